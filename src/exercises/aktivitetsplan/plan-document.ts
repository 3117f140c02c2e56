import type { Block, TextDocument } from '../../exports/text-document.ts';
import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import { HEALTH_GOALS, type Workplace } from '../../workplace/model.ts';
import { nameOf } from '../../workplace/names.ts';
import { writtenRows } from './plan-csv.ts';
import { rowTitle, TABLE_HEAD, tableCells } from './plan-table.ts';

/** Shares of the page's width, by TABLE_HEAD. */
const WIDTHS = [31, 15, 13, 24, 8, 9];

/** The plan as a document: the table, what has come of the rows, and the goals in full words. @param day today */
export function planDocument(place: Workplace, day: string): TextDocument {
  const rows = writtenRows(place);
  const outcomes = rows.filter(({ outcome }) => outcome.trim() !== '');
  const goals = HEALTH_GOALS.filter((goal) => rows.some((row) => row.goals.includes(goal)));
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
  return {
    title: words.title,
    facts: [
      { label: words.workplace, text: nameOf(place) },
      { label: words.made, text: words.day(day) },
    ],
    blocks: [
      {
        kind: 'table',
        table: {
          caption: words.tableCaption(rows.length),
          head: TABLE_HEAD,
          rows: rows.map((row) => tableCells(row, place)),
          widths: WIDTHS,
        },
      },
      ...(outcomes.length > 0 ? [heading(words.outcomes)] : []),
      ...outcomes.map((row): Block => ({ kind: 'answer', label: rowTitle(row, place), text: row.outcome.trim() })),
      ...(goals.length > 0
        ? [heading(words.goalsHeading), { kind: 'list', ordered: false, items: goals.map((goal) => shared.goals[goal]) } as const]
        : []),
    ],
    foot: words.foot(nameOf(place)),
  };
}
