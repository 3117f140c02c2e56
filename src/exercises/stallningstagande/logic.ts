import type { DeviceLogic } from '../definition.ts';
import { SCALE } from '../scale.ts';

/** Two claims that pull in opposite directions. */
export interface Pair {
  /** Short name of the pair. */
  readonly label: string;
  readonly first: string;
  readonly second: string;
  /** What is said to somebody who agreed with both claims, with one of them, with none. */
  readonly both: string;
  readonly one: string;
  readonly neither: string;
  /** A question for the group. */
  readonly talk: string;
}

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** What 1 and 5 mean. */
  readonly scale: { readonly from: string; readonly to: string };
  /** Pairs per round where a group does it, about. */
  readonly round: number;
  readonly pairs: readonly Pair[];
}

/** A step of the scale, 1–5; 0 where the claim was passed over; null where it has not been met. */
export type Stand = number | null;

export interface Answer {
  /** Two per pair, in the author's order: its first claim, its second. */
  readonly stands: readonly Stand[];
  /** How many claims are behind, in the order in which they are met; all of them where the result is on screen. */
  readonly at: number;
  /** The result has been on screen. */
  readonly seen: boolean;
}

/** A claim passed over. */
export const PASSED = 0;

/** The number from which a step counts as agreeing. */
const AGREES = 4;

export const agrees = (stand: Stand): boolean => stand !== null && stand >= AGREES;

/**
 * The order in which the claims of `pairs` pairs are met, as places in Answer.stands: first every first claim, then the second claims of
 * every other pair, then those of the pairs between. At least half of all other pairs stand between the two claims of a pair.
 */
export function claimOrder(pairs: number): number[] {
  const all = Array.from({ length: pairs }, (_, pair) => pair);
  const seconds = [...all.filter((pair) => pair % 2 === 0), ...all.filter((pair) => pair % 2 === 1)];
  return [...all.map((pair) => pair * 2), ...seconds.map((pair) => pair * 2 + 1)];
}

/** The claims, in the order of Answer.stands. */
export const claims = ({ pairs }: Pick<Spec, 'pairs'>): string[] => pairs.flatMap(({ first, second }) => [first, second]);

/** Nothing is answered yet. */
export function begin({ pairs }: Spec, seen = false): Answer {
  return { stands: pairs.flatMap(() => [null, null]), at: 0, seen };
}

/** The answer with a stand on the claim that is on screen. */
export function stand(answer: Answer, value: number): Answer {
  const claim = claimOrder(answer.stands.length / 2)[answer.at];
  return claim === undefined ? answer : { ...answer, stands: answer.stands.with(claim, value) };
}

/** The answer with the next claim, or the result, on screen; unchanged while the claim has no stand. */
export function goOn(answer: Answer): Answer {
  const { stands, at } = answer;
  if ((stands[claimOrder(stands.length / 2)[at] ?? -1] ?? null) === null) return answer;
  return { stands, at: at + 1, seen: answer.seen || at + 1 === stands.length };
}

/** How one stood on a pair; `passed` where one of its claims was passed over. */
export type Outcome = 'both' | 'one' | 'neither' | 'passed';

export function outcome([first = null, second = null]: readonly Stand[]): Outcome {
  if (!first || !second) return 'passed';
  if (agrees(first) && agrees(second)) return 'both';
  return agrees(first) || agrees(second) ? 'one' : 'neither';
}

/** A pair with where one stood on it. */
export interface PairResult {
  readonly pair: Pair;
  readonly stands: readonly [first: Stand, second: Stand];
  readonly outcome: Outcome;
}

/** The pairs in the author's order, with where one stood on each. */
export function pairResults({ pairs }: Spec, stands: readonly Stand[]): PairResult[] {
  return pairs.map((pair, index) => {
    const own = [stands[index * 2] ?? null, stands[index * 2 + 1] ?? null] as const;
    return { pair, stands: own, outcome: outcome(own) };
  });
}

const isStand = (value: unknown): value is Stand =>
  value === null || value === PASSED || (typeof value === 'number' && SCALE.includes(value));

export const logic: DeviceLogic<Spec, Answer> = {
  residence: 'device',
  // Numbers belong to claims: given to others they would mean something else.
  outlivesEdits: false,
  parse(value, { pairs }) {
    if (!value || typeof value !== 'object' || !('stands' in value) || !('at' in value) || !('seen' in value)) return undefined;
    const { stands, at, seen } = value;
    const order = claimOrder(pairs.length);
    if (!Array.isArray(stands) || stands.length !== order.length || !stands.every(isStand) || typeof seen !== 'boolean') return undefined;
    if (typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at > order.length) return undefined;
    if (order.slice(0, at).some((claim) => stands[claim] === null) || (at === order.length && !seen)) return undefined;
    return { stands, at, seen };
  },
  done: ({ seen }) => seen,
  // What is said of a stand may be mended: the numbers still belong to the same claims.
  meaning: ({ scale, pairs }) => [scale.from, scale.to, ...claims({ pairs })],
};
