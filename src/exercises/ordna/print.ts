import type { Block } from '../../document/blocks.ts';
import { ordna as live } from '../../texts/sv/ordna.ts';
import { printForms, orderPrint as words } from '../../texts/sv/print-forms.ts';
import type { PrintForm } from '../print-form.ts';
import type { Spec } from './logic.ts';

/** The rows in the order that all learners meet first, with room for a number; the key has them in the right one, and why. */
export function print({ instruction, ends, items, start }: Spec): PrintForm {
  const texts = [instruction, live.staticHow(ends.first, ends.last)].flatMap((text) => text ?? []);
  return {
    sheet: [
      ...texts.map((text): Block => ({ kind: 'paragraph', text })),
      {
        kind: 'table',
        head: [words.place, words.item],
        rows: start.map((item) => ['', items[item]?.text ?? '']),
        widths: [0.14, 0.86],
      },
    ],
    key: [
      { kind: 'paragraph', look: 'label', text: live.list(ends.first, ends.last) },
      {
        kind: 'entries',
        entries: items.map(({ text, explanation }, place) => ({ name: printForms.numbered(place + 1, text), text: explanation })),
      },
    ],
  };
}
