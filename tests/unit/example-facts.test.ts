import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCourse } from '../../src/course/load.ts';
import { exampleFacts } from '../../src/exercises/examples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const facts = [...loadCourse(root).course.units.values()].flatMap((unit) => unit.facts);

test.each(exampleFacts(root))('the example fact $id says what the course says', (fact) => {
  const known = facts.find(({ id }) => id === fact.id);
  expect(known, `no unit uses ${fact.id}: take it out of src/exercises/example-facts.yaml`).toBeDefined();
  expect(known, `copy ${fact.id} from content/facts.yaml to src/exercises/example-facts.yaml`).toMatchObject(fact);
});
