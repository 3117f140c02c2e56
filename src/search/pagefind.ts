/** The site's index: Pagefind's own script and WebAssembly, asked for one key at a time. */
import type { Engine, Place } from './engine.ts';
import { ABOUT } from './grades.ts';
import type { Lexicon } from './lexicon.ts';
import { KINDS } from './section.ts';
import { createTokens, kindToken, unitToken } from './tokens.ts';

/** What is used of Pagefind's pagefind.js. */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  search(term: string): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ url: string; content: string; meta: Readonly<Record<string, string>> }>;
}

/**
 * Opens the index. Nothing but Pagefind's own files is fetched, and only what the questions need.
 * @param basePath folder of the index, with a slash at its end
 * @param lexicon the one that the index was made with
 * @param units ids of all units
 */
export function pagefindEngine(pagefind: PagefindModule, basePath: string, lexicon: Lexicon, units: Iterable<string>): Engine {
  // A worker would fetch the same script a second time.
  const instance = pagefind.createInstance({ basePath, noWorker: true });
  const tokens = createTokens(lexicon);
  const results = new Map<string, PagefindResult>();
  const ask = async (token: string) => {
    const found = (await instance.search(token)).results;
    for (const result of found) results.set(result.id, result);
    return found;
  };
  let places: Promise<ReadonlyMap<string, Place>> | undefined;

  const readPlaces = () => {
    places ??= askPlaces();
    return places;
  };
  const askPlaces = async (): Promise<ReadonlyMap<string, Place>> => {
    const read = new Map<string, Place>();
    const kinds = await Promise.all(KINDS.map(async (kind) => ({ kind, found: await ask(kindToken(kind)) })));
    const kindOf = new Map(kinds.flatMap(({ kind, found }) => found.map(({ id }) => [id, kind] as const)));
    for (const unit of units) for (const { id } of await ask(unitToken(unit))) read.set(id, { unit, kind: kindOf.get(id) ?? 'lektion' });
    return read;
  };

  return {
    async find(key) {
      const [about, mentions, all] = await Promise.all([ask(tokens.about(key)), ask(tokens.mention(key)), readPlaces()]);
      const grades = [
        { found: mentions, grade: 1 },
        { found: about, grade: ABOUT },
      ];
      // Pagefind knows the two grades of a key as two words; how rare the key is can only be told from both. Its own score is left
      // to tell short sections from long ones.
      const rarity = Math.log1p((all.size - about.length - mentions.length + 0.5) / (about.length + mentions.length + 0.5));
      return new Map(
        grades.flatMap(({ found, grade }) =>
          found.map(({ id, score }) => [id, (grade * rarity * score) / (found[0]?.score ?? 1)] as const),
        ),
      );
    },
    places: readPlaces,
    async load(id) {
      const data = await results.get(id)?.data();
      if (!data) throw new Error(`The index has no section ${id}`);
      return { title: data.meta['title'] ?? '', text: data.content, address: data.url };
    },
  };
}
