import { expect, test } from 'vitest';
import { shuffle } from './shuffle.ts';

const seeds = Array.from({ length: 300 }, (_, n) => `ovning-${n}`);

test('a shuffle holds every number once and leaves none in its own place', () => {
  for (const [n, seed] of seeds.entries()) {
    const count = 2 + (n % 15);
    const order = shuffle(count, seed);
    expect(order.toSorted((a, b) => a - b)).toEqual([...Array(count).keys()]);
    expect(order.filter((item, place) => item === place)).toEqual([]);
  }
});

test('the same exercise is shuffled the same way each time, so that every learner meets the same order', () => {
  for (const seed of seeds.slice(0, 20)) expect(shuffle(8, seed)).toEqual(shuffle(8, seed));
  // The same in every version, so that a printed sheet and the page go together.
  expect(shuffle(5, 'pyramiden')).toEqual([3, 2, 4, 1, 0]);
});

test('different exercises are shuffled in different ways', () => {
  expect(new Set(seeds.map((seed) => shuffle(16, seed).join())).size).toBe(seeds.length);
  // Three things can be shuffled in two ways only.
  expect(new Set(seeds.map((seed) => shuffle(3, seed).join())).size).toBe(2);
});
