/** The tests that every codec must pass (see Codec in definition.ts). */
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../tests/random.ts';
import type { LmsLogic } from './definition.ts';

/** Texts that are no answer to any exercise. */
const GARBAGE = [
  '',
  ' ',
  '_',
  '__',
  '*',
  '~',
  '.',
  '+1',
  '-1e3',
  '0x1',
  '1.5',
  'å',
  '🙂',
  '🙂🙂🙂🙂🙂',
  '١٢',
  '\u0000',
  '1\n',
  'NaN',
  'null',
  'undefined',
  '<script>',
  '%00',
  '0'.repeat(10_000),
  'z'.repeat(10_000),
  '-'.repeat(10_000),
  '🙂'.repeat(10_000),
];

const ALPHABET = [...'0123456789abcdefghijklmnopqrstuvwxyzABCXYZ_-'];

/**
 * Registers the shared tests of a codec.
 * @param answers every possible answer, or a broad choice of them
 * @param impossible codes that look right and are not, for this very exercise
 */
export function codecContract<Spec, Answer>(
  name: string,
  { codec }: LmsLogic<Spec, Answer>,
  spec: Spec,
  answers: readonly Answer[],
  impossible: readonly string[],
): void {
  const codes = answers.map((answer) => codec.encode(answer, spec));
  const longest = codec.encode(codec.longest(spec), spec).length;

  describe(`the answers to "${name}" as codes`, () => {
    test('each answer comes back as it was given', () => {
      expect(codes.map((code) => codec.decode(code, spec))).toEqual(answers);
    });

    test('different answers have different codes', () => {
      expect(new Set(codes).size).toBe(answers.length);
    });

    test('codes hold only characters that every LMS keeps', () => {
      expect(codes.filter((code) => !/^[A-Za-z0-9_-]+$/.test(code))).toEqual([]);
    });

    test('no code is longer than the longest, and the longest is a possible answer', () => {
      expect(longest).toBe(Math.max(...codes.map(({ length }) => length)));
      expect(codec.decode(codec.encode(codec.longest(spec), spec), spec)).toEqual(codec.longest(spec));
    });

    test('a text that is no answer is read as none, and nothing throws', () => {
      const read = [...GARBAGE, ...impossible].filter((text) => codec.decode(text, spec) !== undefined);
      expect(read.map((text) => text.slice(0, 20))).toEqual([]);
    });

    test('a damaged code is either no answer or a possible one', () => {
      const random = seededRandom(7);
      for (let n = 0; n < 2000; n++) {
        const code = [...pick(random, codes)];
        code.splice(Math.floor(random() * (code.length + 1)), random() < 0.5 ? 1 : 0, ...(random() < 0.7 ? [pick(random, ALPHABET)] : []));
        const answer = codec.decode(code.join(''), spec);
        if (answer === undefined) continue;
        const again = codec.encode(answer, spec);
        expect(codec.decode(again, spec), code.join('')).toEqual(answer);
        expect(again.length).toBeLessThanOrEqual(longest);
      }
    });
  });
}
