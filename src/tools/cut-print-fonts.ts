/**
 * Cuts the typefaces of PDF files down to the letters of Latin and Sámi writing and to what a PDF needs of them, and writes them to
 * src/exports/pdf/fonts. Run with `npm run fonts` after a change of typeface or of the characters; the result is committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import subsetFont from 'subset-font';
import { LACKING } from '../exports/pdf/characters.ts';

const TYPEFACES = [
  { file: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf', out: 'text' },
  { file: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', out: 'strong' },
  { file: 'bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf', out: 'heading' },
];

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** ASCII, Latin-1, Latin Extended-A, the letters that Skolt Sámi and Romanian have besides, punctuation and a few signs. */
const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}ǤǥǦǧǨǩǮǯƷʒȘșȚțẞ${range(0x2010, 0x2027)}‰′″‹›⁄€№™−≈≠≤≥←↑→↓■•✓✗${LACKING}`;

/** Letters between which pairs are looked for: all that Swedish has, and its signs. A blank is not one: text is measured word by word. */
const KERNED = `${range(0x21, 0x7e)}ÅÄÖÉåäöéü–”’…`;

/** Thousandths of an em from which on it is seen that two letters stand nearer. */
const SEEN = 5;

/** The tables that a TrueType font in a PDF has. ISO 32000-1, 9.9, table 126, and those that say its measures. */
const TABLES = ['OS/2', 'cmap', 'cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'post', 'prep'];

/** The font with these tables only. */
function keepTables(font: Uint8Array): Uint8Array {
  const source = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const entries = Array.from({ length: source.getUint16(4) }, (_, index) => {
    const at = 12 + index * 16;
    const name = String.fromCharCode(...font.subarray(at, at + 4));
    return { name, checksum: source.getUint32(at + 4), from: source.getUint32(at + 8), length: source.getUint32(at + 12) };
  }).filter(({ name }) => TABLES.includes(name));
  const size = entries.reduce((sum, { length }) => sum + Math.ceil(length / 4) * 4, 12 + entries.length * 16);
  const kept = new Uint8Array(size);
  const view = new DataView(kept.buffer);
  const power = Math.floor(Math.log2(entries.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, entries.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, entries.length * 16 - 2 ** power * 16);
  let to = 12 + entries.length * 16;
  for (const [index, { name, checksum, from, length }] of entries.entries()) {
    const at = 12 + index * 16;
    kept.set(new TextEncoder().encode(name), at);
    view.setUint32(at + 4, checksum);
    view.setUint32(at + 8, to);
    view.setUint32(at + 12, length);
    kept.set(font.subarray(from, from + length), to);
    to += Math.ceil(length / 4) * 4;
  }
  return kept;
}

/** How much nearer two letters stand than their widths say: for each pair the two letters' code units and thousandths of an em. */
function kerning(font: Uint8Array): Uint8Array {
  const document = new PDFDocument({ font: null } as unknown as PDFKit.PDFDocumentOptions);
  document.font(Buffer.from(font)).fontSize(1000);
  const width = (text: string) => Math.round(document.widthOfString(text));
  const pairs = [...KERNED].flatMap((left) =>
    [...KERNED].flatMap((right) => {
      const nearer = width(left + right) - width(left) - width(right);
      return Math.abs(nearer) < SEEN ? [] : [[left.charCodeAt(0), right.charCodeAt(0), nearer]];
    }),
  );
  // In columns, which pack better than rows.
  const columns = [0, 1, 2].flatMap((column) => pairs.map((pair) => pair[column] ?? 0));
  return new Uint8Array(Int16Array.from(columns).buffer);
}

for (const { file, out } of TYPEFACES) {
  const original = await readFile(createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`));
  // Without the closure: ligatures and small capitals, which nothing asks for, stay out.
  const cut = await subsetFont(original, CHARACTERS, { targetFormat: 'truetype', noLayoutClosure: true });
  const [font, pairs] = [keepTables(cut), kerning(cut)];
  await writeFile(new URL(`../exports/pdf/fonts/${out}.face`, import.meta.url), font);
  await writeFile(new URL(`../exports/pdf/fonts/${out}.kern`, import.meta.url), pairs);
  process.stdout.write(`${out}: ${font.length} bytes, ${pairs.length / 6} pairs\n`);
}
