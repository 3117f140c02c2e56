/** The player's index: made on the spot, since file:// and many LMSs refuse the fetch and WebAssembly that Pagefind needs. */
import lunr from 'lunr';
import type { Engine } from './engine.ts';
import { ABOUT, gradeKeys } from './grades.ts';
import type { Lexicon } from './lexicon.ts';
import type { Section } from './section.ts';

/** An index of the keys in some sections. Ids are the sections' places in the list. */
export function lunrEngine(sections: readonly Section[], lexicon: Lexicon): Engine {
  const index = lunr(function () {
    this.pipeline.reset();
    this.searchPipeline.reset();
    // Many sections are about few words or none, so that length says less than lunr takes for granted (0.75).
    this.b(0.4);
    this.field('about', { boost: ABOUT });
    this.field('mentions');
    for (const [id, section] of sections.entries()) this.add({ id, ...gradeKeys(section, lexicon) });
  });
  const places = new Map(sections.map((section, id) => [String(id), section]));
  return {
    async find(key) {
      const found = index.query((query) => query.term(key, { usePipeline: false }));
      return new Map(found.map(({ ref, score }) => [ref, score]));
    },
    async places() {
      return places;
    },
    async load(id) {
      const section = places.get(id);
      if (!section) throw new Error(`The index has no section ${id}`);
      return { title: section.title, text: section.text, address: `#${section.anchor}` };
    },
  };
}
