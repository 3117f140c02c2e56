import { expect, test } from 'vitest';
import { loadExamples } from '../examples.ts';
import { root } from '../type-contract.ts';
import { print } from './print.ts';
import { paraIhop } from './schema.ts';

const [spec] = loadExamples(root, paraIhop).map((example) => example.spec);
if (!spec) throw new Error('There is no example');

test('the key ties each number to the letter that its right text has on the sheet', () => {
  const { sheet, key } = print(spec);
  const letters = sheet.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const entries = key.flatMap((block) => (block.kind === 'entries' ? block.entries : []));
  for (const [index, { left, right }] of spec.pairs.entries()) {
    const letter = 'abcde'[letters.indexOf(right)];
    expect(entries[index]?.name).toBe(`${index + 1}. ${left}`);
    expect(entries[index]?.text[0]).toEqual({ text: `${letter}) ${right}.`, strong: true });
    expect(letters[index]).not.toBe(right);
  }
});

test('a text that belongs nowhere is named by its letter', () => {
  const { sheet, key } = print(spec);
  const letters = sheet.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const last = key.flatMap((block) => (block.kind === 'entries' ? block.entries : [])).at(-1);
  expect(last?.name).toBe(`${'abcde'[letters.indexOf('Lunchen flyttas till halv ett')]}) Lunchen flyttas till halv ett`);
  expect(last?.text[0]).toEqual({ text: 'Hör inte ihop med något.', strong: true });
});
