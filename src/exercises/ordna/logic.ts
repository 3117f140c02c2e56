import type { LmsLogic } from '../definition.ts';

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** What the two ends of the list are called. */
  readonly ends: { readonly first: string; readonly last: string };
  /** Rows grow wider downwards. */
  readonly pyramid: boolean;
  /** In the right order, so that an item's index is its place. */
  readonly items: readonly { readonly text: string; readonly explanation: string }[];
  /** The order that the learner meets first: indexes of items, none in its own place. */
  readonly start: readonly number[];
}

export interface Answer {
  /** Indexes of items, from the first row to the last. */
  readonly order: readonly number[];
  /** The learner has asked how it went. */
  readonly checked: boolean;
}

/** How many rows are in the right place. */
export function countRight(order: readonly number[]): number {
  return order.filter((item, place) => item === place).length;
}

/** `order` with the row at `from` taken out and put back at `to`. */
export function moveRow(order: readonly number[], from: number, to: number): readonly number[] {
  return order.toSpliced(from, 1).toSpliced(to, 0, ...order.slice(from, from + 1));
}

export const logic: LmsLogic<Spec, Answer> = {
  residence: 'lms',
  codec: {
    /** One character of base 36 per row (index of its item), then `_` when checked. */
    encode: ({ order, checked }) => order.map((item) => item.toString(36)).join('') + (checked ? '_' : ''),
    decode(code, { items }) {
      const letters = /^([0-9a-z]+)_?$/.exec(code)?.[1] ?? '';
      const order = [...letters].map((letter) => Number.parseInt(letter, 36));
      if (order.length !== items.length || !items.every((_, item) => order.includes(item))) return undefined;
      return { order, checked: code.endsWith('_') };
    },
    longest: ({ start }) => ({ order: start, checked: true }),
  },
  done: ({ checked }) => checked,
  score: ({ order, checked }) => (checked ? { raw: countRight(order), max: order.length } : undefined),
  meaning: ({ question, ends, items }) => [question, ends.first, ends.last, ...items.map(({ text }) => text)],
};
