import { expect, test } from 'vitest';
import { movingMinutes } from './minutes.ts';

const words = (n: number) => Array.from({ length: n }, () => 'ord').join(' ');

test.each([
  ['four things and few words take a minute', 4, [words(10)], 1],
  ['190 words take another minute', 4, [words(100), words(90)], 2],
  ['what is in between is rounded to half minutes', 5, [words(50)], 1.5],
  ['little to do still takes half a minute', 1, [words(2)], 0.5],
  ['much to do is counted as five minutes at most', 16, [words(900)], 5],
])('%s', (_, count, texts, minutes) => {
  expect(movingMinutes(count, texts)).toBe(minutes);
});
