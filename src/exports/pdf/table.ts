import { columnShares } from '../page.ts';
import type { Table } from '../text-document.ts';
import { drawLines, type Flow, measureOf, need, newPage, show, write } from './flow.ts';
import { breakLines } from './lines.ts';
import type { Element } from './sheet.ts';
import { HEAD_FILL, LINE, STYLES } from './styles.ts';

/** Points within a cell round its text. */
const PADDING = 4;
const { leading } = STYLES.cell;

interface Column {
  readonly x: number;
  readonly width: number;
}

/** Broken lines of each cell of a row. */
type Lines = readonly (readonly string[])[];

/** A caption and its table, whose head is drawn anew on each page; a row that is taller than a page goes on. */
export function writeTable(flow: Flow, { caption, head, rows, widths }: Table): void {
  if (head.length === 0) return;
  const columns = placeColumns(flow, columnShares(widths, head.length));
  const heads = breakCells(flow, head, columns, true);
  const all = rows.map((row) => breakCells(flow, row, columns, false));
  const { sheet } = flow;
  // The caption and the head stand with the first row.
  const first = Math.min(heightOf(all[0] ?? []), (flow.bottom - flow.top) / 2);
  need(flow, STYLES.label.leading * 2 + heightOf(heads) + first);
  const table = sheet.element('Table', undefined);
  if (caption.trim() !== '') write(flow, sheet.element('Caption', table), 'Caption', caption, STYLES.label);
  flow.y += PADDING;
  const row = sheet.element('TR', sheet.element('THead', table));
  writeRow(
    flow,
    heads.map(() => sheet.element('TH', row, { scope: 'Column' })),
    heads,
    columns,
    { head: true },
  );
  const body = sheet.element('TBody', table);
  for (const lines of all) {
    const line = sheet.element('TR', body);
    const cells = lines.map((_, index) => (index === 0 ? sheet.element('TH', line, { scope: 'Row' }) : sheet.element('TD', line)));
    writeRow(flow, cells, lines, columns, { onNewPage: () => repeatHead(flow, heads, columns) });
  }
  flow.y += 2 * PADDING + 6;
}

function placeColumns(flow: Flow, shares: readonly number[]): Column[] {
  let x = flow.left;
  return shares.map((share) => {
    const column = { x, width: share * (flow.right - flow.left) };
    x += column.width;
    return column;
  });
}

/** Cells that a row lacks are empty. */
function breakCells(flow: Flow, cells: readonly string[], columns: readonly Column[], head: boolean): Lines {
  return columns.map(({ width }, index) => {
    const style = styleOf(head, index);
    const text = (cells[index] ?? '').trim();
    if (text === '') return [];
    return breakLines(show(flow, text, style.face), measureOf(flow.sheet, style), width - 2 * PADDING);
  });
}

const styleOf = (head: boolean, column: number) => (head || column === 0 ? STYLES.cellHead : STYLES.cell);
const linesOf = (row: Lines): number => Math.max(1, ...row.map(({ length }) => length));
const heightOf = (row: Lines): number => linesOf(row) * leading + 2 * PADDING;

interface RowOptions {
  readonly head?: boolean;
  onNewPage?(): void;
}

function writeRow(
  flow: Flow,
  cells: readonly Element[],
  lines: Lines,
  columns: readonly Column[],
  { head = false, onNewPage }: RowOptions,
) {
  const count = linesOf(lines);
  for (let from = 0; from < count; ) {
    const left = (count - from) * leading + 2 * PADDING;
    const room = () => Math.floor((flow.bottom - flow.y - 2 * PADDING) / leading);
    // A row is kept whole unless it is half a page tall.
    if (room() < 1 || (room() < count - from && left < (flow.bottom - flow.top) / 2)) {
      newPage(flow);
      onNewPage?.();
    }
    const to = from + Math.max(1, Math.min(room(), count - from));
    drawRow(
      flow,
      cells,
      lines.map((cell) => cell.slice(from, to)),
      columns,
      head,
      (to - from) * leading + 2 * PADDING,
    );
    from = to;
  }
}

/** One row, or the part of it that stands on this page. */
function drawRow(
  flow: Flow,
  cells: readonly (Element | undefined)[],
  lines: Lines,
  columns: readonly Column[],
  head: boolean,
  height: number,
): void {
  const { sheet } = flow;
  const { y } = flow;
  sheet.decorate('Layout', () => drawGrid(flow, columns, height, head));
  for (const [index, { x }] of columns.entries()) {
    const cell = cells[index];
    const own = lines[index] ?? [];
    const draw = () => drawLines(sheet, own, styleOf(head, index), x + PADDING, y + PADDING);
    if (own.length > 0 && cell) sheet.within(cell, head || index === 0 ? 'TH' : 'TD', draw);
  }
  flow.y += height;
}

/** The head once more, on a page after the first: for the eye only, since whoever hears the table knows its head. */
function repeatHead(flow: Flow, heads: Lines, columns: readonly Column[]): void {
  const { sheet } = flow;
  const height = heightOf(heads);
  sheet.decorate('Pagination', () => {
    drawGrid(flow, columns, height, true);
    for (const [index, { x }] of columns.entries()) drawLines(sheet, heads[index] ?? [], STYLES.cellHead, x + PADDING, flow.y + PADDING);
  });
  flow.y += height;
}

function drawGrid({ sheet, left, right, y }: Flow, columns: readonly Column[], height: number, head: boolean): void {
  if (head) sheet.fill(left, y, right - left, height, HEAD_FILL);
  if (head) sheet.rule(left, y, right - left, 0.5, LINE);
  sheet.rule(left, y + height - 0.5, right - left, 0.5, LINE);
  for (const x of [...columns.map((column) => column.x), right - 0.5]) sheet.fill(x, y, 0.5, height, LINE);
}
