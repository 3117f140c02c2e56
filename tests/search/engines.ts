/** Both engines as a browser would have them, made from what the build has put into dist/. Node only. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Engine } from '../../src/search/engine.ts';
import { createLexicon, formsOf, type Lexicon } from '../../src/search/lexicon.ts';
import { lunrEngine } from '../../src/search/lunr.ts';
import { type PagefindModule, pagefindEngine } from '../../src/search/pagefind.ts';
import { readQuery } from '../../src/search/query.ts';
import { rank } from '../../src/search/rank.ts';
import { readSections, withoutRepeats } from '../../src/search/read-sections.ts';
import { unpackWords } from '../../src/search/word-list.ts';

/** An engine with its words. */
export interface Searcher {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
}

/** The site's search: Pagefind's own script, which fetches its files from the disk here. */
export async function siteSearch(dist: string, units: Iterable<string>): Promise<Searcher> {
  const folder = path.join(dist, 'pagefind/');
  const real = globalThis.fetch;
  globalThis.fetch = async (address) => {
    const place = String(address).replace(/\?.*$/, '');
    return place.startsWith(folder) ? new Response(await readFile(place)) : real(address);
  };
  const lexicon = createLexicon(unpackWords(JSON.parse(await readFile(path.join(folder, 'ord.json'), 'utf8'))));
  const script = (await import(pathToFileURL(path.join(folder, 'pagefind.js')).href)) as PagefindModule;
  return { engine: pagefindEngine(script, folder, lexicon, units), lexicon };
}

/** The player's search, from the document in a part's pack without a network. */
export async function playerSearch(dist: string, part: string, units: Iterable<string>): Promise<Searcher> {
  const pack = unzipSync(await readFile(path.join(dist, `paket/${part}.zip`)));
  const html = strFromU8(pack['Webb/index.html'] ?? new Uint8Array());
  const sections = [...units].flatMap((unit) => {
    const [, article] = new RegExp(`(<article class="unit" data-unit-article="${unit}"[\\s\\S]*?</article>)`).exec(html) ?? [];
    if (!article) throw new Error(`The pack lacks unit ${unit}`);
    return readSections(unit, article);
  });
  const lexicon = createLexicon(formsOf(sections.flatMap(({ lead, text, exercises }) => [lead, text, exercises])));
  return { engine: lunrEngine(withoutRepeats(sections), lexicon), lexicon };
}

/** Ids of the units that answer, the best first. */
export async function unitsFor(query: string, { engine, lexicon }: Searcher): Promise<string[]> {
  return (await rank(readQuery(query, lexicon), engine)).map(({ unit }) => unit);
}
