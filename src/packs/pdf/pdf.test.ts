import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { words } from '../../../tests/odd-texts.ts';
import { contentOf, openPdf, structureOf, textOf } from '../../../tests/pdf-file.ts';
import type { Block, PaperDocument } from '../../document/blocks.ts';
import { sample } from './sample.ts';
import { pdfWriter } from './writer.ts';

const writer = pdfWriter();
const write = (document: PaperDocument): Uint8Array => writer.write(document, 'Handledning till 2C.3');
const withBlocks = (...blocks: Block[]): PaperDocument => ({ ...sample, blocks });

describe('a document as PDF', () => {
  test('is tagged: whoever hears it knows what is a heading, a list, a cell, a quote', async () => {
    const structure = await structureOf(await openPdf(write(sample)));
    const roles = [
      'H1',
      'H2',
      'H3',
      'H4',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'Caption',
      'THead',
      'TH',
      'TD',
      'BlockQuote',
      'Link',
      'Figure',
    ];
    const found = new Set(structure.map((line) => /^\w+/.exec(line)?.[0] ?? ''));
    expect(roles.filter((role) => !found.has(role))).toEqual([]);
    expect(structure.filter((line) => /^H[1-6]: /.test(line))).toEqual([
      'H1: 2C.3 Härskartekniker och hur ni bryter dem',
      'H2: Syfte',
      'H2: Förbered',
      'H2: Steg för steg',
      'H3: 1. En som jag har gjort',
      'H4: Om det blir hett',
      'H2: Arbetsblad',
      'H3: Vilken teknik är det?',
      'H3: Hur ofta händer det hos er?',
    ]);
    expect(structure).toContain('BlockQuote');
    expect(structure).toContain('Figure (En röd låda med öppet lock framför en gul sol.)');
    expect(structure.find((line) => line.startsWith('Figure (Stapeldiagram'))).toContain('Kvinnor');
  });

  test('is read in the order in which it is seen', async () => {
    const structure = (await structureOf(await openPdf(write(sample)))).join('\n');
    const seen = [
      'Handledning',
      'H1: 2C.3',
      'Sju ord',
      'Tid',
      '30 minuter',
      'Syfte',
      'Stegen i korthet',
      'Klocka',
      '0–3 min',
      'En som jag',
      'Du gör',
    ];
    const more = [
      'Berätta kort',
      'Deltagarna',
      'På distans',
      'Använd grupprum',
      'Vilken teknik',
      'Kollegan tittar',
      'Osynlig',
      'aldrig',
      'varje dag',
    ];
    const last = [
      'Hinder',
      'Pallen är',
      'Lådan går',
      'Föräldrapenningdagar',
      'Figure (Stapeldiagram',
      '2023. Försäkringskassan.',
      'Siffran säger',
      'Källa:',
    ];
    const places = [...seen, ...more, ...last].map((text) => structure.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('says its language, title and author, has bookmarks, and shows its title in the window', async () => {
    const file = await openPdf(write(sample));
    const { info, metadata } = await file.getMetadata();
    expect(info).toMatchObject({
      Language: 'sv-SE',
      Title: 'Handledning: 2C.3 Härskartekniker och hur ni bryter dem',
      Author: 'Man gör skillnad',
      CreationDate: 'D:20261122000000Z',
      ModDate: 'D:20261122000000Z',
    });
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect(await file.getMarkInfo()).toContainEqual(['Marked', true]);
    expect((await file.getViewerPreferences())?.get('DisplayDocTitle')).toBe(true);
    const [, , steps, sheet] = (await file.getOutline()) ?? [];
    expect(steps).toMatchObject({ title: 'Steg för steg', items: [{ title: '1. En som jag har gjort' }] });
    expect(sheet).toMatchObject({
      title: 'Arbetsblad',
      items: [{ title: 'Vilken teknik är det?' }, { title: 'Hur ofta händer det hos er?' }],
    });
  });

  test('has every typeface that it uses in it, and no others than ours', () => {
    const source = Buffer.from(write(sample)).toString('latin1');
    const faces = [...source.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, face = '']) => face);
    expect(faces.toSorted()).toEqual(['BricolageGrotesque-Bold', 'SourceSans3-Italic', 'SourceSans3-Regular', 'SourceSans3-SemiBold']);
    expect(source.match(/\/FontFile2 /g)).toHaveLength(faces.length);
  });

  test('says of each head of a table whether it is that of a row or of a column', async () => {
    const pdf = write(sample);
    const source = Buffer.from(pdf).toString('latin1');
    expect(source.match(/\/Scope \/Column/g)).toHaveLength(3 + 4);
    expect(source.match(/\/Scope \/Row/g)).toHaveLength(5);
    const structure = await structureOf(await openPdf(pdf));
    expect(structure.filter((line) => /^TH\b/.test(line))).toHaveLength(3 + 4 + 5);
  });

  test('is the same to the byte when it is made again', () => {
    expect(Buffer.compare(write(sample), pdfWriter().write(sample, 'x'))).toBe(0);
  });

  test('never leaves a heading, or a line that leads on, at the foot of a page', async () => {
    const blocks = Array.from({ length: 60 }, (_, index): Block[] => [
      { kind: 'heading', level: 2, text: `Rubrik ${index}.` },
      { kind: 'paragraph', look: 'label', text: `Ledtext ${index}.` },
      { kind: 'paragraph', text: `Stycke ${index}. ${'Ord som fyller. '.repeat((index * 7) % 31)}` },
    ]);
    const file = await openPdf(write(withBlocks(...blocks.flat())));
    const ends: string[] = [];
    for (let page = 1; page <= file.numPages; page++) {
      const text = [...(await contentOf(file, page))].flatMap(([id, said]) => (id === '' ? [] : [said])).join(' ');
      ends.push(/(Rubrik|Ledtext|Stycke) \d+\.(?!.*(Rubrik|Ledtext|Stycke) \d)/s.exec(text)?.[1] ?? '');
    }
    expect(ends.length).toBeGreaterThan(5);
    expect(new Set(ends)).toEqual(new Set(['Stycke']));
  });

  test('has every row of a table over pages, and its head once for the ear', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`rad ${index}`, 'text '.repeat(20).trim(), '']);
    const file = await openPdf(write(withBlocks({ kind: 'table', head: ['Nummer', 'Text', 'Eget'], rows, rowHeads: true })));
    expect(file.numPages).toBeGreaterThan(5);
    const text = await textOf(file);
    expect(rows.filter(([name = '']) => !text.includes(name))).toEqual([]);
    expect((await structureOf(file)).filter((line) => line === 'TH: Nummer' || line === 'Span: Nummer')).toHaveLength(1);
  });

  test('loses no word where a cell is taller than a page', async () => {
    const long = Array.from({ length: 1_200 }, (_, index) => `ord${index}`).join(' ');
    const file = await openPdf(write(withBlocks({ kind: 'table', head: ['a', 'b'], rows: [[long, '']] })));
    expect(file.numPages).toBeGreaterThan(2);
    expect(words(await textOf(file))).toContain(long);
  });
});

