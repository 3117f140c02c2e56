import type { Block, Text } from '../../document/blocks.ts';
import { sentence } from '../../texts/sv/numbers.ts';
import { paraIhop as live } from '../../texts/sv/para-ihop.ts';
import { printForms, pairPrint as words } from '../../texts/sv/print-forms.ts';
import { lettered } from '../lettered.ts';
import type { PrintForm } from '../print-form.ts';
import { rightTexts, type Spec } from './logic.ts';

/**
 * The left texts with room for a letter, then the right ones with theirs. They are no two columns of one table: what stands on one row
 * there belongs together for somebody who listens to it, and here it does not.
 */
export function print(spec: Spec): PrintForm {
  const { instruction, left, right, pairs, pool } = spec;
  const rights = rightTexts(spec);
  const texts = [instruction, live.staticHow].flatMap((text) => text ?? []);
  return {
    sheet: [
      ...texts.map((text): Block => ({ kind: 'paragraph', text })),
      {
        kind: 'table',
        head: [left, words.letter],
        rows: pairs.map((pair, index) => [printForms.numbered(index + 1, pair.left), '']),
        widths: [0.84, 0.16],
        rowHeads: true,
      },
      { kind: 'paragraph', look: 'label', text: [{ text: right, strong: true }] },
      { kind: 'list', marks: 'letter', items: pool.map((index) => rights[index] ?? '') },
    ],
    key: [key(spec)],
  };
}

/** Each pair by number and letter, then the texts that belong nowhere by letter. */
function key(spec: Spec): Block {
  const { pairs, extra, pool } = spec;
  const letter = (index: number, text: string) => lettered(pool.indexOf(index), text);
  const answer = (strong: string, why: string): Text => [{ text: strong, strong: true }, { text: ` ${why}` }];
  return {
    kind: 'entries',
    entries: [
      ...pairs.map(({ left, right, feedback }, index) => ({
        name: printForms.numbered(index + 1, left),
        text: answer(sentence(letter(index, right)), feedback),
      })),
      ...extra.map(({ text, feedback }, index) => ({
        name: letter(pairs.length + index, text),
        text: answer(words.nowhere, feedback),
      })),
    ],
  };
}
