import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { begreppskort } from './begreppskort/schema.ts';
import { exampleFacts, loadExamples } from './examples.ts';
import { gissaSiffran } from './gissa-siffran/schema.ts';
import { reflektion } from './reflektion/schema.ts';
import { registry } from './registry.ts';
import { root } from './type-contract.ts';

/** A project with one file of examples. */
function project(type: string, text: string): string {
  const place = mkdtempSync(path.join(tmpdir(), 'examples-'));
  const folder = path.join(place, 'src/exercises', type);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'examples.yaml'), text);
  writeFileSync(path.join(place, 'src/exercises/example-facts.yaml'), '[]');
  writeFileSync(path.join(place, 'src/exercises/example-terms.yaml'), '[]');
  return place;
}

test.each([...registry.values()])('the type $name has examples', (type) => {
  expect(loadExamples(root, type).length).toBeGreaterThan(0);
});

test('an example fact shows its figures as Swedish writes them', () => {
  const fact = exampleFacts(root).find(({ id }) => id === 'a-medellivslangd-2023');
  expect(fact?.figures.map(({ text }) => text)).toEqual(['84,9\u00a0år', '81,6\u00a0år']);
});

test('a broken example is named with its file, its number and what is wrong', () => {
  const place = project('reflektion', '- { id: ett, type: reflektion, question: Vad? }\n- { id: två, type: reflektion }\n');
  expect(() => loadExamples(place, reflektion)).toThrow(/reflektion\/examples\.yaml: example no\. 2 .*\n[\s\S]*question/);
});

test('an example that points at an unknown fact says where facts for examples stand', () => {
  const text = `- { id: a, type: gissa-siffran, question: Vad?, fact: okand, figure: men, min: 0, max: 9, near: 1,
    feedback: { near: Nära., low: Fler., high: Färre. } }`;
  expect(() => loadExamples(project('gissa-siffran', text), gissaSiffran)).toThrow(/"okand" is not in src\/exercises\/example-facts\.yaml/);
});

test('an example that points at an unknown term says where terms for examples stand', () => {
  const text = '- { id: a, type: begreppskort, question: Vad?, terms: [norm, genus, okand] }';
  expect(() => loadExamples(project('begreppskort', text), begreppskort)).toThrow(/"norm" is not in src\/exercises\/example-terms\.yaml/);
});

test('a file that is no list is an error', () => {
  expect(() => loadExamples(project('reflektion', 'id: ett'), reflektion)).toThrow(/is not a list/);
});
