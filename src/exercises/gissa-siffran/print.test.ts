import { expect, test } from 'vitest';
import { loadExamples } from '../examples.ts';
import { root } from '../type-contract.ts';
import { print } from './print.ts';
import { gissaSiffran } from './schema.ts';

const [spec] = loadExamples(root, gissaSiffran).map((example) => example.spec);
if (!spec) throw new Error('There is no example');

/** What the key calls the guesses that it comments. */
const guesses = (own: Partial<typeof spec>) => {
  const [, entries] = print({ ...spec, ...own }).key;
  return entries?.kind === 'entries' ? entries.entries.map(({ name }) => name) : [];
};

test('the line for the guess says unit and range', () => {
  expect(print(spec).sheet).toEqual([{ kind: 'lines', count: 1, label: 'Min gissning, från 60 till 100 år' }]);
});

test('the key says which guesses are near', () => {
  expect(guesses({})).toEqual(['Gissningar från 83,4 till 86,4\u00a0år', 'Lägre gissningar', 'Högre gissningar']);
});

test('the range of near guesses stays on the scale, and a single one is no range', () => {
  expect(guesses({ max: 85 })[0]).toBe('Gissningar från 83,4 till 85\u00a0år');
  expect(guesses({ near: 0 })[0]).toBe('Gissningen 84,9\u00a0år');
});

test('the chart has both sexes, year, source and what the figures do not say', () => {
  const [block] = print(spec).key;
  const chart = block?.kind === 'chart' ? block.chart : undefined;
  expect(chart?.title).toBe(spec.fact.claim);
  expect(chart?.bars.map(({ tone, text }) => `${tone} ${text}`)).toEqual(['women 84,9\u00a0år', 'men 81,6\u00a0år']);
  expect(chart?.full).toBe(84.9);
  expect(chart?.source).toBe('2023 · Källa: Folkhälsomyndigheten');
  expect(chart?.limits).toBe(spec.fact.limits);
  expect(chart?.alt).toBe('Stapeldiagram. Kvinnor: 84,9\u00a0år. Män: 81,6\u00a0år.');
});
