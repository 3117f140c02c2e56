/** How long each file takes that a workplace takes with it, made of a plan of fifty rows by the scripts that the site sends. */
import { runLibrary } from '../exports/run-library.ts';
import { samplePlan } from '../exports/sample-plan.ts';

/** Milliseconds that a file may take. */
export const EXPORT_LIMIT = 300;

const ROWS = 50;
const ROUNDS = 9;
const DAY = '2026-06-07';

/** What one kind of file took, in milliseconds. */
export interface ExportTime {
  readonly name: string;
  /** The first time, when nothing is warm: what somebody waits who saves one file. */
  readonly first: number;
  readonly median: number;
}

/** @param root the project's root */
export async function timeExports(root: string): Promise<ExportTime[]> {
  const plan = samplePlan(ROWS);
  const rows = plan.blocks.flatMap((block) => (block.kind === 'table' ? [block.table.head, ...block.table.rows] : []));
  const events = rows.slice(1).map(([what = '', who = '', day = '', how = ''], index) => ({
    uid: `plan-${index}@man-gor-skillnad`,
    title: what,
    text: `${who}\n${how}`,
    day,
  }));
  const docx = await runLibrary(root, 'docx');
  const pdf = await runLibrary(root, 'pdf');
  const calendar = await runLibrary(root, 'calendar');
  const csv = await runLibrary(root, 'csv');
  const poster = { title: 'Spelregler', rules: rows.slice(1, 13).map(([what = '']) => what), foot: undefined };
  return [
    await time('DOCX', () => docx.write(plan, DAY)),
    await time('PDF', () => pdf.write(plan, DAY)),
    await time('poster PDF of 12 rules', () => pdf.poster(poster, DAY)),
    await time('ICS', () => calendar.write(events)),
    await time('CSV', () => csv.write(rows)),
  ];
}

async function time(name: string, make: () => unknown): Promise<ExportTime> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await make();
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((one, other) => one - other);
  return { name, first: times[0] ?? 0, median: sorted[Math.floor(ROUNDS / 2)] ?? 0 };
}
