/** The poster as data: its rules, and how large they can be set. Pure, so that packs can use it too. */
import type { Answer } from './logic.ts';

/** The rules as they stand on a poster, in their order, without empty ones and blanks at the ends. */
export function posterRules({ rules }: Pick<Answer, 'rules'>): string[] {
  return rules.flatMap(({ text }) => text.trim() || []);
}

/** Type sizes of the rules in points, the largest first. poster.css has a class `rules-size-…` for each. */
export const SIZES: readonly number[] = [38, 34, 30, 27, 24, 21, 19, 17, 15, 13, 12, 11, 10, 9];

/** Room for the rules on an A4 in millimetres, below a title of two lines and above a foot of two. */
const ROOM = { width: 178, height: 195 };

/** In ems of the rules, as poster.css has them: from one line to the next, between rules, and beside them for the numbers. */
const LINE = 1.25;
const BETWEEN = 0.45;
const NUMBER = 1.9;

/** Millimetres in a point. */
const POINT = 25.4 / 72;

/** The title: its size in points, also where it is long, its width beside the box and the height that ROOM leaves for it in millimetres. */
const TITLE = { size: 36, longSize: 20, width: 155, height: 28, line: 1.1 };

/** True for a title that is set smaller: with the name of a meeting it can be. */
export const isLong = (title: string): boolean => title.length > 60;

/** The largest size at which the rules fit on one page without a broken word, or the smallest that there is. */
export const posterSize = (rules: readonly string[]): number => sizeWithin(rules, ROOM.height);

/** The same below a title that may take more lines than two. */
export function posterSizeBelow(title: string, rules: readonly string[]): number {
  const em = (isLong(title) ? TITLE.longSize : TITLE.size) * POINT;
  const height = countLines(title, TITLE.width / em) * TITLE.line * em;
  return sizeWithin(rules, ROOM.height - Math.max(0, height - TITLE.height));
}

/** @param height in millimetres */
const sizeWithin = (rules: readonly string[], height: number): number =>
  SIZES.find((size) => fits(rules, size, height)) ?? SIZES.at(-1) ?? 0;

function fits(rules: readonly string[], size: number, height: number): boolean {
  const em = size * POINT;
  const width = ROOM.width / em - NUMBER;
  if (rules.some((rule) => rule.split(/\s+/).some((word) => widthOf(word) > width))) return false;
  const lines = rules.reduce((sum, rule) => sum + countLines(rule, width), 0);
  return lines * LINE + (rules.length - 1) * BETWEEN <= height / em;
}

/** Lines that a text takes when each is filled with words before the next is begun; words wider than a line are broken. @param width in ems */
export function countLines(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const own = widthOf(word);
    const next = used > 0 ? used + widthOf(' ') + own : own;
    if (next > width && used > 0) lines++;
    used = next > width ? own : next;
    for (; used > width; used -= width) lines++;
  }
  return lines;
}

/** Letters of Source Sans by their width in ems, rather too wide than too narrow; the typeface itself is not at hand here. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  // Ideographs and pictures, which come from another typeface.
  [/[\u2e80-\u{10ffff}]/u, 1.3],
  [/[mwMW@%—…]/, 0.95],
  [/\p{Lu}/u, 0.7],
  [/ /, 0.22],
  [/[ijl.,:;!'’|()]/, 0.33],
  [/[rtf”-]/, 0.43],
];

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.58), 0);
