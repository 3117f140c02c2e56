/** How large a text can stand in its box. PowerPoint shrinks a text that is too long only when somebody edits it. */
import { textWidth, wrap } from '../../figures/wrap.ts';

/** Room for text, in inches. */
export interface Room {
  readonly w: number;
  readonly h: number;
  readonly bold: boolean;
  /** Inches that a bullet takes of the width. */
  readonly indent: number;
}

const POINTS = 72;
/** Line height of Arial is 1.15; the rest is for faces put in its place. */
const LINE = 1.2;
/** Room above each paragraph after the first, in line heights; the layouts have the same. */
export const GAP = 0.45;
/** Bold is wider than what `textWidth` measures. */
const BOLD = 1.09;

/** Height of the paragraphs at a size, in points. */
function heightAt(paragraphs: readonly string[], size: number, { w, bold, indent }: Room): number {
  const width = (w - indent) * POINTS;
  const measured = bold ? size * BOLD : size;
  const lines = paragraphs.map((text) => wrap(text, measured, width));
  // A word that is wider than the box is broken inside, so it takes as many lines as it needs.
  const rows = lines.flat().reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, measured) / width)), 0);
  return size * LINE * (rows + GAP * Math.max(0, paragraphs.length - 1));
}

/** True when every word has room on a line of its own at this size. */
function holdsWords(paragraphs: readonly string[], size: number, { w, bold, indent }: Room): boolean {
  const width = (w - indent) * POINTS;
  return paragraphs.every((text) => text.split(' ').every((word) => textWidth(word, bold ? size * BOLD : size) <= width));
}

/**
 * The largest of the sizes at which all the paragraphs have room, unbroken words included; when none is small enough, the last.
 * @param sizes points, from the largest to the smallest
 */
export function fittingSize(paragraphs: readonly string[], room: Room, sizes: readonly [number, ...number[]]): number {
  const fits = (size: number) => heightAt(paragraphs, size, room) <= room.h * POINTS;
  return sizes.find((size) => fits(size) && holdsWords(paragraphs, size, room)) ?? sizes.find(fits) ?? sizes.at(-1) ?? sizes[0];
}
