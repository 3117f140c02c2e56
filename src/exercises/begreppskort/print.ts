import type { Block } from '../../document/blocks.ts';
import { conceptPrint as words } from '../../texts/sv/print-forms.ts';
import type { PrintForm } from '../print-form.ts';
import { sourceSpans } from '../source-spans.ts';
import type { Spec } from './logic.ts';

/** Lines for a meaning in words of one's own. */
const LINES = 2;

/** Each term with room for its meaning; the key has the course's meaning, and where it comes from. */
export function print({ instruction, cards }: Spec): PrintForm {
  const texts = [words.how, instruction].flatMap((text) => text ?? []);
  return {
    sheet: [
      ...texts.map((text): Block => ({ kind: 'paragraph', text })),
      {
        kind: 'table',
        head: [words.term, words.meaning],
        rows: cards.map(({ term }) => [term, '']),
        widths: [0.3, 0.7],
        rowHeads: true,
        rowLines: LINES,
      },
    ],
    key: [
      {
        kind: 'entries',
        entries: cards.map(({ term, definition, source, url }) => ({
          name: term,
          text: [{ text: `${definition} ` }, ...sourceSpans(source, url)],
        })),
      },
    ],
  };
}
