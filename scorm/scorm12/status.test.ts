import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/learner/backend.ts';
import { nextStatus } from './status.ts';
import { timespan } from './time.ts';

const report = (change: Partial<Report>): Report => ({
  done: 0,
  total: 3,
  score: undefined,
  scoreFinal: false,
  scored: true,
  passMark: 80,
  location: '',
  ...change,
});
const all = { done: 3, scoreFinal: true };

describe('lesson_status', () => {
  it.each([
    ['begins as incomplete', '', report({}), false, 'incomplete'],
    ['is left alone while it is incomplete and should be', 'incomplete', report({ done: 2 }), false, undefined],
    ['becomes passed when all is done at the pass mark', 'incomplete', report({ ...all, score: 80 }), false, 'passed'],
    ['stays incomplete below the pass mark while the learner is there', 'incomplete', report({ ...all, score: 79 }), false, undefined],
    ['becomes failed below the pass mark when the learner closes', 'incomplete', report({ ...all, score: 79 }), true, 'failed'],
    ['stays incomplete when the learner closes before the end', 'incomplete', report({ done: 2, score: 10 }), true, undefined],
    ['stays incomplete when the learner closes without having taken the check', 'incomplete', report({ done: 3 }), true, undefined],
    ['rises from failed to passed', 'failed', report({ ...all, score: 90 }), false, 'passed'],
    ['does not fall from failed to incomplete', 'failed', report({ done: 1 }), false, undefined],
    ['never leaves passed', 'passed', report({ ...all, score: 0 }), true, undefined],
    ['never leaves completed', 'completed', report({ done: 0 }), true, undefined],
    ['becomes completed where nothing is scored', 'incomplete', report({ done: 3, scored: false }), false, 'completed'],
    ['leaves "browsed", which an LMS may have set', 'browsed', report({ done: 1 }), false, 'incomplete'],
  ] as const)('%s', (_, current, state, closing, expected) => {
    expect(nextStatus(current, state, closing)).toBe(expected);
  });
});

describe('a time span', () => {
  it.each([
    [0, '00:00:00'],
    [59_999, '00:00:59'],
    [90_000, '00:01:30'],
    [3_600_000 * 25 + 61_000, '25:01:01'],
    [3_600_000 * 20_000, '9999:59:59'],
    [-5, '00:00:00'],
  ])('writes %i milliseconds as %s', (milliseconds, text) => {
    expect(timespan(milliseconds)).toBe(text);
    expect(timespan(milliseconds)).toMatch(/^\d{2,4}:\d\d:\d\d$/);
  });
});
