import { type FileChild, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { TableBlock, Text } from '../../document/blocks.ts';
import { columnShares } from '../../exports/page.ts';
import { endPage, paragraph, type Writing } from './paragraphs.ts';
import { runs } from './runs.ts';
import { TABLE_STYLE } from './table-style.ts';

/** Twips of a line that somebody writes on by hand: 8 millimetres. */
const WRITTEN_LINE = 454;

/** Rows of a table that stays whole on one page. */
const WHOLE = 8;

/** Cells of one row, one paragraph each or more. */
type Cells = readonly (readonly Paragraph[])[];

/** True for a row that stays on the page of the next: each but the last of a short table, so that none is torn for a row or two. */
export const staysWithNext = (index: number, rows: number): boolean => rows <= WHOLE && index < rows - 1;

/** A caption and its table: the head is repeated on each page, and no row is split between two. */
export function table(block: TableBlock, writing: Writing): FileChild[] {
  const { caption, head, rows, widths, rowHeads = false, rowLines = 0 } = block;
  if (head.length === 0) return [];
  const cell = (style: string, text: Text, keepNext: boolean) => [
    new Paragraph({ style, ...(keepNext && { keepNext }), children: runs(text, writing.links) }),
  ];
  const columns = columnShares(widths ?? [], head.length);
  return [
    ...(caption ? [paragraph(writing, 'TableCaption', caption)] : endPage(writing)),
    ...grid(writing, {
      columns,
      head: head.map((text) => cell('TableHead', text, false)),
      rows: rows.map((row, at) =>
        columns.map((_, index) =>
          cell(rowHeads && index === 0 ? 'TableRowHead' : 'TableText', row[index] ?? '', staysWithNext(at, rows.length)),
        ),
      ),
      rowHeads,
      least: rowLines * WRITTEN_LINE,
    }),
  ];
}

interface Grid {
  /** Shares of the width. */
  readonly columns: readonly number[];
  readonly head: Cells;
  readonly rows: readonly Cells[];
  readonly rowHeads: boolean;
  /** Least height of a row in twips. */
  readonly least: number;
}

/** A table with what stands after it, since two tables with nothing between become one. */
export function grid(writing: Writing, { columns, head, rows, rowHeads, least }: Grid): FileChild[] {
  const widths = columns.map((share) => Math.round(share * writing.width));
  const row = (cells: Cells, options: Pick<ConstructorParameters<typeof TableRow>[0], 'tableHeader' | 'height'>) =>
    new TableRow({
      ...options,
      cantSplit: true,
      children: cells.map(
        (children, index) => new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children: [...children] }),
      ),
    });
  return [
    new Table({
      style: TABLE_STYLE,
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      // Tells screen readers that the first column holds headings.
      tableLook: { firstRow: true, firstColumn: rowHeads, noHBand: true, noVBand: true },
      rows: [
        row(head, { tableHeader: true }),
        ...rows.map((cells) => row(cells, least > 0 ? { height: { value: least, rule: HeightRule.ATLEAST } } : {})),
      ],
    }),
    new Paragraph({ style: 'AfterTable' }),
  ];
}
