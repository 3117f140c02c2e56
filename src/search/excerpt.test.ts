import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import { createLexicon, formsOf } from './lexicon.ts';
import { readQuery } from './query.ts';

const TEXT = `Morgonmötet på sågen tar fyra minuter. ${'Alla står upp och tittar ner i kaffet. '.repeat(6)}Mats har haft ont i axeln sedan älgjakten, och nu är det februari. ${'Ingen säger något. '.repeat(12)}`;
const lexicon = createLexicon(formsOf([TEXT]));
const cut = (query: string, text = TEXT) => excerpt(text, readQuery(query, lexicon), lexicon);
const hits = (query: string) =>
  cut(query)
    .filter(({ hit }) => hit)
    .map(({ text }) => text);

test('the cut stands around the first word that answers, in whatever form, and marks all such words in it', () => {
  expect(hits('axlar ont')).toEqual(['ont', 'axeln']);
  expect(hits('axlen')).toEqual(['axeln']);
  expect(hits('morgonmote')).toEqual(['Morgonmötet']);
  const [first, ...rest] = cut('axlar');
  expect(first?.text).toBe('… ');
  expect(rest[0]?.text).toMatch(/^[\p{L}]/u);
  expect(rest.at(-1)?.text).toBe(' …');
});

test('the runs together are a piece of the text, whole words, and no longer than three lines', () => {
  for (const query of ['axel', 'februari', 'kaffe', 'sågen', 'finns inte']) {
    const piece = cut(query)
      .map(({ text }) => text)
      .join('')
      .replace(/^… | …$/g, '');
    expect(TEXT).toContain(piece);
    expect(` ${TEXT} `).toMatch(new RegExp(`[^\\p{L}]${piece.replace(/[.?]/g, '\\$&')}[^\\p{L}]`, 'u'));
    expect(piece.length).toBeLessThanOrEqual(190);
  }
});

test('without a hit it is the beginning, and a short text is given whole', () => {
  expect(cut('xyz')[0]?.text).toMatch(/^Morgonmötet/);
  expect(cut('xyz', 'Kort text.')).toEqual([{ text: 'Kort text.', hit: false }]);
  expect(cut('xyz', '')).toEqual([]);
});
