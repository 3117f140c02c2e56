import { expect, test } from 'vitest';
import { loadExamples } from '../examples.ts';
import { root } from '../type-contract.ts';
import { printDecks } from './cards.ts';
import { begreppskort } from './schema.ts';

const [spec] = loadExamples(root, begreppskort).map((example) => example.spec);
if (!spec) throw new Error('There is no example');

test('a card has the term on one side, its meaning and source on the other', () => {
  const [deck, ...others] = printDecks(spec);
  expect(others).toEqual([]);
  expect(deck?.cards.map(({ text }) => text)).toEqual(['norm', 'stereotyp', 'normkritik', 'mansboxen']);
  expect(deck?.cards[1]?.back).toBe(
    'En förenklad föreställning som kopplar en egenskap till en hel grupp. Källa: FitzGerald, C. m.fl. (2019). Interventions designed to reduce implicit prejudices. BMC Psychology.',
  );
});
