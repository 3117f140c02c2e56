import { describe, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

describe('a fingerprint', () => {
  test('is four characters that a snapshot can hold, whatever the texts are', () => {
    const texts = ['', ' ', 'å', '🙂', '\u0000', 'a'.repeat(10_000), ...Array.from({ length: 2000 }, (_, n) => `Fråga ${n}`)];
    expect(texts.map((text) => fingerprint([text])).filter((print) => !/^[0-9a-z]{4}$/.test(print))).toEqual([]);
  });

  test('stays the same from release to release, since saved answers hang on it', () => {
    expect(fingerprint(['kunskapsfraga', 'Vad är en norm?', '-En regel', '+En förväntan'])).toBe('sx6u');
    expect(fingerprint([])).toBe((0x811c9dc5).toString(36).slice(-4));
  });

  test('changes when one letter, one blank, the order or a division changes', () => {
    const variants = [['ab', 'c'], ['a', 'bc'], ['abc'], ['c', 'ab'], ['ab', 'c', ''], ['ab', 'c '], ['Ab', 'c'], ['åb', 'c']];
    expect(new Set(variants.map(fingerprint)).size).toBe(variants.length);
  });

  test('is shared by two exercises about as seldom as chance allows', () => {
    const prints = Array.from({ length: 2000 }, (_, n) => fingerprint(['sortera', `Kort nummer ${n}`]));
    // 2000 texts in 1.7 million places: about one pair is to be expected.
    expect(new Set(prints).size).toBeGreaterThan(1990);
  });
});
