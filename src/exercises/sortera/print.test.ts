import { expect, test } from 'vitest';
import { textsOf } from '../../document/texts-of.ts';
import { loadExamples } from '../examples.ts';
import { root } from '../type-contract.ts';
import { print } from './print.ts';
import { sortera } from './schema.ts';

const [judged, own, , scale] = loadExamples(root, sortera).map(({ spec }) => print(spec));

test('each card is a row, with a column to tick for each pile', () => {
  const table = judged?.sheet.find(({ kind }) => kind === 'table');
  expect(table).toMatchObject({ head: ['Att sortera', 'Öppnar', 'Stänger'], rowHeads: true });
  expect(table?.kind === 'table' && table.rows[0]).toEqual(['Hur menar du då?', '', '']);
});

test('the key says of each card where it belongs, and why', () => {
  expect(textsOf(judged?.key ?? []).slice(0, 2)).toEqual([
    'Hur menar du då?',
    'Öppnar. Frågan ber om mer och lämnar ordet tillbaka. Den fungerar bäst när den som frågar också väntar på svaret.',
  ]);
});

test('without right answers the ticks are counted, and the key has what each count may mean', () => {
  expect(own?.sheet.at(-1)).toEqual({ kind: 'lines', count: 1, label: 'Antal kryss under ”Tar emot”' });
  expect(textsOf(own?.key ?? []).filter((text) => text.startsWith('Den som har'))).toEqual([
    'Den som har 0 kryss under ”Tar emot”',
    'Den som har 1–3 kryss under ”Tar emot”',
    'Den som har 4–5 kryss under ”Tar emot”',
  ]);
  expect(textsOf(own?.key ?? []).at(-1)).toMatch(/^4–5 kort hamnade där det tar emot\./);
});

test('on a scale the key says what others say, with the source where there is one', () => {
  const texts = textsOf(scale?.key ?? []);
  expect(texts[0]).toBe('Vad lag och policy säger');
  expect(texts.filter((text) => text.endsWith(' Källa: Arbetsmiljöverket'))).toHaveLength(1);
});
