/** Sections → the files of a Pagefind index. Node only. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { Lexicon } from './lexicon.ts';
import type { Section } from './section.ts';
import { createTokens, tokensOf } from './tokens.ts';

/** What the page needs; Pagefind's own interfaces stay behind. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index|fragment))$/;
const SCRIPT = 'pagefind.js';
const SIGNATURE = 'pagefind_dcd';

/**
 * Makes the index.
 * @param address of a section, below the site's base
 * @returns bytes by path; the same sections give the same bytes
 * @throws Error with Pagefind's own words
 */
export async function pagefindFiles(
  sections: readonly Section[],
  lexicon: Lexicon,
  address: (section: Section) => string,
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const tokens = createTokens(lexicon);
  try {
    for (const [number, section] of sections.entries()) {
      // No language: the keys are no words that Pagefind could know endings of.
      const content = tokensOf(section, lexicon, tokens).join(' ');
      // A figure and the section around it have one address, and Pagefind takes that for one page.
      const added = await index.addCustomRecord({ url: String(number), content, language: 'unknown' });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join(', ')}`);
    }
    const made = await index.getFiles();
    const files = new Map<string, Uint8Array>();
    for (const { path, content } of made.files.filter((file) => NEEDED.test(file.path))) {
      if (path.endsWith('.pf_fragment')) files.set(path, withText(content, sections, address));
      else if (path === SCRIPT) files.set(path, await minified(content));
      else files.set(path, content);
    }
    return files;
  } finally {
    await close();
  }
}

/**
 * Puts what a reader sees in the place of the keys, in what Pagefind keeps of a section. Pagefind indexes all that it is given to
 * show, which would make the index twice as large.
 */
function withText(fragment: Uint8Array, sections: readonly Section[], address: (section: Section) => string): Uint8Array {
  const plain = gunzipSync(fragment).toString('utf8');
  const data = plain.startsWith(SIGNATURE) ? (JSON.parse(plain.slice(SIGNATURE.length)) as { url: string }) : undefined;
  const section = sections[Number(data?.url.replaceAll('/', ''))];
  if (!section) throw new Error('Pagefind writes its fragments in another way than before: see withText');
  const readable = { ...data, url: address(section), content: section.text, meta: { title: section.title, anchor: section.anchor } };
  return gzipSync(SIGNATURE + JSON.stringify(readable), { level: 9 });
}

/** Pagefind ships its script with all its blanks. */
async function minified(script: Uint8Array): Promise<Uint8Array> {
  const { code } = await transform(script, { format: 'esm', minify: true, legalComments: 'none' });
  return new TextEncoder().encode(code);
}
