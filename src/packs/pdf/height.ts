/** How much room blocks need, near enough to know whether to keep them on one page. Laying them out twice to know would cost more time. */
import type { Block, Text } from '../../document/blocks.ts';

/** Characters of a line across a box, and the lines of text that may be kept together: a little less than half a page. */
const LINE = 84;
const KEPT = 24;

export const textLength = (text: Text): number =>
  typeof text === 'string' ? text.length : text.reduce((sum, span) => sum + span.text.length, 0);

/** True for blocks short enough to be moved to the next page whole. */
export const fits = (blocks: readonly Block[]): boolean => heightOf(blocks) <= KEPT;

/** Lines that no first page has room for. */
const FIRST_PAGE = 60;

/** The blocks of the first page, and a few more. */
export function firstBlocks(blocks: readonly Block[]): Block[] {
  let lines = 0;
  return blocks.filter((block) => {
    const wanted = lines <= FIRST_PAGE;
    lines += block.kind === 'page' ? FIRST_PAGE : linesOf(block);
    return wanted;
  });
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + linesOf(block), 0);

const wrapped = (text: Text, width = LINE): number => Math.ceil((textLength(text) + 1) / width);

/** Lines of text that a block is as high as. */
function linesOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 3;
    case 'paragraph':
      return wrapped(block.text) + 0.6;
    case 'list':
      return block.items.reduce((sum, item) => sum + wrapped(item) + 0.4, 0.6);
    case 'entries':
      return block.entries.reduce((sum, { text }) => sum + wrapped(text, 60) + 0.9, 0);
    case 'table':
      return block.rows.reduce((sum, row) => sum + rowLines(row, block.rowLines ?? 1), 3.5);
    case 'speech':
      return block.texts.reduce((sum, text) => sum + wrapped(text) + 0.6, 1.5);
    case 'box':
      return heightOf(block.blocks) + 4;
    case 'lines':
      return block.count * 1.75 + 1;
    case 'scale':
      return 3;
    case 'figure':
      return 18;
    case 'chart':
      return block.chart.bars.length * 1.6 + 6;
    case 'page':
      return 0;
  }
}

function rowLines(cells: readonly Text[], least: number): number {
  const width = LINE / Math.max(1, cells.length);
  return Math.max(least * 1.5, ...cells.map((cell) => wrapped(cell, width))) + 0.8;
}
