import type { LmsLogic } from '../definition.ts';

export interface Spec {
  readonly question: string;
  readonly several: boolean;
  readonly options: readonly { readonly text: string; readonly right: boolean; readonly feedback: string }[];
}

export interface Answer {
  /** Indexes of the chosen options, rising. */
  readonly chosen: readonly number[];
  /** The learner asked to see all answers, which ends the question. */
  readonly shown: boolean;
}

/** True when exactly the right options are chosen. */
export function isRight(chosen: readonly number[], { options }: Spec): boolean {
  return options.every((option, index) => option.right === chosen.includes(index));
}

export const logic: LmsLogic<Spec, Answer> = {
  residence: 'lms',
  codec: {
    /** Chosen options as bits in base 36, then `_` when all answers were shown. */
    encode: ({ chosen, shown }) => chosen.reduce((bits, index) => bits | (1 << index), 0).toString(36) + (shown ? '_' : ''),
    decode(code, { options, several }) {
      const match = /^([0-9a-z]{1,2})(_?)$/.exec(code);
      const bits = match?.[1] ? Number.parseInt(match[1], 36) : 0;
      const chosen = options.map((_, index) => index).filter((index) => bits & (1 << index));
      if (bits === 0 || bits >= 1 << options.length || (!several && chosen.length > 1)) return undefined;
      return { chosen, shown: match?.[2] === '_' };
    },
    longest({ options, several }) {
      const indexes = options.map((_, index) => index);
      return { chosen: several ? indexes : indexes.slice(-1), shown: true };
    },
  },
  // One answer is enough: a learner who would rather go on than try again is done.
  done: ({ chosen }) => chosen.length > 0,
  score: ({ chosen }, spec) => ({ raw: isRight(chosen, spec) ? 1 : 0, max: 1 }),
  meaning: ({ question, options }) => [question, ...options.map(({ text, right }) => `${right ? '+' : '-'}${text}`)],
};
