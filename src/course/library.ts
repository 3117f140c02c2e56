/** What all units share: facts with their sources, terms, support lines. */
import type { z } from 'zod';
import { type ContentProblem, suggestion } from '../document/content-error.ts';
import { formatQuantity } from '../texts/sv.ts';
import type { ContentFiles } from './files.ts';
import type { Fact, SupportLine, Term } from './model.ts';
import { factsSchema, glossarySchema, sourcesSchema, supportSchema } from './schema.ts';
import { readYaml } from './yaml.ts';

export interface Library {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly support: ReadonlyMap<string, SupportLine>;
  readonly problems: readonly ContentProblem[];
}

type Source = z.infer<typeof sourcesSchema>[number];
type RawFact = z.infer<typeof factsSchema>[number];

/** Reads the four shared files. Entries that are broken are left out and named in `problems`. */
export function readLibrary(files: ContentFiles): Library {
  const problems: ContentProblem[] = [];

  function entries<T extends { readonly id: string }>(name: string, schema: z.ZodType<T[]>) {
    const file = `content/${name}`;
    const text = files.read(file)?.text;
    if (text === undefined) return [];
    const reading = readYaml(file, text, schema);
    problems.push(...reading.problems);
    const seen = new Set<string>();
    return (reading.value ?? []).flatMap((entry, index) => {
      const line = reading.lineOf([index, 'id']);
      if (seen.has(entry.id)) problems.push({ file, line, message: `has the id "${entry.id}" twice: ids are unique` });
      seen.add(entry.id);
      return [{ entry, place: { file, line } }];
    });
  }

  const sources = new Map(entries<Source>('sources.yaml', sourcesSchema).map(({ entry }) => [entry.id, entry]));
  const sourceOf = (id: string, place: { file: string; line: number }): Source | undefined => {
    const source = sources.get(id);
    if (!source)
      problems.push({
        ...place,
        message: `names the source "${id}", which is not in content/sources.yaml.${suggestion(id, sources.keys())}`,
      });
    return source;
  };

  const facts = new Map<string, Fact>();
  for (const { entry, place } of entries('facts.yaml', factsSchema)) {
    const source = sourceOf(entry.source, place);
    if (source) facts.set(entry.id, toFact(entry, source));
  }
  const terms = new Map<string, Term>();
  for (const { entry, place } of entries('glossary.yaml', glossarySchema)) {
    const source = sourceOf(entry.source, place);
    if (source)
      terms.set(entry.id, { id: entry.id, term: entry.term, definition: entry.definition, source: source.citation, url: source.url });
  }
  const support = new Map(entries('support.yaml', supportSchema).map(({ entry }) => [entry.id, entry]));
  return { facts, terms, support, problems };
}

function toFact(fact: RawFact, source: Source): Fact {
  return {
    id: fact.id,
    claim: fact.claim,
    figures: fact.figures.map((figure) => ({ ...figure, text: formatQuantity(figure.value, fact.unit) })),
    unit: fact.unit,
    year: fact.year,
    source: source.publisher,
    url: source.url,
    limits: fact.limits,
    strength: fact.strength,
    sourceId: source.id,
    citation: source.citation,
  };
}
