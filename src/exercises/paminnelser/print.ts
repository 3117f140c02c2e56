import type { Block } from '../../document/blocks.ts';
import { paminnelser as words } from '../../texts/sv/paminnelser.ts';
import { paminnelserPrint as paper } from '../../texts/sv/print-forms-tools.ts';
import { label, optional, paragraph } from '../print-blocks.ts';
import type { PrintForm } from '../print-form.ts';
import type { Spec } from './logic.ts';

/** Each time to look back with room for its day, and lines for what was seen then. */
export function print({ instruction, looks }: Spec): PrintForm {
  return {
    sheet: [
      ...optional(instruction),
      paragraph(paper.how),
      { kind: 'lines', count: 1, label: words.staticStart },
      {
        kind: 'table',
        head: [paper.when, paper.what, paper.day],
        rows: looks.map(({ months, title, text }) => [words.look(months, title), text, '']),
        widths: [26, 50, 24],
        rowHeads: true,
        rowLines: 2,
      },
      paragraph(words.staticHint),
      label(words.notes),
      ...looks.map(({ months }): Block => ({ kind: 'lines', count: 3, label: words.after(months) })),
    ],
    key: [],
  };
}
