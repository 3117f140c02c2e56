/** The seven layouts of a presentation as data: where text stands, how large, and what is drawn round it. */
import type { Slide } from '../../document/slides.ts';
import { layouts as words } from '../../texts/sv/slides.ts';
import { HILLS, MARK_ON_DARK, MARK_ON_LIGHT, OPEN_BOX, OUTLINE_ON_DARK, OUTLINE_ON_LIGHT } from './pictures.ts';
import type { Box } from './xml.ts';

/** A colour of the theme: text, night, snow, sand; ore, water, spruce, sun, bark and stone are the accents 1–6. */
export type ThemeColour = 'tx1' | 'tx2' | 'bg1' | 'bg2' | `accent${1 | 2 | 3 | 4 | 5 | 6}`;

/** Where a slide's text or chart goes. */
export interface Placeholder {
  readonly name: string;
  readonly type: 'title' | 'body' | 'chart';
  readonly box: Box;
  /** Points that its text may have; the first is the layout's own. */
  readonly sizes: readonly [number, ...number[]];
  readonly colour: ThemeColour;
  readonly bold: boolean;
  /** Which edge of the box the text keeps to: top, bottom, or the middle. */
  readonly anchor: 't' | 'b' | 'ctr';
  /** The course's box before each paragraph, or its number. */
  readonly marks?: 'box' | 'number';
}

export interface Layout {
  /** As PowerPoint lists it. */
  readonly name: string;
  readonly ground: ThemeColour;
  readonly panels: readonly { readonly box: Box; readonly colour: ThemeColour }[];
  readonly art: readonly { readonly svg: string; readonly box: Box }[];
  readonly placeholders: readonly Placeholder[];
  /** Where the foot begins and what colour it has. */
  readonly foot: { readonly x: number; readonly colour: ThemeColour };
}

/** Inches that a mark before a paragraph takes. */
export const INDENT = 0.65;
/** 16:9 in inches. */
export const SLIDE = { w: 13.333, h: 7.5 };

const PANEL = 3.7;
const MARGIN = 0.75;
/** Left edge and width of what stands beside a panel. */
const BESIDE = { x: PANEL + 0.75, w: SLIDE.w - PANEL - 0.75 - MARGIN };
const WIDE = { x: MARGIN, w: SLIDE.w - 2 * MARGIN };
const MARK = { x: MARGIN, y: 0.62, w: 0.62, h: 0.62 };
const BESIDE_MARK = { x: MARGIN + MARK.w + 0.3, y: MARK.y, h: MARK.h };
const RULE = { h: 0.07, w: 1.1 };

type Look = Partial<Pick<Placeholder, 'colour' | 'bold' | 'anchor' | 'marks'>>;

const title = (box: Box, sizes: Placeholder['sizes'], look: Look = {}): Placeholder => ({
  ...{ name: 'title', type: 'title', box, sizes, colour: 'tx1', bold: true, anchor: 'b' },
  ...look,
});
const text = (name: string, box: Box, sizes: Placeholder['sizes'], look: Look = {}): Placeholder => ({
  ...{ name, type: 'body', box, sizes, colour: 'tx1', bold: false, anchor: 't' },
  ...look,
});

const opening: Layout = {
  name: words.opening,
  ground: 'tx2',
  panels: [{ box: { x: MARGIN, y: 4.32, ...RULE }, colour: 'accent1' }],
  art: [
    { svg: HILLS, box: { x: 6.9, y: 1.6, w: 6.434, h: 5.9 } },
    { svg: MARK_ON_DARK, box: MARK },
  ],
  placeholders: [
    title({ x: MARGIN, y: 1.6, w: 6.95, h: 2.5 }, [60, 54, 48, 44, 40, 36, 32, 28], { colour: 'bg1' }),
    text('eyebrow', { ...BESIDE_MARK, w: 7.3 }, [20, 18, 16], { colour: 'accent4', bold: true, anchor: 'ctr' }),
    text('text', { x: MARGIN, y: 4.62, w: 6.1, h: 2.05 }, [26, 24, 22, 20, 18, 16], { colour: 'bg1' }),
  ],
  foot: { x: MARGIN, colour: 'bg1' },
};

