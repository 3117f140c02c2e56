import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ContentFiles } from '../../src/course/files.ts';
import { readLibrary } from '../../src/course/library.ts';
import { exampleFacts } from '../../src/exercises/examples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.each(exampleFacts(root))('the example fact $id says what the fact base says', (fact) => {
  const known = readLibrary(new ContentFiles(root)).facts.get(fact.id);
  expect(known, `${fact.id} is not in content/facts.yaml: take it out of src/exercises/example-facts.yaml`).toBeDefined();
  expect(known, `copy ${fact.id} from content/facts.yaml to src/exercises/example-facts.yaml`).toMatchObject(fact);
});
