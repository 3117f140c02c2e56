import { expect, test } from 'vitest';
import { createLexicon, formsOf } from './lexicon.ts';
import { readQuery } from './query.ts';
import { isOneLetterOff } from './spelling.ts';

const lexicon = createLexicon(
  formsOf(['Normer, åtgärder och mansboxen. En vald kollega tål våld. Skydd mot ombud på mansboxens arbetsmiljö.']),
);
const keysOf = (query: string) => readQuery(query, lexicon).map(({ keys }) => [...keys.keys()]);

test('a word leads to its stem in any form', () => {
  expect(keysOf('norm')).toEqual([['norm']]);
  expect(keysOf('NORMERNAS')).toEqual([['norm']]);
});

test('a word without dots leads to words with dots, but one with dots only to itself', () => {
  expect(keysOf('atgard')).toEqual([['åtgärd']]);
  expect(keysOf('atgarderna')).toEqual([['åtgärd']]);
  expect(keysOf('våld')).toEqual([['våld']]);
  const [sense] = readQuery('vald', lexicon);
  expect([...(sense?.keys ?? [])]).toEqual([
    ['vald', 1],
    ['våld', 0.7],
  ]);
});

test('the beginning of a word leads to the words that begin so', () => {
  expect(keysOf('mansb')).toEqual([['mansbox']]);
  expect(keysOf('arbetsm')).toEqual([['arbetsmiljö']]);
  expect(keysOf('ma')).toEqual([[]]);
});

test('the end of a compound leads to it, though the course never has the end alone', () => {
  expect(keysOf('boxen')).toEqual([['mansbox']]);
});

test('a compound that the course does not have leads to its parts', () => {
  expect(keysOf('skyddsombudet')).toEqual([['skydd'], ['ombud']]);
});

test.each(['mansbixen', 'mansbxen', 'mansbooxen', 'masnboxen', 'mansbokxen'])(
  '%s is taken for mansboxen, and the word is told',
  (typed) => {
    expect(readQuery(typed, lexicon)).toEqual([{ typed, keys: new Map([['mansbox', 0.5]]), corrected: 'mansboxen' }]);
  },
);

test('a slip is not looked for in a word that the course has, in a short one, or when two letters are wrong', () => {
  expect(readQuery('vald', lexicon)[0]?.corrected).toBeUndefined();
  expect(keysOf('til')).toEqual([[]]);
  expect(keysOf('minsbixen')).toEqual([[]]);
});

test('small words count only when there are no others', () => {
  expect(readQuery('vad är en norm', lexicon).map(({ typed }) => typed)).toEqual(['norm']);
  expect(readQuery('hur är det', lexicon).map(({ typed }) => typed)).toEqual(['hur', 'är', 'det']);
  expect(readQuery('norm norm', lexicon)).toHaveLength(1);
  expect(readQuery('  ?! ', lexicon)).toEqual([]);
});

test('one letter off is one too many, too few, another, or two that changed places', () => {
  for (const other of ['norrm', 'nrm', 'norn', 'nrom', 'orm', 'norma']) expect(isOneLetterOff('norm', other)).toBe(true);
  for (const other of ['norm', 'mron', 'no', 'normen', 'former', 'nmro']) expect(isOneLetterOff('norm', other)).toBe(false);
});
