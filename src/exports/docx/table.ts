import { BorderStyle, type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { cleanLine, cleanText } from '../clean-text.ts';
import { columnShares, INK } from '../page.ts';
import type { Table as TableData } from '../text-document.ts';
import { paragraph } from './blocks.ts';

/** A caption and its table: the head is repeated on each page, the first cell of a row is its heading. @param width in twips */
export function table({ caption, head, rows, widths }: TableData, width: number): FileChild[] {
  if (head.length === 0) return [];
  const columns = columnShares(widths, head.length).map((share) => Math.round(share * width));
  const line = { style: BorderStyle.SINGLE, size: 4, color: INK.line };
  const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
  return [
    paragraph(cleanLine(caption), { style: 'Caption', keepNext: true }),
    new Table({
      columnWidths: columns,
      width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders,
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [row(head, columns, true), ...rows.map((cells) => row(cells, columns, false))],
    }),
    new Paragraph({ style: 'TableText' }),
  ];
}

/** Cells that a row lacks are empty; those that no column is for are left out. */
function row(cells: readonly string[], columns: readonly number[], head: boolean): TableRow {
  return new TableRow({
    // Said of the head only: some programs take a row that is said to be none for one.
    ...(head && { tableHeader: true }),
    cantSplit: true,
    children: columns.map(
      (size, index) =>
        new TableCell({
          width: { size, type: WidthType.DXA },
          ...(head && { shading: { fill: INK.head } }),
          children: [paragraph(cleanText(cells[index] ?? ''), { style: 'TableText', bold: head || index === 0 })],
        }),
    ),
  });
}
