import { bitsOf, type Choice, choiceMeaning, chosenOf, isRight, longestChoice } from '../choice.ts';
import type { LmsLogic } from '../definition.ts';
import { draw, SEEDS } from './draw.ts';

export interface Question extends Choice {
  /** Permanent and unique in the bank. */
  readonly id: string;
  readonly question: string;
}

/** What is asked about one unit. */
export interface UnitBank {
  /** Id of the unit: `1-3`. */
  readonly unit: string;
  /** How many of the questions an attempt asks. */
  readonly draw: number;
  readonly questions: readonly Question[];
}

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** The bank, in course order. */
  readonly units: readonly UnitBank[];
}

/** A question as one attempt asks it. */
export interface Drawn {
  readonly unit: string;
  readonly question: Question;
  /** Indexes of the options in the order in which they are shown. */
  readonly order: readonly number[];
}

export interface Answer {
  /** With `attempt`, what the draw follows from; below SEEDS. */
  readonly seed: number;
  /** Number of the attempt, from 0 and below ATTEMPTS. */
  readonly attempt: number;
  /** Most points of an attempt that was taken to its end; undefined before the first. */
  readonly best: number | undefined;
  /** The options chosen in this attempt so far, rising, by their place in the bank; one list for each question answered. */
  readonly given: readonly (readonly number[])[];
}

/** How many questions an attempt asks; also the most points that it can give. */
export function countQuestions({ units }: Spec): number {
  return units.reduce((sum, { draw: count }) => sum + count, 0);
}

/** The questions of the attempt. */
export const questionsOf = (spec: Spec, { seed, attempt }: Answer): Drawn[] => draw(spec, seed, attempt);

/** Points of the attempt so far: one for each question whose whole answer is right. */
export function countPoints(answer: Answer, spec: Spec): number {
  return questionsOf(spec, answer).filter(({ question }, index) => isRight(answer.given[index] ?? [], question)).length;
}

/** True when every question of the attempt has an answer. */
export const isFinished = ({ given }: Answer, spec: Spec): boolean => given.length === countQuestions(spec);

/** An answer with one more question answered; after the last one, the best result so far is known. */
export function give(answer: Answer, chosen: readonly number[], spec: Spec): Answer {
  const next = { ...answer, given: [...answer.given, chosen] };
  return isFinished(next, spec) ? { ...next, best: Math.max(next.best ?? 0, countPoints(next, spec)) } : next;
}

/** Whole percent, rounded as the report to an LMS is. */
export const percentOf = (points: number, max: number): number => Math.round((points / max) * 100);

/** The fewest points that make `mark` percent. */
export function pointsToPass(max: number, mark: number): number {
  const possible = Array.from({ length: max + 1 }, (_, points) => points);
  return possible.find((points) => percentOf(points, max) >= mark) ?? max;
}

/** `1-3` → `1.3`, as lessons are numbered where a learner reads it. */
export const lessonNumber = (unit: string): string => unit.replace('-', '.');

/** Code: seed, attempt, best, then each answer as bits, all in base 36. */
const CODE = /^([0-9a-z]{4})([0-9a-z])([0-9a-z-])([0-9a-v]*)$/;

function decode(code: string, spec: Spec): Answer | undefined {
  const [, seed = '', attempt = '', best = '', bits = ''] = CODE.exec(code) ?? [];
  const max = countQuestions(spec);
  if (seed === '' || bits.length > max) return undefined;
  const blank: Answer = {
    seed: Number.parseInt(seed, 36),
    attempt: Number.parseInt(attempt, 36),
    best: best === '-' ? undefined : Number.parseInt(best, 36),
    given: [],
  };
  const questions = questionsOf(spec, blank);
  const given = [...bits].flatMap((letter, index) => {
    const question = questions[index]?.question;
    const chosen = question && chosenOf(Number.parseInt(letter, 36), question);
    return chosen ? [chosen] : [];
  });
  const answer = { ...blank, given };
  return given.length === bits.length && isPossible(answer, spec) ? answer : undefined;
}

/** The best result is known from the first end of an attempt on, and is never below that of the attempt at hand. */
function isPossible(answer: Answer, spec: Spec): boolean {
  const { attempt, best } = answer;
  if (best === undefined) return attempt === 0 && !isFinished(answer, spec);
  return best <= countQuestions(spec) && (!isFinished(answer, spec) || best >= countPoints(answer, spec));
}

export const logic: LmsLogic<Spec, Answer> = {
  residence: 'lms',
  codec: {
    encode: ({ seed, attempt, best, given }) =>
      seed.toString(36).padStart(4, '0') +
      attempt.toString(36) +
      (best === undefined ? '-' : best.toString(36)) +
      given.map((chosen) => bitsOf(chosen).toString(36)).join(''),
    decode,
    longest(spec) {
      const first: Answer = { seed: SEEDS - 1, attempt: 0, best: undefined, given: [] };
      return questionsOf(spec, first).reduce((answer, { question }) => give(answer, longestChoice(question), spec), first);
    },
  },
  // Another tab may have come to an end, and with a better result, while an attempt was under way in this one.
  reconcile: (answer, stored) => (stored.best === undefined ? answer : { ...answer, best: Math.max(answer.best ?? 0, stored.best) }),
  // A retake takes nothing back.
  done: ({ best }) => best !== undefined,
  score: ({ best }, spec) => (best === undefined ? undefined : { raw: best, max: countQuestions(spec) }),
  meaning: ({ units }) =>
    units.flatMap(({ unit, draw: count, questions }) => [
      `${unit} ${count}`,
      ...questions.flatMap((one) => [one.id, String(one.several), ...choiceMeaning(one.question, one)]),
    ]),
};
