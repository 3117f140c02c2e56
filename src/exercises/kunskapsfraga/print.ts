import { howToChoose, optionKey, optionList } from '../choice-print.ts';
import type { PrintForm } from '../print-form.ts';
import type { Spec } from './logic.ts';

/** Options to ring; the key says of each whether it is right, and why. */
export function print(spec: Spec): PrintForm {
  return {
    sheet: [{ kind: 'paragraph', text: howToChoose(spec) }, optionList(spec)],
    key: [optionKey(spec)],
  };
}
