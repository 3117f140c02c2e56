/** Fetches what a search needs: Pagefind's script, its index, and the words of the course. */
import type { Engine } from '../search/engine.ts';
import { createLexicon, type Lexicon } from '../search/lexicon.ts';
import { type PagefindModule, pagefindEngine } from '../search/pagefind.ts';
import { unpackWords } from '../search/word-list.ts';

/** An index that is ready to be asked. */
export interface SearchIndex {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
}

/**
 * @param folder address of the index, with a slash at its end
 * @param units ids of all units
 * @throws when something cannot be fetched
 */
export async function openIndex(folder: string, units: Iterable<string>): Promise<SearchIndex> {
  const script = import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>;
  // Always asked for anew: the index must be read with the words that it was made with.
  const words = fetch(`${folder}ord.json`, { cache: 'no-cache' }).then((response) => response.json() as Promise<string>);
  const [pagefind, packed] = await Promise.all([script, words]);
  const lexicon = createLexicon(unpackWords(packed));
  const engine = pagefindEngine(pagefind, folder, lexicon, units);
  // The first question brings the WebAssembly and the index along.
  await engine.places();
  return { engine, lexicon };
}
