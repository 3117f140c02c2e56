import { expect, test } from 'vitest';
import { Levels } from './levels.ts';

const tags = (...named: number[]): number[] => {
  const levels = new Levels();
  return named.map((level) => levels.of(level));
};

test('headings stand below the title without a gap, whatever levels the document names', () => {
  expect(tags(1, 2, 2, 3, 1, 2)).toEqual([2, 3, 3, 4, 2, 3]);
  expect(tags(2, 2, 3, 1, 2)).toEqual([2, 2, 3, 2, 3]);
  expect(tags(3, 1, 4, 2)).toEqual([2, 2, 3, 3]);
});

test('the title of a box stands below what is being read, and its headings below that', () => {
  const levels = new Levels();
  levels.of(1);
  const box = levels.under();
  expect(box.level).toBe(3);
  expect([box.levels.of(3), box.levels.of(4), box.levels.of(3)]).toEqual([4, 5, 4]);
  expect(levels.of(2)).toBe(3);
});
