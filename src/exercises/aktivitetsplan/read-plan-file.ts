/** A CSV file that anybody may have made → rows for a plan. Fetched when somebody chooses a file. */
import { HEALTH_GOALS, LINE, type PlanRow, TEXT } from '../../workplace/model.ts';
import { type Column, columnOf, fold } from './columns.ts';
import { readDay } from './read-day.ts';
import { blankRow } from './rows.ts';

/** Why nothing can be read from a file. */
export type Refusal = 'excel' | 'binary' | 'empty' | 'columns';

/** A row of a file: all that a plan's row holds but its place in this workplace. */
export interface FileRow extends Omit<PlanRow, 'id' | 'from'> {
  /** The obstacle or challenge that it was made of, in words. */
  readonly source: string;
}

/** What a file holds. */
export interface PlanFile {
  readonly rows: readonly FileRow[];
  /** The columns that were known, by their names in the file. */
  readonly columns: ReadonlyMap<Column, string>;
  /** Names of columns that a plan has no use for. */
  readonly unused: readonly string[];
  /** Cells that were longer than there is room for. */
  readonly cut: number;
  /** Days that could not be read, as they were written. */
  readonly unread: readonly string[];
  /** True when the file was not in Unicode, so that å, ä and ö had to be guessed. */
  readonly guessed: boolean;
}

const DELIMITERS = [';', '\t', ','] as const;
/** Rows in which a head is looked for: some files have a title above it. */
const TOP = 10;
/** The cells of a CSV text, formulas that were made inert as they were typed. */
type ReadCells = (text: string, delimiter: string) => string[][];

/** @param bytes of the file */
export function readPlanFile(bytes: Uint8Array, readCells: ReadCells): PlanFile | Refusal {
  const kind = binaryKind(bytes);
  if (kind) return kind;
  const { text, guessed } = decode(bytes);
  if (text.trim() === '') return 'empty';
  const found = findTable(text.replace(/\r\n?/g, '\n'), readCells);
  if (!found) return 'columns';
  const file = readRows(found);
  return file.rows.length === 0 ? 'empty' : { ...file, guessed };
}

/** The first bytes of a zip, which newer Excel and Word files are, and of an older one. */
const EXCEL = ['504b0304', 'd0cf11e0'];

function binaryKind(bytes: Uint8Array): 'excel' | 'binary' | undefined {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (EXCEL.includes(start)) return 'excel';
  // UTF-16 is full of zeros, and says so with its first two bytes.
  if (start.startsWith('fffe') || start.startsWith('feff')) return undefined;
  const controls = bytes.subarray(0, 65_536).filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return bytes.includes(0) || controls > bytes.length / 100 ? 'binary' : undefined;
}

function decode(bytes: Uint8Array): { readonly text: string; readonly guessed: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    // What Excel on Windows writes when it is asked for plain CSV.
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table by the delimiter and the head row that give most columns of a plan; undefined when none has a column for what is done. */
function findTable(text: string, readCells: ReadCells): Table | undefined {
  let best: (Table & { readonly known: number; readonly ragged: number }) | undefined;
  for (const delimiter of DELIMITERS) {
    const cells = readCells(text, delimiter);
    for (const [place, head] of cells.slice(0, TOP).entries()) {
      const columns = new Set(head.map(columnOf));
      if (!columns.has('what')) continue;
      columns.delete(undefined);
      const rows = cells.slice(place + 1);
      const [known, ragged] = [columns.size, rows.filter(({ length }) => length > head.length).length];
      if (!best || known > best.known || (known === best.known && ragged < best.ragged)) best = { head, rows, known, ragged };
    }
  }
  return best;
}

function readRows({ head, rows: lines }: Table): Omit<PlanFile, 'guessed'> {
  const places = new Map<Column, number>();
  const unused: string[] = [];
  for (const [place, name] of head.entries()) {
    const column = columnOf(name);
    if (column && !places.has(column)) places.set(column, place);
    else if (name.trim() !== '') unused.push(name.trim());
  }
  let cut = 0;
  const unread: string[] = [];
  const read = (line: readonly string[]) => {
    const cell = (column: Column, most = TEXT): string => {
      const text = clean(line[places.get(column) ?? -1] ?? '');
      if (text.length > most) cut++;
      // Half a character may be left at the end.
      return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
    };
    const day = (column: 'by' | 'followUpBy'): string => {
      const text = cell(column);
      const found = readDay(text);
      if (found === undefined) unread.push(text.slice(0, 40));
      return found ?? '';
    };
    return {
      what: cell('what'),
      who: cell('who', LINE).replace(/\s*\n\s*/g, ' '),
      by: day('by'),
      followUp: cell('followUp'),
      followUpBy: day('followUpBy'),
      goals: places.has('goals') ? readGoals(cell('goals')) : blankRow('').goals,
      state: readState(cell('state')),
      outcome: cell('outcome'),
      source: cell('source'),
    };
  };
  const filled = lines.filter((line) => [...places.values()].some((place) => clean(line[place] ?? '') !== ''));
  const rows = filled.map(read);
  return { rows, columns: new Map([...places].map(([column, place]) => [column, head[place]?.trim() ?? ''])), unused, cut, unread };
}

/** A cell as a person wrote it: no control characters and no blanks at the ends. */
const clean = (cell: string): string =>
  cell
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .trim();

/** "Delmål 3", "3, 4". */
const readGoals = (cell: string) => HEALTH_GOALS.filter((goal) => cell.match(/\d+/g)?.includes(String(goal)));

function readState(cell: string): PlanRow['state'] {
  const folded = fold(cell);
  if (/^(klar|fardig|gjord|done|ja$|x$)/.test(folded)) return 'klar';
  return /^(pagar|paborja|igang|delvis|startad)/.test(folded) ? 'pagar' : 'ny';
}
