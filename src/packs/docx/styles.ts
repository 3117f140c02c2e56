/**
 * Every look in the file is a style, so that an employer can lay its own template over it. What Word has a style for has Word's id and
 * name, which Swedish Word shows as Rubrik 1, Punktlista, Beskrivning. Sizes are in half points, spacing in twentieths of a point.
 */
import type { ICharacterStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { FACE, reference } from '../../exports/docx/styles.ts';
import { INK } from '../../exports/page.ts';
import { wordFile } from '../../texts/sv/word-file.ts';

const names = wordFile.styles;

/** The identity's colours on paper beyond those of INK: what is said aloud, remarks, bars. */
const COLOURS = { speech: 'efb13a', speechSoft: 'fbeccb', note: '1f5a4b', noteSoft: 'faf7f1' } as const;

/** Where the text of lists begins, and how far before it their marks stand. A remark's text begins where marks do. */
export const INDENT = { text: 510, marks: 340, remark: 170, names: 2494 } as const;

const line = (size: number, color: string, space: number) => ({ style: 'single', size, color, space }) as const;

const heading = (size: number, before: number, after: number) => ({
  run: { font: FACE, size, bold: true, color: INK.text },
  paragraph: { spacing: { before, after, line: 250, lineRule: 'auto' as const }, keepNext: true, keepLines: true },
});

const list = (id: string, name: string, marks: string): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph: {
    numbering: { reference: reference(marks), level: 0 },
    spacing: { after: 60 },
    indent: { left: INDENT.text, hanging: INDENT.marks },
  },
});

/** A remark has a bar beside it and a ground; its title and its text are one frame, as they have the same edges. */
const remark = {
  indent: { left: INDENT.remark },
  border: { left: line(24, COLOURS.note, 6) },
  shading: { type: 'clear', color: 'auto', fill: COLOURS.noteSoft },
} as const;

const TITLES: readonly IParagraphStyleOptions[] = [
  {
    id: 'Kind',
    name: names.kind,
    basedOn: 'Normal',
    next: 'Title',
    run: { size: 24, bold: true, color: INK.rule },
    paragraph: { spacing: { after: 0 }, keepNext: true },
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: 26, color: INK.soft },
    paragraph: { spacing: { before: 120, after: 200 } },
  },
];

const TEXTS: readonly IParagraphStyleOptions[] = [
  { id: 'Lede', name: names.lede, basedOn: 'Normal', quickFormat: true, run: { size: 25 }, paragraph: { spacing: { after: 160 } } },
  { id: 'Small', name: names.small, basedOn: 'Normal', quickFormat: true, run: { size: 19, color: INK.soft } },
  {
    id: 'Label',
    name: names.label,
    basedOn: 'Normal',
    quickFormat: true,
    run: { bold: true },
    paragraph: { spacing: { before: 120, after: 80 }, keepNext: true },
  },
  list('ListBullet', 'List Bullet', 'bullet'),
  list('ListNumber', 'List Number', 'number'),
  list('CheckList', names.checkList, 'check'),
  list('LetterList', names.letterList, 'letter'),
  {
    id: 'Entry',
    name: names.entry,
    basedOn: 'Normal',
    paragraph: { indent: { left: INDENT.names, hanging: INDENT.names }, spacing: { after: 80 }, leftTabStop: INDENT.names },
  },
  { id: 'Facts', name: names.facts, basedOn: 'Entry', paragraph: { spacing: { after: 20 } } },
  {
    id: 'EntryName',
    name: names.entryName,
    basedOn: 'Normal',
    run: { bold: true },
    paragraph: { spacing: { before: 80, after: 0 }, keepNext: true },
  },
  { id: 'EntryText', name: names.entryText, basedOn: 'Normal', paragraph: { indent: { left: INDENT.marks } } },
  { id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true, paragraph: { indent: { left: INDENT.remark }, keepLines: true } },
  {
    id: 'Speech',
    name: names.speech,
    basedOn: 'Quote',
    quickFormat: true,
    run: { size: 26 },
    paragraph: {
      spacing: { after: 120 },
      border: { left: line(36, COLOURS.speech, 6) },
      shading: { type: 'clear', color: 'auto', fill: COLOURS.speechSoft },
    },
  },
];

