import { expect, test } from 'vitest';
import { keepTogether } from './keep-together.ts';

test.each([
  ['a full stop', 'En <Term id="norm">norm</Term>. Sedan', 'En <span class="keep"><Term id="norm">norm</Term>.</span> Sedan'],
  [
    'quotation marks and brackets',
    'en (”<Term id="norm">norm</Term>”), då',
    'en <span class="keep">(”<Term id="norm">norm</Term>”),</span> då',
  ],
])('%s stays on the line of the term', (_, source, expected) => {
  expect(keepTogether(source)).toBe(expected);
});

test.each([
  ['a term between words', 'En <Term id="norm">norm</Term> är'],
  ['a term at the end of a line, which keeps its line break', 'En <Term id="norm">norm</Term>\när här.'],
  ['a term inside Markdown of its own', '**<Term id="norm">norm</Term>** är'],
  ['punctuation after another component', '<Fact id="a" />.'],
])('%s is left alone', (_, source) => {
  expect(keepTogether(source)).toBe(source);
});
