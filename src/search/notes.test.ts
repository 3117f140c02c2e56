import { expect, test } from 'vitest';
import { createLexicon, formsOf } from './lexicon.ts';
import { notesOn, replaceWord } from './notes.ts';
import { readQuery } from './query.ts';

const lexicon = createLexicon(formsOf(['Mansboxen, normer och telefonen.']));
const notes = (query: string, empty: boolean) => notesOn(readQuery(query, lexicon), lexicon, empty);

test('a slip that was mended is told with the word that was used, unless nothing was found', () => {
  expect(notes('mansbixen', false).corrected).toEqual([{ typed: 'mansbixen', used: 'mansboxen' }]);
  expect(notes('mansbixen', true).corrected).toEqual([]);
});

test('a word that the course lacks is named when others were found, and the nearest word with the same first letter is suggested', () => {
  expect(notes('normer minsbixen', false)).toMatchObject({
    missing: ['minsbixen'],
    suggestions: [{ typed: 'minsbixen', word: 'mansboxen' }],
  });
  expect(notes('xelefonen', true).suggestions).toEqual([]);
});

test('a query of one word that found nothing is not told of twice', () => {
  expect(notes('minsbixen', true).missing).toEqual([]);
});

test('only the wrong word of a query is replaced', () => {
  expect(replaceWord('Normer i Minsbixen', 'minsbixen', 'mansboxen')).toBe('Normer i mansboxen');
  expect(replaceWord('', 'x', 'norm')).toBe('norm');
});
