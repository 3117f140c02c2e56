import type { TextDocument } from './text-document.ts';

/** A4 in millimetres. */
export const A4 = { short: 210, long: 297 } as const;

/** Millimetres round the text of a page. */
export const MARGIN = 18;

/** Most columns of a table on an upright page; with more of them, the page lies down. */
const UPRIGHT = 5;

/** Width and height of a document's pages in millimetres. */
export function pageSize({ blocks }: TextDocument): { readonly width: number; readonly height: number } {
  const wide = blocks.some((block) => block.kind === 'table' && block.table.head.length > UPRIGHT);
  return wide ? { width: A4.long, height: A4.short } : { width: A4.short, height: A4.long };
}

/** Each column's part of a table's width; columns without a share of their own get an even one. The parts sum to 1. */
export function columnShares(widths: readonly number[], columns: number): number[] {
  const shares = Array.from({ length: columns }, (_, index) => {
    const share = widths[index] ?? 1;
    return Number.isFinite(share) && share > 0 ? share : 1;
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** The colours of the course's print: ink, soft ink, lines, the head of a table, and ore red for the rule. */
export const INK = { text: '18222c', soft: '48545f', line: '857a68', head: 'efe9de', rule: 'b03a24' } as const;
