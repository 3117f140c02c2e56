import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { reference } from '../../exports/docx/styles.ts';
import { INDENT } from './styles.ts';

type Format = (typeof LevelFormat)[keyof typeof LevelFormat];

/** Typeface of the box to tick: Calibri has none, and what Word takes in its place is wide as a letter of Japanese. */
const SIGNS = 'Segoe UI Symbol';

const level = (format: Format, text: string, font?: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.START,
  style: {
    paragraph: { indent: { left: INDENT.text, hanging: INDENT.marks } },
    ...(font !== undefined && { run: { font } }),
  },
});

/** Every kind of marks. */
export const LISTS: INumberingOptions = {
  config: [
    { reference: reference('bullet'), levels: [level(LevelFormat.BULLET, '•')] },
    { reference: reference('check'), levels: [level(LevelFormat.BULLET, '☐', SIGNS)] },
    { reference: reference('number'), levels: [level(LevelFormat.DECIMAL, '%1.')] },
    { reference: reference('letter'), levels: [level(LevelFormat.LOWER_LETTER, '%1)')] },
  ],
};
