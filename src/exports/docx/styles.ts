import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import { INK } from '../page.ts';

/** A typeface that Word has, and for which others have one of the same measures. */
export const FACE = 'Calibri';

const heading = (size: number, before: number) => ({
  run: { font: FACE, size, bold: true, color: INK.text },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

/** Sizes are in half points, spacing in twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FACE, size: 22, color: INK.text, language: { value: 'sv-SE', eastAsia: 'sv-SE' } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    title: {
      run: { font: FACE, size: 48, bold: true, color: INK.text },
      // The course's ore-red rule.
      paragraph: { spacing: { after: 200 }, border: { bottom: { style: 'single', size: 24, space: 8, color: INK.rule } } },
    },
    heading1: heading(32, 320),
    heading2: heading(26, 240),
    heading3: heading(23, 200),
    caption: { run: { size: 20, bold: true, color: INK.text }, paragraph: { spacing: { before: 160, after: 80 } } },
  },
  paragraphStyles: [
    { id: 'Facts', name: 'Facts', basedOn: 'Normal', paragraph: { spacing: { after: 20 } } },
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 19 }, paragraph: { spacing: { after: 0, line: 240 } } },
    { id: 'WritingLine', name: 'Writing Line', basedOn: 'Normal', paragraph: { spacing: { after: 0, line: 480 } } },
    { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { size: 18, color: INK.soft } },
  ],
};

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 454, hanging: 340 }, spacing: { after: 60 } } },
});

/**
 * What docx knows a list's marks by. While it writes, `{name-1}` stands in the file for a list, so a text that says so would become its
 * number; but no text keeps the character that these names begin with.
 */
export const reference = (marks: string): string => `\u0080${marks}`;

export const LISTS: INumberingOptions = {
  config: [
    { reference: reference('bullets'), levels: [level(LevelFormat.BULLET, '•')] },
    { reference: reference('numbers'), levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};
