/** Sizes of downloads on pages: a page is built before what it offers, so it says whose size comes there, and the build fills it in. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatBytes } from '../texts/sv/numbers.ts';

/** Brackets that no text of the course can have: the typefaces lack them, and the build stops at what they lack. */
const PLACEHOLDER = /⟦([^⟦⟧]*)⟧/g;

/**
 * Stands in a page where the size of a download is to be, as "1,2 MB".
 * @param file below the site's base: `paket/del-1.zip`
 */
export const sizePlaceholder = (file: string): string => `⟦${file}⟧`;

/**
 * Fills in the sizes in every page of a built site.
 * @param out folder of the site
 * @throws Error that names the page, when a placeholder names no file or is cut in two
 */
export async function writeSizes(out: string): Promise<void> {
  const names = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  for (const name of names) {
    const place = path.join(out, name);
    const html = await readFile(place, 'utf8');
    const files = new Set([...html.matchAll(PLACEHOLDER)].map(([, file = '']) => file));
    try {
      const filled = files.size > 0 ? fill(html, await sizesOf(files, out)) : html;
      if (/[⟦⟧]/.test(filled)) throw new Error('has a placeholder for a size that is not whole');
      if (files.size > 0) await writeFile(place, filled);
    } catch (error) {
      throw new Error(`The page ${name} ${error instanceof Error ? error.message : error}`);
    }
  }
}

/** Bytes of those of the files that exist. */
async function sizesOf(files: ReadonlySet<string>, out: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const file of files) {
    const found = await stat(path.join(out, file)).catch(() => undefined);
    if (found?.isFile()) sizes.set(file, found.size);
  }
  return sizes;
}

function fill(html: string, sizes: ReadonlyMap<string, number>): string {
  return html.replace(PLACEHOLDER, (_, file: string) => {
    const bytes = sizes.get(file);
    if (bytes === undefined) throw new Error(`says the size of "${file}", which the build did not make`);
    return formatBytes(bytes);
  });
}
