import { describe, expect, test } from 'vitest';
import { partResult } from './part-result.ts';
import type { Points, UnitState } from './state.ts';

/** A store in which so much has happened. */
const store = (units: Readonly<Record<string, UnitState>>, points: Readonly<Record<string, Points>> = {}) => ({
  unit: (unit: string) => units[unit],
  points: (key: string) => points[key],
});
const DONE = { '1-2': 'done', '1-3': 'done' } as const;
const PLAN = { units: ['1-2', '1-3'], scored: ['1-2_a', '1-3_b'], passMark: 80 };

describe('a part of the course', () => {
  test.each([
    ['nothing is done', {}, {}, { done: 0, score: undefined, scoreFinal: false, passed: false }],
    [
      'a lesson is only begun',
      { '1-2': 'done', '1-3': 'begun' },
      { '1-2_a': [1, 1], '1-3_b': [1, 1] },
      { done: 1, score: 100, scoreFinal: true, passed: false },
    ],
    ['a question has no answer', DONE, { '1-2_a': [1, 1] }, { done: 2, score: 50, scoreFinal: false, passed: false }],
    ['the score is too low', DONE, { '1-2_a': [1, 1], '1-3_b': [5, 10] }, { done: 2, score: 75, scoreFinal: true, passed: false }],
    ['the score is just enough', DONE, { '1-2_a': [1, 1], '1-3_b': [6, 10] }, { done: 2, score: 80, scoreFinal: true, passed: true }],
  ] as const)('when %s', (_, units, points, result) => {
    const given = Object.fromEntries(Object.entries(points).map(([key, [raw, max]]) => [key, { raw, max }]));
    expect(partResult(store(units, given), PLAN)).toEqual({ ...result, total: 2 });
  });

  test('without scored exercises is passed when its lessons are done', () => {
    expect(partResult(store(DONE), { ...PLAN, scored: [] })).toMatchObject({ passed: true, score: undefined });
    expect(partResult(store({ '1-2': 'done' }), { ...PLAN, scored: [] }).passed).toBe(false);
  });

  test('that has no lessons yet is not passed by anybody', () => {
    expect(partResult(store({}), { units: [], scored: [], passMark: 80 }).passed).toBe(false);
  });

  test('does not count what belongs to other parts', () => {
    expect(partResult(store({ ...DONE, '2-1': 'done' }), { ...PLAN, scored: [] })).toMatchObject({ done: 2, total: 2 });
  });
});
