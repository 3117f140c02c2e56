import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCourse } from '../../src/course/load.ts';
import { exampleFacts, exampleTerms } from '../../src/exercises/examples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const units = [...loadCourse(root).course.units.values()];
const facts = units.flatMap((unit) => unit.facts);
const terms = units.flatMap((unit) => unit.terms);

test.each(exampleFacts(root))('the example fact $id says what the course says', (fact) => {
  const known = facts.find(({ id }) => id === fact.id);
  expect(known, `no unit uses ${fact.id}: take it out of src/exercises/example-facts.yaml`).toBeDefined();
  expect(known, `copy ${fact.id} from content/facts.yaml to src/exercises/example-facts.yaml`).toMatchObject(fact);
});

test.each(exampleTerms(root))('the example term $id says what the course says', (term) => {
  const known = terms.find(({ id }) => id === term.id);
  expect(known, `no unit uses ${term.id}: take it out of src/exercises/example-terms.yaml`).toBeDefined();
  expect(known, `copy ${term.id} from content/glossary.yaml to src/exercises/example-terms.yaml`).toEqual(term);
});
