/** Text that runs down a page and on to the next. */
import { showable } from './characters.ts';
import type { FaceName, Style } from './faces.ts';
import { breakLines, type Measure } from './lines.ts';
import type { Element, Sheet } from './sheet.ts';

export interface Flow {
  readonly sheet: Sheet;
  /** Points of the page between which everything stands. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** How far down the page it is written. */
  y: number;
  /** Characters that could not be shown. */
  readonly missing: Set<string>;
}

/** Text that a face can show. What none of them can is noted. */
export function show(flow: Flow, text: string, face: FaceName): string {
  return showable(text, flow.sheet.faces[face].has, flow.missing);
}

/** The face of a heading, or that of text where somebody wrote with letters that the first one lacks. */
export function headingStyle(flow: Flow, text: string, style: Style): Style {
  const missing = new Set<string>();
  showable(text, flow.sheet.faces[style.face].has, missing);
  return missing.size > 0 ? { ...style, face: 'strong' } : style;
}

export function measureOf(sheet: Sheet, { face, size }: Style): Measure {
  const typeface = sheet.faces[face];
  const word = (text: string) => (typeface.width(text) * size) / 1000;
  return { word, blank: word(' ') };
}

/** Less than anybody sees, in points: sums of fractions are a hair off. */
const HAIR = 0.01;

/** Goes to a new page unless there is this much room on the page. */
export function need(flow: Flow, height: number): void {
  if (flow.y + height > flow.bottom + HAIR) newPage(flow);
}

export function newPage(flow: Flow): void {
  flow.sheet.page();
  flow.y = flow.top;
}

/** How far below the upper edge of its line a text's letters stand. */
export const baselineOf = ({ size, leading }: Style): number => (leading - size) / 2 + size * 0.82;

/** Draws lines, all on this page. */
export function drawLines(sheet: Sheet, lines: readonly string[], style: Style, x: number, y: number): void {
  for (const [index, line] of lines.entries()) sheet.text(line, style, x, y + index * style.leading + baselineOf(style));
}

/** Points that a line of running text is long at most: that of an upright page, on one that lies too. */
const LINE = 500;

/** Writes a text as an element, over as many pages as it takes. */
export function write(flow: Flow, element: Element, type: string, text: string, style: Style, left = flow.left): void {
  const lines = breakLines(show(flow, text, style.face), measureOf(flow.sheet, style), Math.min(flow.right - left, LINE));
  for (let from = 0; from < lines.length; ) {
    // Not a single line at the foot of a page, when there are more.
    need(flow, style.leading * Math.min(2, lines.length - from));
    const fit = Math.max(1, Math.floor((flow.bottom - flow.y + HAIR) / style.leading));
    const part = lines.slice(from, from + fit);
    flow.sheet.within(element, type, () => drawLines(flow.sheet, part, style, left, flow.y));
    flow.y += part.length * style.leading;
    from += part.length;
  }
}
