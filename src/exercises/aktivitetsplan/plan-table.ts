import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import type { PlanRow, Workplace } from '../../workplace/model.ts';
import { inWords } from './plan-csv.ts';
import { sourceOf } from './rows.ts';

const { columns } = words;
/** Heads of the table on screen, on paper and in documents: how and when it is followed up share a column. */
export const TABLE_HEAD = [columns.what, columns.who, columns.by, columns.followUp, columns.goals, columns.state];

/** A row's cells under TABLE_HEAD; lines within a cell are parted by line feeds. */
export function tableCells(row: PlanRow, place: Workplace): string[] {
  const source = sourceOf(row, place);
  const lines = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('\n');
  // A challenge's words are the row's own from the start, and are not said twice.
  const from = source && !row.what.includes(source.text) ? inWords(source) : undefined;
  return [
    lines(row.what.trim(), from),
    row.who.trim(),
    words.day(row.by),
    lines(row.followUp.trim(), words.day(row.followUpBy)),
    row.goals.join(', '),
    shared.states[row.state],
  ];
}

/** What a row is called where it has to be told in a line. */
export function rowTitle(row: PlanRow, place: Workplace): string {
  const [first = ''] = row.what.trim().split('\n');
  if (first !== '') return first;
  const source = sourceOf(row, place);
  return source ? words.against(source.text) : words.untitled;
}
