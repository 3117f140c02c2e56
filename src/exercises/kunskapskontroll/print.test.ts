import { expect, test } from 'vitest';
import { textsOf } from '../../document/texts-of.ts';
import { loadExamples } from '../examples.ts';
import { root } from '../type-contract.ts';
import { print } from './print.ts';
import { kunskapskontroll } from './schema.ts';

const [spec] = loadExamples(root, kunskapskontroll).map((example) => example.spec);
if (!spec) throw new Error('There is no example');
const { sheet, key } = print(spec);
const numbered = (texts: readonly string[]) => texts.filter((text) => /^\d+\. /.test(text));

test('the sheet asks as many questions of each lesson as an attempt on screen does, and has room for the points', () => {
  const asked = numbered(textsOf(sheet)).map((text) => text.replace(/^\d+\. /, ''));
  for (const { draw, questions } of spec.units) expect(questions.filter(({ question }) => asked.includes(question))).toHaveLength(draw);
  expect(sheet.at(-1)).toEqual({ kind: 'lines', count: 1, label: 'Mina poäng av 4' });
});

test('the key begins with the answers to those questions, by the same numbers, and names their lessons', () => {
  const asked = numbered(textsOf(sheet));
  const answered = numbered(textsOf(key)).slice(0, asked.length);
  expect(answered.map((text) => text.replace(/ \(lektion 1\.\d(, flera svar stämmer)?\)$/, ''))).toEqual(asked);
  expect(answered.map((text) => /lektion (1\.\d)/.exec(text)?.[1])).toEqual(['1.2', '1.3', '1.4', '1.4']);
});

test('the rest of the bank follows under a heading, numbered on', () => {
  const at = key.findIndex(({ kind }) => kind === 'heading');
  expect(key[at]).toEqual({ kind: 'heading', level: 4, text: 'Fler frågor att ta av' });
  expect(numbered(textsOf(key.slice(at))).map((text) => Number.parseInt(text, 10))).toEqual([5, 6, 7, 8, 9]);
});

test('a question with several right answers says so where it is asked, and where it is answered', () => {
  const form = print({ ...spec, units: spec.units.map((unit) => ({ ...unit, draw: unit.questions.length })) });
  expect(textsOf(form.sheet).filter((text) => text === 'Ringa in alla bokstäver som stämmer.').length).toBeGreaterThan(0);
  expect(textsOf(form.key).filter((text) => text.endsWith(', flera svar stämmer)')).length).toBeGreaterThan(0);
  // All are drawn, so nothing is left to follow.
  expect(form.key.some(({ kind }) => kind === 'heading')).toBe(false);
});