const BOXES: readonly IParagraphStyleOptions[] = [
  {
    id: 'ExerciseTitle',
    name: names.exercise,
    basedOn: 'Heading3',
    next: 'Normal',
    quickFormat: true,
    paragraph: {
      spacing: { before: 280, after: 120 },
      border: { top: line(18, INK.rule, 4) },
      shading: { type: 'clear', color: 'auto', fill: INK.head },
    },
  },
  {
    id: 'ExerciseEnd',
    name: names.boxEnd,
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: 8 },
    paragraph: { spacing: { before: 120, after: 240, line: 80, lineRule: 'exact' }, border: { bottom: line(8, INK.line, 0) } },
  },
  { id: 'NoteText', name: names.noteText, basedOn: 'Normal', quickFormat: true, paragraph: { ...remark, spacing: { after: 160 } } },
  {
    id: 'NoteTitle',
    name: names.noteTitle,
    basedOn: 'NoteText',
    next: 'NoteText',
    run: { bold: true },
    paragraph: { ...remark, spacing: { after: 40 }, keepNext: true },
  },
  {
    id: 'WritingLine',
    name: names.line,
    basedOn: 'Normal',
    next: 'WritingLine',
    quickFormat: true,
    paragraph: {
      spacing: { after: 0, line: 480, lineRule: 'auto' },
      border: { bottom: line(4, INK.line, 1), between: line(4, INK.line, 1) },
    },
  },
  { id: 'Scale', name: names.scale, basedOn: 'Normal', quickFormat: true, run: { size: 28 }, paragraph: { spacing: { after: 160 } } },
  { id: 'Figure', name: names.figure, basedOn: 'Normal', paragraph: { spacing: { before: 160, after: 80 } } },
];

const TABLES: readonly IParagraphStyleOptions[] = [
  {
    id: 'TableCaption',
    name: names.tableCaption,
    basedOn: 'Caption',
    next: 'Normal',
    run: { size: 21, bold: true, color: INK.text },
    paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
  },
  {
    id: 'TableText',
    name: names.tableText,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 20 },
    paragraph: { spacing: { after: 0, line: 245, lineRule: 'auto' } },
  },
  { id: 'TableHead', name: names.tableHead, basedOn: 'TableText', run: { bold: true }, paragraph: { keepNext: true } },
  { id: 'TableRowHead', name: names.tableRowHead, basedOn: 'TableText', run: { bold: true } },
  {
    id: 'AfterTable',
    name: names.afterTable,
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: 8 },
    paragraph: { spacing: { after: 60, line: 80, lineRule: 'exact' } },
  },
  {
    id: 'Bar',
    name: names.bar,
    basedOn: 'TableText',
    run: { size: 8 },
    paragraph: { spacing: { before: 20, after: 60, line: 200, lineRule: 'exact' } },
  },
];

const RUNNING: readonly IParagraphStyleOptions[] = [
  { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 18, color: INK.soft } },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    run: { size: 18, color: INK.soft },
    paragraph: { border: { top: line(4, INK.line, 4) } },
  },
];

const CHARACTERS: readonly ICharacterStyleOptions[] = [
  { id: 'Strong', name: 'Strong', basedOn: 'DefaultParagraphFont', quickFormat: true, run: { bold: true } },
  { id: 'Emphasis', name: 'Emphasis', basedOn: 'DefaultParagraphFont', quickFormat: true, run: { italics: true } },
  { id: 'Hyperlink', name: 'Hyperlink', basedOn: 'DefaultParagraphFont', run: { color: '235a7c', underline: { type: 'single' } } },
];

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FACE, size: 22, color: INK.text, language: { value: 'sv-SE', eastAsia: 'sv-SE' } },
      paragraph: { spacing: { after: 120, line: 269, lineRule: 'auto' } },
    },
    title: {
      run: { font: FACE, size: 48, bold: true, color: INK.text },
      // The course's ore-red rule.
      paragraph: { spacing: { after: 160, line: 240, lineRule: 'auto' }, border: { bottom: line(24, INK.rule, 8) } },
    },
    heading1: heading(36, 400, 120),
    heading2: heading(28, 320, 80),
    heading3: heading(24, 240, 60),
    heading4: heading(22, 200, 40),
    caption: { run: { size: 20, color: INK.soft }, paragraph: { spacing: { before: 0, after: 200 } } },
  },
  paragraphStyles: [...TITLES, ...TEXTS, ...BOXES, ...TABLES, ...RUNNING],
  characterStyles: [...CHARACTERS],
};
