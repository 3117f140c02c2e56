import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPdf, textOf } from '../../../tests/pdf-file.ts';
import type { Block, PaperDocument } from '../../document/blocks.ts';
import { CHARACTERS } from '../../document/characters.ts';
import { printable } from './printable.ts';
import { sample } from './sample.ts';
import { pdfWriter } from './writer.ts';

const writer = pdfWriter();
const write = (document: PaperDocument): Uint8Array => writer.write(document, 'Prov');
const withBlocks = (...blocks: Block[]): PaperDocument => ({ ...sample, blocks });

/** Letters and signs alone: where lines end is the writer's, and so is the hyphen there. */
const letters = (text: string): string => text.replace(/[\s\u00ad\u200b-]/g, '');

/** What writers paste, and what is code, a label, a comment or a name to Typst. */
const NASTY = [
  '#',
  '#panic("nej")',
  '#let x = 1',
  '$x^2$',
  '\\',
  '"',
  '\\"',
  '`',
  '```',
  '@',
  '@fig',
  '<label>',
  '//',
  '/*',
  '*/',
  '*fet*',
  '_kursiv_',
  '= Rubrik',
  '- punkt',
  '+ 1',
  '~',
  '--',
  '...',
  "'",
  '[',
  ']',
  '{',
  '}',
  '(',
  ')',
  ';',
  'https://exempel.se/',
  '#import "@preview/x:1.0.0"',
  '\\u{41}',
  '\n\n',
  '\t',
  '\r\n',
  '\u0000',
  '\u001b',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\uffff',
  'مرحبا',
  'שלום',
  '日本',
  '👩🏾‍🔧',
  '🇸🇪',
  '\ud83d',
  '\udc00',
  'e\u0301',
  '{{}}',
  '%',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.constantFrom(...CHARACTERS), fc.constant('ord ')), { maxLength: 12 })
    .map((parts) => parts.join('')),
);

describe('whatever a writer types', () => {
  test('comes out as text, in the order in which it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 30, maxLength: 30 }), async (texts) => {
        const blocks: Block[] = texts.flatMap((text, index) => [
          { kind: 'paragraph', text: `${index}(` },
          { kind: 'paragraph', text: index % 2 === 0 ? text : [{ text }, { text: '', strong: true }, { text, emphasis: true }] },
        ]);
        const read = letters(await textOf(await openPdf(write(withBlocks(...blocks)))));
        const expected = texts.map((text, index) => letters(`${index}(${printable(text).repeat(index % 2 === 0 ? 1 : 2)}`)).join('');
        expect(read.endsWith(expected)).toBe(true);
      }),
      { numRuns: 12, seed: 20261122 },
    );
  });

  test('may stand in any field', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 8 }), (texts) => {
        let next = 0;
        const hostile = JSON.parse(JSON.stringify(sample), (key, value) =>
          typeof value === 'string' && !['kind', 'look', 'marks', 'tone', 'svg', 'day'].includes(key)
            ? `x${texts[next++ % texts.length]}`
            : value,
        ) as PaperDocument;
        expect(write({ ...hostile, kind: texts[0] ?? '' }).length).toBeGreaterThan(1000);
      }),
      { numRuns: 10, seed: 20261122 },
    );
  });

  test('is shown with a square for what the typefaces lack, and without what cannot be seen', async () => {
    const text = await textOf(await openPdf(write(withBlocks({ kind: 'paragraph', text: 'Bra 👍🏽 och\u200b שלום\u0007.' }))));
    expect(text).toContain('Bra □ och □□□□.');
  });

  test('stays on the paper, however long it is without a blank', async () => {
    const long = 'https://exempel.se/'.padEnd(400, 'abcdefghij');
    const blocks: Block[] = [
      { kind: 'heading', level: 2, text: long },
      { kind: 'table', head: ['a', 'b', 'c', 'd'], rows: [[long, '', '', '']] },
    ];
    const file = await openPdf(write(withBlocks(...blocks)));
    const { items } = await (await file.getPage(1)).getTextContent();
    const ends = items.map((item) => ('str' in item ? (item.transform[4] as number) + item.width : 0));
    expect(Math.max(...ends)).toBeLessThan(595 - 60);
  });

  test('may be any character of the course, in both typefaces', async () => {
    const blocks: Block[] = [
      { kind: 'paragraph', text: CHARACTERS },
      { kind: 'heading', level: 2, text: CHARACTERS },
    ];
    const text = letters(await textOf(await openPdf(write(withBlocks(...blocks)))));
    expect(text.split(letters(CHARACTERS))).toHaveLength(3);
  });
});
