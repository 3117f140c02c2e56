import { describe, expect, test } from 'vitest';
import { oddText } from '../../tests/odd-texts.ts';
import { seededRandom } from '../../tests/random.ts';
import { fileName } from './file-name.ts';

describe('the name of a file', () => {
  test('keeps letters, blanks and dashes', () => {
    expect(fileName('Aktivitetsplan – Förrådet i Kiruna', 'docx')).toBe('Aktivitetsplan – Förrådet i Kiruna.docx');
  });

  test.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.pdf'],
    ['  ..gömd.. ', 'gömd.pdf'],
    ['CON', '_CON.pdf'],
    ['lpt1.plan', '_lpt1.plan.pdf'],
    ['Konrad', 'Konrad.pdf'],
    ['', 'fil.pdf'],
    ['???', 'fil.pdf'],
    ['rad\nrad', 'rad rad.pdf'],
    ['faktura\u202exslx', 'faktura xslx.pdf'],
  ])('%j is %j', (name, safe) => {
    expect(fileName(name, 'pdf')).toBe(safe);
  });

  test('is never longer than systems take, nor ends in half a character', () => {
    for (const name of ['å'.repeat(300), '👍'.repeat(100), `${'x'.repeat(113)}👍👍`]) {
      const made = fileName(name, 'docx');
      expect(made.length).toBeLessThanOrEqual(120);
      expect(made).not.toMatch(/\p{Surrogate}/u);
      expect(made.endsWith('.docx')).toBe(true);
    }
  });

  test('is one that every system takes, whatever was typed', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 300; round++) {
      const name = fileName(oddText(random), 'csv');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
      expect(name).toMatch(/^[^\\/:*?"<>|\u0000-\u001f]{1,116}\.csv$/);
      expect(name).not.toMatch(/^[. ]|[. ]\.csv$/);
    }
  });
});
