import { expect, test } from 'vitest';
import { fold, foldedWords } from './fold.ts';

test.each([
  ['å, ä and ö are found without their rings and dots', 'Åtgärd för könsord', 'atgard for konsord'],
  ['accents make no difference', 'idé', 'ide'],
  ['a letter with a loose accent is the same as one with its accent in it', 'ide\u0301', 'ide'],
  ['capitals make no difference', 'HBTQI', 'hbtqi'],
  ['hyphens make no difference', 'icke-binär', 'ickebinar'],
])('%s', (_, text, expected) => {
  expect(fold(text)).toBe(expected);
});

test('a query is its words, however they are spaced', () => {
  expect(foldedWords('  Man  och\tkvinna ')).toEqual(['man', 'och', 'kvinna']);
  expect(foldedWords('   ')).toEqual([]);
  expect(foldedWords('–')).toEqual([]);
});
