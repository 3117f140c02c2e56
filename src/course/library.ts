/** What all units share: facts with their sources, terms, support lines. */
import type { z } from 'zod';
import type { ContentProblem } from '../document/content-error.ts';
import { formatQuantity } from '../texts/sv/numbers.ts';
import type { ContentFiles } from './files.ts';
import type { Fact, SupportLine, Term } from './model.ts';
import { factSchema, sourceSchema, supportSchema, termSchema } from './schema.ts';
import { checkEntry, type RawEntry, readShelf, type Shelf } from './shelf.ts';

/** The shared files, each as a shelf of entries by id. */
export interface Library {
  readonly facts: Shelf<Fact>;
  readonly terms: Shelf<Term>;
  readonly support: Shelf<SupportLine>;
  readonly problems: readonly ContentProblem[];
}

type Source = z.infer<typeof sourceSchema>;
type RawFact = z.infer<typeof factSchema>;

/** Reads the four shared files. What is wrong with an entry is told in `problems`, and its id is among its shelf's broken ones. */
export function readLibrary(files: ContentFiles): Library {
  const problems: ContentProblem[] = [];
  const read = <T>(name: string, entry: (raw: RawEntry) => T | undefined) => readShelf(`content/${name}`, files, problems, entry);
  const sources = read('sources.yaml', (raw) => checkEntry('source', raw, sourceSchema));
  const sourceOf = (id: string, raw: RawEntry): Source | undefined => {
    if (sources.lacks(id))
      raw.problem(['source'], `"${raw.id}" names the source "${id}", which is not in content/sources.yaml.${sources.suggestion(id)}`);
    return sources.get(id);
  };
  return {
    facts: read('facts.yaml', (raw) => {
      const fact = checkEntry('fact', raw, factSchema);
      const source = fact && sourceOf(fact.source, raw);
      return source && toFact(fact, source);
    }),
    terms: read('glossary.yaml', (raw) => {
      const entry = checkEntry('term', raw, termSchema);
      const source = entry && sourceOf(entry.source, raw);
      return source && { id: entry.id, term: entry.term, definition: entry.definition, source: source.citation, url: source.url };
    }),
    support: read('support.yaml', (raw) => checkEntry('support line', raw, supportSchema)),
    problems,
  };
}

function toFact(fact: RawFact, source: Source): Fact {
  return {
    id: fact.id,
    title: fact.title,
    claim: fact.claim,
    figures: fact.figures.map((figure) => ({ ...figure, text: formatQuantity(figure.value, fact.unit) })),
    unit: fact.unit,
    year: fact.year,
    population: fact.population,
    source: source.publisher,
    url: source.url,
    limits: fact.limits,
    strength: fact.strength,
    sourceId: source.id,
    citation: source.citation,
  };
}
