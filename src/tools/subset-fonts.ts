/**
 * Cuts the two typefaces down to what Swedish needs and writes them to src/styles/fonts.
 * Run with `npm run fonts` after a change of typeface or of the characters; the result is committed, so a build needs no font tools.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { CHARACTERS } from '../document/characters.ts';

interface Typeface {
  readonly file: string;
  readonly out: string;
  readonly axes: Record<string, { min: number; max: number; default?: number } | number>;
}

const TYPEFACES: readonly Typeface[] = [
  {
    file: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    out: 'bricolage-grotesque.woff2',
    axes: { wght: 680 },
  },
  {
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    out: 'source-sans-3.woff2',
    axes: { wght: { min: 400, max: 700, default: 400 } },
  },
];

/** Bytes (woff2) of one typeface holding only CHARACTERS; the same input gives the same bytes. */
async function subset(typeface: Typeface): Promise<Uint8Array> {
  const original = await readFile(createRequire(import.meta.url).resolve(typeface.file));
  return subsetFont(original, CHARACTERS, { targetFormat: 'woff2', variationAxes: typeface.axes });
}

for (const typeface of TYPEFACES) {
  const bytes = await subset(typeface);
  await writeFile(new URL(`../styles/fonts/${typeface.out}`, import.meta.url), bytes);
  process.stdout.write(`${typeface.out}: ${bytes.length} bytes\n`);
}
