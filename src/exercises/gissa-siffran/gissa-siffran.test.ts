import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../texts/sv/numbers.ts';
import { codecContract } from '../codec-contract.ts';
import { loadExamples } from '../examples.ts';
import { exerciseTypeContract, root } from '../type-contract.ts';
import { type Answer, logic, readNumber, type Spec, snap, verdict } from './logic.ts';
import { gissaSiffran } from './schema.ts';
import { Static } from './static.tsx';

const examples = loadExamples(root, gissaSiffran);

exerciseTypeContract(gissaSiffran, {
  Static,
  shown: () => [],
  folded: ({ feedback, fact, unit }) => [
    ...Object.values(feedback),
    ...fact.figures.flatMap(({ label, value }) => [label, formatQuantity(value, unit)]),
    fact.limits ?? '',
    fact.claim,
    fact.source,
  ],
});

/** Every guess that the slider can stand on. */
function everyAnswer(spec: Spec): Answer[] {
  const steps = Math.floor((spec.max - spec.min) / spec.step + 1e-9);
  return Array.from({ length: steps + 1 }, (_, n) => ({ guess: Math.round((spec.min + n * spec.step) * 100) / 100 }));
}

/** A scale with the figures of the first example. */
function scale(min: number, max: number, step: number, truth = 5, near = 1): Spec {
  const [example] = examples;
  if (!example) throw new Error('There is no example');
  return { ...example.spec, min, max, step, truth, near };
}

const scales: [string, Spec][] = [
  ...examples.map(({ data, spec }): [string, Spec] => [data.id, spec]),
  ['a scale below zero', scale(-10, 10, 0.5)],
  ['a scale that no whole number of steps fills', scale(0, 11, 3)],
  ['a scale of hundredths', scale(0, 1, 0.01, 0.5, 0.1)],
];
for (const [name, spec] of scales) {
  const answers = everyAnswer(spec);
  const beyond = answers.length.toString(36);
  codecContract(name, logic, spec, answers, [beyond, '_0', '-1', 'A', '0_', 'zzzz', 'zzzzzz']);
}

test('a guess on a scale with millions of steps comes back as it was given', () => {
  const { codec } = logic;
  const spec = scale(0, 11_000_000, 1);
  for (const guess of [0, 36, 1_679_615, 1_679_616, 11_000_000])
    expect(codec.decode(codec.encode({ guess }, spec), spec)).toEqual({ guess });
  expect(codec.decode((11_000_001).toString(36), spec)).toBeUndefined();
});

describe('a number that somebody types', () => {
  test.each([
    ['is read with a comma', '84,9', 84.9],
    ['is read with a point', '84.9', 84.9],
    ['is read with blanks between thousands', ' 18 700 ', 18_700],
    ['is read with hard blanks, as the field itself writes it', '18\u00a0700', 18_700],
    ['is read with a minus or a hyphen', '−3', -3],
    ['is read with the sign of its unit after it', '64 %', 64],
    ['is no number while it is only a sign', '-', Number.NaN],
    ['is no number while the field is empty', '', Number.NaN],
    ['is no number while the field holds blanks', '  ', Number.NaN],
    ['is no number in words', 'hälften', Number.NaN],
  ])('%s', (_, typed, expected) => {
    expect(readNumber(typed)).toBe(expected);
  });
});

describe('a guess is moved to the scale', () => {
  test.each([
    ['to the nearest step', 5.4, 5],
    ['up from the middle between two steps', 5.5, 6],
    ['to the lower end from below', -3, 0],
    ['to the upper end from above', 99, 10],
  ])('%s', (_, value, expected) => {
    expect(snap(value, scale(0, 10, 1))).toBe(expected);
  });

  test('never past the upper end when the last step is a short one', () => {
    expect(snap(11, scale(0, 11, 3))).toBe(9);
  });

  test('without the crumbs of binary arithmetic', () => {
    expect(snap(0.3, scale(0, 1, 0.1))).toBe(0.3);
    expect(snap(84.9, scale(60, 100, 0.1))).toBe(84.9);
    expect(snap(0.3, scale(0, 0.3, 0.1))).toBe(0.3);
  });
});

describe('which comment a guess gets', () => {
  test.each([
    ['a guess on the figure is near', 50, 'near'],
    ['a guess just inside the margin below is near', 45, 'near'],
    ['a guess just inside the margin above is near', 55, 'near'],
    ['a guess below the margin is low', 44, 'low'],
    ['a guess above the margin is high', 56, 'high'],
  ])('%s', (_, guess, expected) => {
    expect(verdict(guess, scale(0, 100, 1, 50, 5))).toBe(expected);
  });

  test('a guess at the margin is near also where the arithmetic leaves crumbs', () => {
    expect(60.6 - 60.3).toBeGreaterThan(0.3);
    expect(verdict(60.6, scale(60, 100, 0.1, 60.3, 0.3))).toBe('near');
  });

  test('with no margin only the figure itself is near', () => {
    expect([49, 50, 51].map((guess) => verdict(guess, scale(0, 100, 1, 50, 0)))).toEqual(['low', 'near', 'high']);
  });
});

test('a guess gives no points and is done at once', () => {
  expect(logic.score).toBeUndefined();
  expect(logic.done({ guess: 5 }, scale(0, 10, 1))).toBe(true);
});

describe('what a guess hangs on', () => {
  const spec = scale(0, 10, 1);

  test('mended comments and a new margin keep the guesses', () => {
    const mended = { ...spec, near: 2, feedback: { near: 'Nära.', low: 'Fler.', high: 'Färre.' } };
    expect(logic.meaning(mended)).toEqual(logic.meaning(spec));
  });

  test.each([
    ['another question', { ...spec, question: 'Hur många?' }],
    ['another figure', { ...spec, truth: 6 }],
    ['another lower end', { ...spec, min: 1 }],
    ['another upper end', { ...spec, max: 12 }],
    ['other steps', { ...spec, step: 2 }],
  ])('%s drops the guesses', (_, changed) => {
    expect(logic.meaning(changed)).not.toEqual(logic.meaning(spec));
  });
});