describe('a document that lacks something', () => {
  test('is refused by name, with what to do', () => {
    const figure: Block = { kind: 'figure', svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', alt: '' };
    expect(() => write(withBlocks(figure))).toThrow(
      'Handledning till 2C.3: PDF/UA-1 error: missing alt text (make sure your images and equations have alt text)',
    );
  });

  test('is refused when a picture is none', () => {
    expect(() => write(withBlocks({ kind: 'figure', svg: '<svg', alt: 'En bild' }))).toThrow(
      /^Handledning till 2C\.3: failed to parse SVG/,
    );
  });
});

test('the picture of the first page is small and as wide as the catalogue shows it', () => {
  const [pdf, png] = writer.writeWithPicture(sample, 'Handledning till 2C.3');
  expect(Buffer.compare(pdf, write(sample))).toBe(0);
  expect(png.length).toBeLessThan(40_000);
  const { width, height, pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="679"><image width="480" height="679" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`,
  ).render();
  expect([width, height]).toEqual([480, 679]);
  // The paper's corner is snow, the rule has the red of the ore, and the paper below is white.
  const colours = new Set(Array.from({ length: 679 }, (_, y) => pixels.subarray((y * 480 + 5) * 4, (y * 480 + 5) * 4 + 3).join(' ')));
  expect([...colours]).toEqual(expect.arrayContaining(['250 247 241', '176 58 36', '255 255 255']));
});
