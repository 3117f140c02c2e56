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

/** Whole steps between the ends. A rest that is shorter than a step, as on 0–11 in steps of 3, is left out. */
const lastStep = ({ min, max, step }: Spec): number => Math.floor((max - min) / step + 1e-9);

/** Steps from `min` to the one nearest `value`. */
function stepsTo(value: number, spec: Spec): number {
  return Math.min(lastStep(spec), Math.max(0, Math.round((value - spec.min) / spec.step)));
}

/** `value` moved to the nearest step within the range. */
export function snap(value: number, spec: Spec): number {
  // Steps such as 0.1 have no exact binary form; two decimals are more than any figure here has.
  return Math.round((spec.min + stepsTo(value, spec) * spec.step) * 100) / 100;
}

/** The number in a text that somebody typed as Swedish writes it; NaN when there is none. */
export function readNumber(typed: string): number {
  const plain = typed.replace(/[\s%]/g, '').replace('−', '-').replace(',', '.');
  return plain === '' ? Number.NaN : Number(plain);
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
      if (!/^[0-9a-z]{1,6}$/.test(code)) return undefined;
      const steps = Number.parseInt(code, 36);
      return steps <= lastStep(spec) ? { guess: snap(spec.min + steps * spec.step, spec) } : undefined;
    },
    longest: (spec) => ({ guess: snap(spec.max, spec) }),
  },
  done: () => true,
  meaning: ({ question, min, max, step, truth }) => [question, String(min), String(max), String(step), String(truth)],
};
