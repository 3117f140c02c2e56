import type { Block, Chart, Text } from '../../document/blocks.ts';

/** Every text of these blocks in reading order, each cell, item and caption one; without marks. */
export const textsOf = (blocks: readonly Block[]): string[] => blocks.flatMap(textsIn);

function textsIn(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'entries':
      return block.entries.flatMap(({ name, text }) => [name, plain(text)]);
    case 'table':
      return [...optional(block.caption), ...block.head, ...block.rows.flatMap((row) => row.map(plain))];
    case 'speech':
      return [...block.texts];
    case 'box':
      return [...optional(block.title), ...textsOf(block.blocks)];
    case 'lines':
      return optional(block.label);
    case 'scale':
      return [block.from, block.to];
    case 'figure':
      return [block.alt, ...optional(block.caption)];
    case 'chart':
      return chartTexts(block.chart);
    case 'page':
      return [];
  }
}

function chartTexts({ title, bars, source, limits, alt }: Chart): string[] {
  return [title, ...bars.flatMap(({ label, text }) => [label, text]), source, ...optional(limits), alt];
}

/** Running text without its marks. */
export const plain = (text: Text): string => (typeof text === 'string' ? text : text.map((span) => span.text).join(''));

const optional = (text: string | undefined): string[] => (text ? [text] : []);
