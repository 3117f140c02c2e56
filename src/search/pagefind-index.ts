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

/** A section, and where a link to it leads, below the site's base. Two may lead to one place. */
export interface Listed {
  readonly section: Section;
  readonly address: string;
}

/**
 * Makes the index.
 * @returns bytes by path; the same sections give the same bytes
 * @throws Error with Pagefind's own words
 */
export async function pagefindFiles(listed: readonly Listed[], lexicon: Lexicon): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const tokens = createTokens(lexicon);
  try {
    for (const [number, { section }] of listed.entries()) {
      // No language: the keys are no words that Pagefind could know endings of.
      const content = tokensOf(section, lexicon, tokens).join(' ');
      // Pagefind takes what has one address for one page, so the number stands in its place until the end.
      const added = await index.addCustomRecord({ url: String(number), content, language: 'unknown' });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join(', ')}`);
    }
    const made = await index.getFiles();
    const files = new Map<string, Uint8Array>();
    for (const { path, content } of made.files.filter((file) => NEEDED.test(file.path))) {
      if (path.endsWith('.pf_fragment')) files.set(path, withText(content, listed));
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
function withText(fragment: Uint8Array, listed: readonly Listed[]): Uint8Array {
  const plain = gunzipSync(fragment).toString('utf8');
  const data = plain.startsWith(SIGNATURE) ? (JSON.parse(plain.slice(SIGNATURE.length)) as { url: string }) : undefined;
  const { section, address } = listed[Number(data?.url.replaceAll('/', ''))] ?? {};
  if (!section) throw new Error('Pagefind writes its fragments in another way than before: see withText');
  const readable = { ...data, url: address, content: section.text, meta: { title: section.title } };
  return gzipSync(SIGNATURE + JSON.stringify(readable), { level: 9 });
}

/** Pagefind ships its script with all its blanks. */
async function minified(script: Uint8Array): Promise<Uint8Array> {
  const { code } = await transform(script, { format: 'esm', minify: true, legalComments: 'none' });
  return new TextEncoder().encode(code);
}
