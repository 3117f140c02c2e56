import { INK } from '../page.ts';
import type { Style } from './faces.ts';

const ink = `#${INK.text}`;
const soft = `#${INK.soft}`;

/** The looks of a document's texts, in points. */
export const STYLES = {
  title: { face: 'heading', size: 24, leading: 29, colour: ink },
  heading1: { face: 'heading', size: 16, leading: 20, colour: ink },
  heading2: { face: 'heading', size: 13, leading: 17, colour: ink },
  label: { face: 'strong', size: 11, leading: 15, colour: ink },
  text: { face: 'text', size: 10.5, leading: 15, colour: ink },
  strong: { face: 'strong', size: 10.5, leading: 15, colour: ink },
  fact: { face: 'strong', size: 10, leading: 14, colour: soft },
  factText: { face: 'text', size: 10, leading: 14, colour: ink },
  cell: { face: 'text', size: 9, leading: 12, colour: ink },
  cellHead: { face: 'strong', size: 9, leading: 12, colour: ink },
  foot: { face: 'text', size: 8.5, leading: 12, colour: soft },
  posterFoot: { face: 'text', size: 14, leading: 19, colour: soft },
  brand: { face: 'heading', size: 10, leading: 12, colour: ink },
} as const satisfies Readonly<Record<string, Style>>;

export const RULE = `#${INK.rule}`;
export const LINE = `#${INK.line}`;
export const HEAD_FILL = `#${INK.head}`;
