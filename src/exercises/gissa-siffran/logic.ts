import type { LmsLogic, ResolvedFact } from '../definition.ts';

export interface Spec {
  readonly question: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
  /** The figure that is guessed. */
  readonly truth: number;
  /** A guess within this distance of the truth is near. */
  readonly near: number;
  readonly feedback: { readonly near: string; readonly low: string; readonly high: string };
  readonly fact: ResolvedFact;
}

export interface Answer {
  /** In the unit of the figure, on a step between min and max. */
  readonly guess: number;
}

/** Steps from `min` up to `value`, rounded to a whole step. */
const stepsTo = (value: number, { min, step }: Spec): number => Math.round((value - min) / step);

/** `value` moved to the nearest step within the range. */
export function snap(value: number, spec: Spec): number {
  const inside = Math.min(spec.max, Math.max(spec.min, value));
  // Steps such as 0.1 have no exact binary form; two decimals are more than any figure here has.
  return Math.round((spec.min + stepsTo(inside, spec) * spec.step) * 100) / 100;
}

/** Which of the three comments a guess gets. */
export function verdict(guess: number, { truth, near }: Spec): 'near' | 'low' | 'high' {
  if (Math.abs(guess - truth) <= near + 1e-9) return 'near';
  return guess < truth ? 'low' : 'high';
}

export const logic: LmsLogic<Spec, Answer> = {
  residence: 'lms',
  codec: {
    /** Steps from the lower end, in base 36. */
    encode: ({ guess }, spec) => stepsTo(guess, spec).toString(36),
    decode(code, spec) {
      if (!/^[0-9a-z]{1,4}$/.test(code)) return undefined;
      const steps = Number.parseInt(code, 36);
      return steps <= stepsTo(spec.max, spec) ? { guess: snap(spec.min + steps * spec.step, spec) } : undefined;
    },
    longest: ({ max }) => ({ guess: max }),
  },
  done: () => true,
  meaning: ({ question, min, max, step, truth }) => [question, String(min), String(max), String(step), String(truth)],
};
