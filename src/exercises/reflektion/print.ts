import type { Block } from '../../document/blocks.ts';
import { printForms as words } from '../../texts/sv/print-forms.ts';
import type { PrintForm } from '../print-form.ts';
import type { Spec } from './logic.ts';

/** Lines enough for a few sentences by hand. */
const LINES = 8;

/** The hint and room to write; there is nothing to answer right. */
export function print({ hint }: Spec): PrintForm {
  const first: Block[] = hint ? [{ kind: 'paragraph', text: hint }] : [];
  return {
    sheet: [...first, { kind: 'lines', count: LINES }, { kind: 'paragraph', look: 'small', text: words.keepPaper }],
    key: [],
  };
}
