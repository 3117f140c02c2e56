/** Which questions an attempt asks, and in which order their options stand: all of it follows from a seed and a number. */
import type { Drawn, Spec } from './logic.ts';

/** Seeds are whole numbers below this: four characters in base 36. */
export const SEEDS = 36 ** 4;

/** How many attempts one seed has draws for; the next one begins from the first again. One character in base 36. */
export const ATTEMPTS = 36;

/**
 * The questions of an attempt, in course order. The seed lays each unit's questions in a row, and each attempt takes the next ones from
 * it: where a unit has twice as many as are drawn, an attempt asks nothing that the one before it asked.
 */
export function draw({ units }: Pick<Spec, 'units'>, seed: number, attempt: number): Drawn[] {
  const rows = randomNumbers(seed);
  const orders = randomNumbers(seed + (attempt + 1) * SEEDS);
  return units.flatMap(({ unit, draw: count, questions }) => {
    const row = shuffle(questions, rows);
    const twice = [...row, ...row];
    const from = (attempt * count) % row.length;
    return twice.slice(from, from + count).map((question) => ({ unit, question, order: shuffle([...question.options.keys()], orders) }));
  });
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same items, in any order with the same chance (Fisher–Yates). */
function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
