/** A group's stand: hands counted claim by claim, in rounds of a few pairs. Pure. */
import { type Counts, readCounts } from '../hands.tsx';
import { claimOrder, type Pair, type Spec } from './logic.ts';

/** Where a group is. */
export interface RoomState {
  /** From 0. */
  readonly round: number;
  /** Which of the round's claims is on screen, from 0; as many as there are where the round's result is. */
  readonly step: number;
  /** Hands for each claim, two claims per pair in the author's order: who agree, who do not, who pass. */
  readonly tallies: readonly Counts[];
}

const EMPTY: Counts = [null, null, null];

/** Pairs in each round: as even as can be, since a pair alone in a round would have its claims after each other. */
export function roundSizes({ pairs, round }: Pick<Spec, 'pairs' | 'round'>): number[] {
  const even = Math.ceil(pairs.length / round);
  const rounds = Math.floor(pairs.length / even) < 2 ? even - 1 : even;
  return Array.from({ length: rounds }, (_, index) => Math.floor(pairs.length / rounds) + (index < pairs.length % rounds ? 1 : 0));
}

/** The pairs of a round, by index. */
export function pairsOf(spec: Pick<Spec, 'pairs' | 'round'>, round: number): number[] {
  const sizes = roundSizes(spec);
  const before = sizes.slice(0, round).reduce((sum, size) => sum + size, 0);
  return Array.from({ length: sizes[round] ?? 0 }, (_, index) => before + index);
}

/** The claims of a round as places in RoomState.tallies, in the order in which they are met. */
export function claimsOf(spec: Pick<Spec, 'pairs' | 'round'>, round: number): number[] {
  const pairs = pairsOf(spec, round);
  return claimOrder(pairs.length).map((claim) => claim + (pairs[0] ?? 0) * 2);
}

/** The next claim, the round's result, or the first claim of the next round; unchanged at the end of the last one. */
export function forward(state: RoomState, spec: Spec): RoomState {
  if (state.step < claimsOf(spec, state.round).length) return { ...state, step: state.step + 1 };
  return isLastRound(state, spec) ? state : { ...state, round: state.round + 1, step: 0 };
}

/** One step back, over the limit between rounds too; unchanged at the very first claim. */
export function backward(state: RoomState, spec: Spec): RoomState {
  if (state.step > 0) return { ...state, step: state.step - 1 };
  return state.round === 0 ? state : { ...state, round: state.round - 1, step: claimsOf(spec, state.round - 1).length };
}

export const isLastRound = ({ round }: RoomState, spec: Spec): boolean => round + 1 >= roundSizes(spec).length;

/** The state with the hands for one claim. */
export function count(state: RoomState, claim: number, counts: Counts): RoomState {
  return { ...state, tallies: state.tallies.with(claim, counts) };
}

/** A tally that was typed: what is left empty beside a number is nobody. Undefined where all of it is empty. */
export function counted(tally: Counts): { agree: number; total: number; pass: number } | undefined {
  if (tally.every((hands) => hands === null)) return undefined;
  const [agree, disagree, pass] = tally.map((hands) => hands ?? 0);
  // Those who pass have not taken a stand, so they are not among the total.
  return { agree: agree ?? 0, total: (agree ?? 0) + (disagree ?? 0), pass: pass ?? 0 };
}

/** Whether more than half of those who took a stand agreed. */
function mostAgree(tally: Counts): boolean {
  const { agree = 0, total = 0 } = counted(tally) ?? {};
  return agree * 2 > total;
}

/** A pair with the hands for both its claims. */
export interface PairTally {
  readonly pair: Pair;
  readonly tallies: readonly [first: Counts, second: Counts];
  /** Somebody took a stand on each of the claims. */
  readonly complete: boolean;
  /** More than half agreed with the one claim, and more than half with the other. */
  readonly most: boolean;
}

/** The pairs of a round: first those where most agreed with both claims, then the others, in the author's order. */
export function roundResult({ round, tallies }: RoomState, spec: Spec): PairTally[] {
  const all = pairsOf(spec, round).flatMap((index) => {
    const pair = spec.pairs[index];
    const own = [tallies[index * 2] ?? EMPTY, tallies[index * 2 + 1] ?? EMPTY] as const;
    const complete = own.every((tally) => (counted(tally)?.total ?? 0) > 0);
    return pair ? [{ pair, tallies: own, complete, most: own.every(mostAgree) }] : [];
  });
  return [...all.filter(({ most }) => most), ...all.filter(({ most }) => !most)];
}

const isWhole = (value: unknown, max: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;

/** A kept state, or the first claim with nothing counted when `value` is no possible state. Never throws. */
export function readState(value: unknown, spec: Spec): RoomState {
  const start = { round: 0, step: 0, tallies: spec.pairs.flatMap(() => [EMPTY, EMPTY]) };
  if (!value || typeof value !== 'object' || !('round' in value) || !('step' in value) || !('tallies' in value)) return start;
  const { round, step, tallies } = value;
  if (!isWhole(round, roundSizes(spec).length - 1) || !isWhole(step, claimsOf(spec, round).length)) return start;
  if (!Array.isArray(tallies) || tallies.length !== start.tallies.length) return start;
  return { round, step, tallies: tallies.map((tally) => readCounts(tally, EMPTY.length)) };
}
