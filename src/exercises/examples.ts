/** Examples of each exercise type: fixtures that drive its tests, the style page and the axe tests. Node only. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { formatQuantity } from '../texts/sv/numbers.ts';
import type { ExerciseType, ResolvedFact, ResolvedTerm, Resolver } from './definition.ts';

/** One entry of `<type>/examples.yaml`. */
export interface Example<Data, Spec> {
  /** What the author wrote, with the schema's defaults filled in. */
  readonly data: Data;
  /** What view and static form get. */
  readonly spec: Spec;
}

const FOLDER = 'src/exercises';

const factSchema = z.strictObject({
  id: z.string(),
  claim: z.string(),
  /** Facts that only say when something happened have none, and then no unit or limits. */
  figures: z.array(z.strictObject({ key: z.string(), label: z.string(), value: z.number() })).default([]),
  unit: z.string().default(''),
  year: z.string(),
  source: z.string(),
  url: z.string(),
  limits: z.string().optional(),
});

const termSchema = z.strictObject({
  id: z.string(),
  term: z.string(),
  definition: z.string(),
  source: z.string(),
  url: z.string(),
});

/**
 * The examples of one type, in the order of its file.
 * @param root the project's root
 * @throws Error naming file and example when one is not a valid exercise
 */
export function loadExamples<Data extends { id: string }, Spec, Answer>(
  root: string,
  type: ExerciseType<Data, Spec, Answer>,
): Example<Data, Spec>[] {
  const file = `${FOLDER}/${type.name}/examples.yaml`;
  const resolver = exampleResolver(root);
  return readList(root, file).map((raw, index) => {
    const parsed = type.schema.safeParse(raw);
    if (!parsed.success) throw new Error(`${file}: example no. ${index + 1} is not a valid exercise:\n${z.prettifyError(parsed.error)}`);
    return { data: parsed.data, spec: type.resolve(parsed.data, resolver) };
  });
}

/** The facts that examples may point at. Their own file, since the exercises know nothing of the course above them. */
export function exampleFacts(root: string): ResolvedFact[] {
  const facts = z.array(factSchema).parse(readList(root, `${FOLDER}/example-facts.yaml`));
  return facts.map((fact) => ({
    ...fact,
    limits: fact.limits,
    figures: fact.figures.map((figure) => ({ ...figure, text: formatQuantity(figure.value, fact.unit) })),
  }));
}

/** The terms that examples may point at, as the glossary and its sources have them. */
export function exampleTerms(root: string): ResolvedTerm[] {
  return z.array(termSchema).parse(readList(root, `${FOLDER}/example-terms.yaml`));
}

function exampleResolver(root: string): Resolver {
  const facts = exampleFacts(root);
  const terms = exampleTerms(root);
  return {
    fact(id) {
      const fact = facts.find((one) => one.id === id);
      if (!fact) throw new Error(`fact "${id}" is not in ${FOLDER}/example-facts.yaml: examples may point at these only`);
      return fact;
    },
    term(id) {
      const term = terms.find((one) => one.id === id);
      if (!term) throw new Error(`term "${id}" is not in ${FOLDER}/example-terms.yaml: examples may point at these only`);
      return term;
    },
  };
}

function readList(root: string, file: string): unknown[] {
  const list: unknown = parse(readFileSync(path.join(root, file), 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${file} is not a list`);
  return list;
}
