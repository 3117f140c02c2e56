import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { oddText, words } from '../../tests/odd-texts.ts';
import { seededRandom } from '../../tests/random.ts';
import { readCsv, writeCsv } from './csv.ts';

const textOf = (rows: readonly (readonly string[])[]) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(rows));
const reopen = (rows: readonly (readonly string[])[]): string[][] => parse(Buffer.from(writeCsv(rows)), { bom: true, delimiter: ';' });

describe('a CSV file', () => {
  test('opens right in Swedish Excel: UTF-8 with its mark, semicolons, and lines as Windows has them', () => {
    expect(
      textOf([
        ['Vad', 'Vem'],
        ['Sänk bänken', 'Åsa'],
      ]),
    ).toBe('\ufeffVad;Vem\r\nSänk bänken;Åsa\r\n');
  });

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1+1\nrad två', ' =1+1', '＝1+1', '\ufeff=1'])(
    'makes %j a text',
    (formula) => {
      const [[cell = ''] = []] = reopen([[formula, 'x']]);
      expect(cell.startsWith("'")).toBe(true);
      expect(cell.slice(1)).toBe(formula.replaceAll('\r', '\n'));
    },
  );

  test('holds what was typed, read by another program and by ours', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 60; round++) {
      const rows = Array.from({ length: 4 }, () => Array.from({ length: 3 }, () => `${oddText(random)}.`));
      const plain = rows.map((row) => row.map(words));
      const bare = (cells: string[][]) =>
        cells.map((row) => row.map((cell) => words(cell.replace(/^'(?=[\t\n]|[\s\u200b\ufeff]*[=+\-@])/, ''))));
      expect(bare(reopen(rows))).toEqual(plain);
      expect(readCsv(textOf(rows)).map((row) => row.map(words))).toEqual(plain);
    }
  });
});

describe('a CSV that somebody brings', () => {
  test.each([
    ['semicolons', 'Vad;Vem\r\nSänk;Åsa'],
    ['commas', 'Vad,Vem\nSänk,Åsa\n'],
    ['tabs', 'Vad\tVem\nSänk\tÅsa'],
    ['a mark and empty lines', '\ufeffVad;Vem\r\n\r\n;\r\nSänk;Åsa\r\n'],
  ])('is read with %s', (_, text) => {
    expect(readCsv(text)).toEqual([
      ['Vad', 'Vem'],
      ['Sänk', 'Åsa'],
    ]);
  });

  test('keeps an apostrophe that stands before no formula', () => {
    expect(readCsv("'n Roll;x")).toEqual([["'n Roll", 'x']]);
  });
});
