import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import type { PlanRow, Workplace } from '../../workplace/model.ts';
import { COLUMNS, type Column } from './columns.ts';
import { type Candidate, isUntouched, sourceOf } from './rows.ts';

/** An obstacle or challenge as files say it: "Hinder: Duschen går inte att låsa". */
export const inWords = ({ kind, text }: Candidate): string => `${words.kinds[kind]}: ${text}`;

/** The rows that a file is made of: those in which something is written. */
export const writtenRows = ({ plan }: Workplace): PlanRow[] => plan.filter((row) => !isUntouched(row));

/** The plan as cells, the head first, with days as spreadsheets read them. Whatever is written here is read again by read-plan-file.ts. */
export function planCsv(place: Workplace): string[][] {
  const cells = (row: PlanRow): Readonly<Record<Column, string>> => {
    const source = sourceOf(row, place);
    return {
      what: row.what,
      who: row.who,
      by: row.by,
      followUp: row.followUp,
      followUpBy: row.followUpBy,
      goals: row.goals.join(', '),
      state: shared.states[row.state],
      outcome: row.outcome,
      source: source ? inWords(source) : '',
    };
  };
  const rows = writtenRows(place).map(cells);
  return [COLUMNS.map((column) => words.columns[column]), ...rows.map((row) => COLUMNS.map((column) => row[column].trim()))];
}
