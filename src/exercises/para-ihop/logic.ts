import type { LmsLogic } from '../definition.ts';

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** Headings of the two columns. */
  readonly left: string;
  readonly right: string;
  readonly pairs: readonly { readonly left: string; readonly right: string; readonly feedback: string }[];
  /** Right-hand texts that belong to no left one. */
  readonly extra: readonly { readonly text: string; readonly feedback: string }[];
  /** The order in which the right-hand texts are offered: indexes into `rightTexts`, no pair's own in its own place. */
  readonly pool: readonly number[];
}

export interface Answer {
  /** For each left text the index of its right-hand text (see `rightTexts`), -1 for none yet. No index comes twice. */
  readonly pairs: readonly number[];
  /** The learner has asked how it went. */
  readonly checked: boolean;
}

/** All right-hand texts: those of the pairs, in their order, then the extra ones. The right pair of left no. n is no. n. */
export function rightTexts({ pairs, extra }: Spec): readonly string[] {
  return [...pairs.map(({ right }) => right), ...extra.map(({ text }) => text)];
}

/** How many left texts have the right-hand text that belongs to them. */
export function countRight(pairs: readonly number[]): number {
  return pairs.filter((right, left) => right === left).length;
}

/** `pairs` with the text `right` laid beside `left`; it is taken from where it lay, and what lay there goes back to the pool. */
export function pairUp(pairs: readonly number[], left: number, right: number): readonly number[] {
  return pairs.map((other) => (other === right ? -1 : other)).with(left, right);
}

/** The first left text without a pair, looked for from `left` on and then from the start; -1 when all have one. */
export function nextUnpaired(pairs: readonly number[], left: number): number {
  const after = pairs.indexOf(-1, left);
  return after < 0 ? pairs.indexOf(-1) : after;
}

export const logic: LmsLogic<Spec, Answer> = {
  residence: 'lms',
  codec: {
    /** One character of base 36 per left text (index of its right-hand text, `-` for none), then `_` when checked. */
    encode: ({ pairs, checked }) => pairs.map((right) => (right < 0 ? '-' : right.toString(36))).join('') + (checked ? '_' : ''),
    decode(code, spec) {
      const letters = /^([0-9a-z-]+)_?$/.exec(code)?.[1] ?? '';
      const pairs = [...letters].map((letter) => (letter === '-' ? -1 : Number.parseInt(letter, 36)));
      const laid = pairs.filter((right) => right >= 0);
      const checked = code.endsWith('_');
      if (pairs.length !== spec.pairs.length || laid.some((right) => right >= spec.pool.length)) return undefined;
      if (new Set(laid).size < laid.length || (checked && laid.length < pairs.length)) return undefined;
      return { pairs, checked };
    },
    longest: ({ pairs }) => ({ pairs: pairs.map((_, left) => left), checked: true }),
  },
  done: ({ checked }) => checked,
  score: ({ pairs, checked }) => (checked ? { raw: countRight(pairs), max: pairs.length } : undefined),
  meaning: ({ question, pairs, extra }) => [
    question,
    ...pairs.map(({ left, right }) => `${left}\u0001${right}`),
    ...extra.map(({ text }) => `\u0001${text}`),
  ],
};
