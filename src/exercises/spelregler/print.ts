import type { Block } from '../../document/blocks.ts';
import { columns, spelreglerPrint as paper } from '../../texts/sv/print-forms-tools.ts';
import { spelregler as words } from '../../texts/sv/spelregler.ts';
import { spelreglerMote as meetingWords } from '../../texts/sv/spelregler-mote.ts';
import { blankRows, heading, optional, paragraph } from '../print-blocks.ts';
import type { PrintForm } from '../print-form.ts';
import type { Spec } from './logic.ts';

/** Rules on paper at the least: two thirds of what a poster holds are more than most groups take. */
const ROWS = 8;

/** The suggestions to tick and reword, and the poster to write. A meeting has its name and times as well. */
export function print({ instruction, meeting, least, poster, suggestions }: Spec): PrintForm {
  return {
    sheet: [
      ...optional(instruction),
      ...(meeting ? [meetingTable()] : []),
      paragraph(words.staticHint(least)),
      paragraph(paper.how),
      {
        kind: 'table',
        head: [words.take, words.suggestions, paper.reworded],
        rows: suggestions.map(({ text, why }) => ['', [{ text, strong: true }, { text: ` ${why}` }], '']),
        widths: [9, 53, 38],
        rowLines: 1,
      },
      heading(poster.title),
      {
        kind: 'table',
        head: [columns.number, words.rule],
        rows: Array.from({ length: Math.max(ROWS, least) }, (_, index) => [String(index + 1), '']),
        widths: [9, 91],
        rowLines: 2,
      },
      ...optional(poster.foot),
    ],
    key: [],
  };
}

function meetingTable(): Block {
  const { name, first, time, every } = meetingWords;
  const head = [name, first, time, every];
  return { kind: 'table', head, rows: blankRows(1, head.length), widths: [40, 20, 20, 20], rowLines: 2 };
}
