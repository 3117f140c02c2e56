/** An answer as a few characters of six bits each: what has been tried, then the path with two decisions in each character. */
import type { Answer } from './logic.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Bits in one character. */
const BITS = 6;
/** Bits of one decision: 0 for none, so that a path of an odd length has an end; then the choice counted from 1. */
const DECISION = 3;

/** Bit by bit: whether the learner is reading, then each way; the path begins on a new character. @param ways how many there are */
export function encode({ path, tried, reading }: Answer, ways: number): string {
  const gone = Array.from({ length: ways }, (_, way) => tried.includes(way));
  const decisions = path.flatMap((choice) => [4, 2, 1].map((bit) => ((choice + 1) & bit) > 0));
  return toLetters([reading, ...gone]) + toLetters(decisions);
}

/** The answer that a code stands for, if it can be read; whether it fits the story is for the caller to see. */
export function decode(code: string, ways: number): Answer | undefined {
  const head = Math.ceil((ways + 1) / BITS);
  if (!/^[A-Za-z0-9_-]+$/.test(code) || code.length < head || code.length > head + ways) return undefined;
  const [reading = false, ...gone] = toBits(code.slice(0, head));
  const decisions = toBits(code.slice(head));
  const path = Array.from({ length: decisions.length / DECISION }, (_, index) => {
    const [four, two, one] = decisions.slice(index * DECISION);
    return (four ? 4 : 0) + (two ? 2 : 0) + (one ? 1 : 0) - 1;
  });
  if (path.at(-1) === -1) path.pop();
  const tried = gone.flatMap((on, way) => (on ? [way] : []));
  const answer = { path, tried, reading };
  // Each answer has one code only: no odd bits at the ends.
  return encode(answer, ways) === code ? answer : undefined;
}

function toLetters(bits: readonly boolean[]): string {
  let letters = '';
  for (let start = 0; start < bits.length; start += BITS) {
    letters += LETTERS[Array.from({ length: BITS }, (_, bit) => bits[start + bit]).reduce((sum, on) => sum * 2 + (on ? 1 : 0), 0)];
  }
  return letters;
}

function toBits(letters: string): boolean[] {
  return [...letters].flatMap((letter) =>
    Array.from({ length: BITS }, (_, bit) => ((LETTERS.indexOf(letter) >> (BITS - 1 - bit)) & 1) > 0),
  );
}
