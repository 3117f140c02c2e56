import { bitsOf, type Choice, choiceMeaning, chosenOf, isRight, longestChoice } from '../choice.ts';
import type { LmsLogic } from '../definition.ts';

export interface Spec extends Choice {
  readonly question: string;
}

export interface Answer {
  /** Indexes of the chosen options, rising. */
  readonly chosen: readonly number[];
  /** The learner asked to see all answers, which ends the question. */
  readonly shown: boolean;
}

export const logic: LmsLogic<Spec, Answer> = {
  residence: 'lms',
  codec: {
    /** Chosen options as bits in base 36, then `_` when all answers were shown. */
    encode: ({ chosen, shown }) => bitsOf(chosen).toString(36) + (shown ? '_' : ''),
    decode(code, spec) {
      const match = /^([0-9a-z]{1,2})(_?)$/.exec(code);
      const chosen = chosenOf(Number.parseInt(match?.[1] ?? '0', 36), spec);
      return chosen && { chosen, shown: match?.[2] === '_' };
    },
    longest: (spec) => ({ chosen: longestChoice(spec), shown: true }),
  },
  // One answer is enough: a learner who would rather go on than try again is done.
  done: ({ chosen }) => chosen.length > 0,
  score: ({ chosen }, spec) => ({ raw: isRight(chosen, spec) ? 1 : 0, max: 1 }),
  meaning: (spec) => choiceMeaning(spec.question, spec),
};
