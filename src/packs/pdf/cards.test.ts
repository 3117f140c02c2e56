import { expect, test } from 'vitest';
import { openPdf, structureOf } from '../../../tests/pdf-file.ts';
import { loadCourse } from '../../course/load.ts';
import { printCards as words } from '../../texts/sv/print-cards.ts';
import { type Scope, scopesOf } from '../scopes.ts';
import { pdfWriter } from './writer.ts';

const { course } = loadCourse(process.cwd());
const scopes = scopesOf(course);
const writer = pdfWriter();

function scope(id: string): Scope {
  const found = scopes.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}

const open = async (id: string) => openPdf(writer.cards(course, scope(id), id) ?? new Uint8Array());

/** What stands on a page, with its middle in points from the left and from the top. */
async function placed(file: Awaited<ReturnType<typeof open>>, page: number) {
  const { items } = await (await file.getPage(page)).getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    return [{ text: item.str, column: item.transform[4] < 297 ? 0 : 1, row: Math.floor((841.9 - item.transform[5] - 58) / 181.4) }];
  });
}

test('a term has its definition behind it when the paper is turned on its long edge', async () => {
  const file = await open('1-9-begrepp');
  const [fronts, backs] = [await placed(file, 1), await placed(file, 2)];
  const term = fronts.find(({ text }) => text === 'kön');
  const definition = backs.find(({ text }) => text.startsWith('Ett sätt att dela in människor'));
  expect(term).toMatchObject({ column: 0, row: 0 });
  expect(definition).toMatchObject({ column: 1, row: 0 });
});

test('cards without a text behind them have the name of their deck there, as a pattern that is not read', async () => {
  const file = await open('2c-3-harskartekniker');
  const backs = await placed(file, 2);
  expect(backs.map(({ text }) => text)).toEqual(Array.from({ length: 8 }, () => 'Fall'));
  expect(new Set(backs.map(({ column, row }) => `${column} ${row}`)).size).toBe(8);
  expect((await structureOf(file)).filter((line) => /: Fall$/.test(line))).toEqual([]);
});

test('each sheet has a front and a back, a deck has a heading on its first, and the first says how to print', async () => {
  const file = await open('avsnitt-2c');
  expect(file.numPages % 2).toBe(0);
  const structure = await structureOf(file);
  expect(structure.filter((line) => line.startsWith('H'))).toEqual([
    `H1: ${words.pack(scope('avsnitt-2c').title)}`,
    ...['2C.2 Våldskultur. Handlingar', '2C.2 Våldskultur. Skalan', '2C.3 Härskartekniker. Fall', '2C.3 Härskartekniker. Tekniker'].map(
      (deck) => `H2: ${deck}`,
    ),
  ]);
  expect(structure.filter((line) => line.includes(words.howTo))).toHaveLength(1);
  expect((await file.getOutline())?.length).toBe(4);
  expect((await file.getMetadata()).info).toMatchObject({ Language: 'sv-SE', Title: words.pack(scope('avsnitt-2c').title) });
});

test('cards are the same to the byte when they are made again, and a scope without any has none', () => {
  const first = writer.cards(course, scope('2b-1-en-bit-fram'), '2b-1') ?? new Uint8Array();
  expect(Buffer.compare(first, pdfWriter().cards(course, scope('2b-1-en-bit-fram'), 'x') ?? new Uint8Array())).toBe(0);
  expect(writer.cards(course, scope('1-3-ladan'), '1-3')).toBeUndefined();
});
