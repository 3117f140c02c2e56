/** What of a file goes into a plan. Pure. */
import { MOST, type PlanRow, type Workplace } from '../../workplace/model.ts';
import { inWords } from './plan-csv.ts';
import type { FileRow, PlanFile } from './read-plan-file.ts';
import { sources } from './rows.ts';

/** The rows of a file beside those of the plan. */
export interface Additions {
  readonly fresh: readonly FileRow[];
  /** Rows of the file that say nothing that a row of the plan does not say. */
  readonly known: number;
  /** Rows that the plan has room for. */
  readonly room: number;
}

const FIELDS = ['what', 'who', 'by', 'followUp', 'followUpBy', 'goals', 'state', 'outcome'] as const;

/** Looks for the file's rows in the plan, by all that the file has columns for. A row of the plan answers to one row of the file. */
export function compare({ rows, columns }: Pick<PlanFile, 'rows' | 'columns'>, plan: readonly PlanRow[]): Additions {
  const fields = FIELDS.filter((field) => columns.has(field));
  const key = (row: FileRow | PlanRow) =>
    JSON.stringify(fields.map((field) => (field === 'goals' ? row.goals.toSorted() : row[field].trim())));
  const there = new Map<string, number>();
  for (const row of plan) there.set(key(row), (there.get(key(row)) ?? 0) + 1);
  const fresh = rows.filter((row) => {
    const left = there.get(key(row)) ?? 0;
    there.set(key(row), left - 1);
    return left <= 0;
  });
  return { fresh, known: rows.length - fresh.length, room: MOST.plan - plan.length };
}

/** Rows of a file as rows of a plan. What they were made of is found again by its words, if this workplace has it. @param newId an id per row */
export function planRows(rows: readonly FileRow[], place: Workplace, newId: () => string): PlanRow[] {
  const known = new Map(sources(place).map((source) => [inWords(source), source.from]));
  return rows.map(({ source, ...row }) => ({ ...row, id: newId(), from: known.get(source) ?? '' }));
}
