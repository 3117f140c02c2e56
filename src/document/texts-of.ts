/** The words of a document's blocks, for tests and for what needs them without their form. */
import type { Block, Text } from './blocks.ts';

/** A text without its marks. */
export const plainText = (text: Text): string => (typeof text === 'string' ? text : text.map((span) => span.text).join(''));

/**
 * Every text of the blocks in reading order, one for each paragraph, item, name, cell or label; empty cells are left out.
 * @param alts with what stands in for a picture (alt texts)
 */
export function textsOf(blocks: readonly Block[], alts = false): string[] {
  return blocks.flatMap((block) => wordsOf(block, alts)).filter((text) => text !== '');
}

function wordsOf(block: Block, alts: boolean): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.text)];
    case 'list':
      return block.items.map(plainText);
    case 'entries':
      return block.entries.flatMap(({ name, text }) => [name, plainText(text)]);
    case 'table':
      return [block.caption ?? '', ...block.head, ...block.rows.flat().map(plainText)];
    case 'speech':
      return [...block.texts];
    case 'box':
      return [block.title ?? '', ...textsOf(block.blocks, alts)];
    case 'lines':
      return [block.label ?? ''];
    case 'scale':
      return [block.from, block.to];
    case 'figure':
      return [alts ? block.alt : '', block.caption ?? ''];
    case 'chart': {
      const { title, bars, source, limits = '', alt } = block.chart;
      return [title, ...bars.flatMap(({ label, text }) => [label, text]), source, limits, alts ? alt : ''];
    }
    case 'page':
      return [];
  }
}
