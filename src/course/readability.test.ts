import { expect, test } from 'vitest';
import { readability } from './readability.ts';

test('a sentence of four short words has the readability 4', () => {
  expect(readability(['Vi gick hem igen.'])).toBe(4);
});

test('each long word in ten raises the figure by ten', () => {
  // Ten words in two sentences, four of them longer than six letters: 10 / 2 + 40.
  expect(readability(['Arbetsgivaren frågade henne om saken.', 'Ingen annan ville berätta någonting.'])).toBe(45);
});

test('a word of six letters is not long, and one of seven is', () => {
  expect(readability(['Dagens'])).toBe(1);
  expect(readability(['Dagarna'])).toBe(101);
});

test('a paragraph without a full stop ends its sentence', () => {
  expect(readability(['Kaffe', 'Te'])).toBe(1);
});

test('figures, dashes and quotation marks make no sentences of their own', () => {
  expect(readability(['”Jaha”, sa han – och gick.'])).toBe(5);
});

test('a line break inside a sentence does not end it', () => {
  expect(readability(['Vi gick\nhem igen.'])).toBe(4);
});
