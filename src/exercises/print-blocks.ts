/** Blocks that the print forms of many types are made of. */
import type { Block, Text } from '../document/blocks.ts';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

export const paragraph = (text: Text): Paragraph => ({ kind: 'paragraph', text });

/** Opens a part of a long sheet. */
export const heading = (text: string): Block => ({ kind: 'heading', level: 4, text });

/** Stands tight above what it names. */
export const label = (text: string): Paragraph => ({ kind: 'paragraph', text, look: 'label' });

/** The paragraph of a text that may be left out. */
export const optional = (text: string | undefined): Paragraph[] => (text === undefined ? [] : [paragraph(text)]);

/** So many rows of so many empty cells, to write in. */
export const blankRows = (count: number, columns: number): string[][] =>
  Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));