const step: Layout = {
  name: words.step,
  ground: 'bg1',
  panels: [
    { box: { x: 0, y: 0, w: PANEL, h: SLIDE.h }, colour: 'tx2' },
    { box: { x: BESIDE.x, y: 1.78, ...RULE }, colour: 'accent1' },
  ],
  art: [
    { svg: OUTLINE_ON_DARK, box: { x: 0, y: 4.2, w: PANEL, h: 3.3 } },
    { svg: MARK_ON_DARK, box: MARK },
  ],
  placeholders: [
    title({ ...BESIDE, y: 0.5, h: 1.1 }, [44, 40, 36, 32, 28, 24, 20]),
    text('text', { ...BESIDE, y: 2.25, h: 4.45 }, [48, 44, 40, 36, 32, 28, 26, 24, 22, 20, 18, 16], { marks: 'box' }),
    text('time', { x: MARGIN, y: 1.62, w: PANEL - MARGIN - 0.25, h: 0.7 }, [34, 32, 30, 28, 24, 20, 16], { colour: 'accent4', bold: true }),
    text('form', { x: MARGIN, y: 2.25, w: PANEL - MARGIN - 0.25, h: 1.6 }, [26, 24, 22, 20, 18, 16], { colour: 'bg1' }),
  ],
  foot: { x: BESIDE.x, colour: 'tx1' },
};

const list = (name: string, marks: 'box' | 'number'): Layout => ({
  name,
  ground: 'bg1',
  panels: [{ box: { x: 0, y: 0, w: PANEL, h: SLIDE.h }, colour: 'accent4' }],
  art: [
    { svg: OUTLINE_ON_LIGHT, box: { x: 0, y: 4.2, w: PANEL, h: 3.3 } },
    { svg: MARK_ON_LIGHT, box: MARK },
  ],
  placeholders: [
    title({ x: MARGIN, y: 1.62, w: PANEL - MARGIN - 0.25, h: 2.6 }, [32, 30, 28, 26, 24, 22, 20, 18, 16], { anchor: 't' }),
    text('text', { ...BESIDE, y: 1.55, h: 5.2 }, [40, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14], { marks }),
  ],
  foot: { x: BESIDE.x, colour: 'tx1' },
});

const question: Layout = {
  name: words.question,
  ground: 'accent4',
  panels: [],
  art: [
    { svg: OPEN_BOX, box: { x: 9.95, y: 4.3, w: 3.383, h: 3.2 } },
    { svg: MARK_ON_LIGHT, box: MARK },
  ],
  placeholders: [
    title({ ...BESIDE_MARK, w: 10 }, [28, 26, 24, 22, 20, 18], { anchor: 'ctr' }),
    text('text', { x: MARGIN, y: 1.75, w: 9.3, h: 4.9 }, [54, 50, 46, 42, 38, 34, 30, 26, 22, 18, 16], { bold: true }),
  ],
  foot: { x: MARGIN, colour: 'tx1' },
};

const chart: Layout = {
  name: words.chart,
  ground: 'bg1',
  panels: [
    { box: { x: MARGIN, y: 1.6, ...RULE }, colour: 'accent1' },
    { box: { x: 0, y: 0, w: SLIDE.w, h: 0.18 }, colour: 'tx2' },
  ],
  art: [{ svg: MARK_ON_LIGHT, box: { ...MARK, x: SLIDE.w - MARGIN - MARK.w } }],
  placeholders: [
    title({ x: MARGIN, y: 0.5, w: WIDE.w - 1, h: 0.95 }, [40, 36, 32, 28, 24, 20]),
    { ...text('chart', { ...WIDE, y: 1.9, h: 3.25 }, [20]), type: 'chart' },
    text('limits', { ...WIDE, y: 5.3, h: 0.95 }, [22, 20, 18, 16, 14]),
    text('source', { ...WIDE, y: 6.3, h: 0.45 }, [14, 12], { anchor: 'b' }),
  ],
  foot: { x: MARGIN, colour: 'tx1' },
};

/** The height that a picture of 960 by 400 has across the slide. */
export const PICTURE: Box = { x: 0, y: 0, w: SLIDE.w, h: 5.56 };

const picture: Layout = {
  name: words.picture,
  ground: 'bg1',
  panels: [{ box: { x: 0, y: PICTURE.h, w: SLIDE.w, h: RULE.h }, colour: 'accent1' }],
  art: [],
  placeholders: [
    title({ ...WIDE, y: 5.75, h: 0.75 }, [32, 30, 28, 26, 24, 22, 20, 18], { anchor: 'ctr' }),
    text('caption', { ...WIDE, y: 6.5, h: 0.4 }, [18, 16, 14, 12]),
  ],
  foot: { x: MARGIN, colour: 'tx1' },
};

const numbered = list(words.numbered, 'number');
const boxed = list(words.boxed, 'box');

/** In the order in which PowerPoint offers them. */
export const LAYOUTS: readonly Layout[] = [opening, step, numbered, boxed, question, chart, picture];

/** The layout of a slide: a list of one thing is that thing, large. */
export function layoutOf(slide: Slide): Layout {
  switch (slide.kind) {
    case 'opening':
      return opening;
    case 'step':
      return step;
    case 'list':
      return slide.numbered ? numbered : slide.items.length === 1 ? question : boxed;
    case 'chart':
      return chart;
    case 'picture':
      return picture;
  }
}
