import type { Spec } from './story.ts';
import { foldWalks } from './walk.ts';

/** Words that an ordinary reader reads in a minute. */
const READING_SPEED = 190;
/** Minutes to make up one's mind. */
const DECISION = 0.25;

const words = (...texts: readonly string[]): number => texts.join(' ').split(/\s+/).length;
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Minutes for one walk to an ending: the mean where any choice is as likely as another, rounded to halves. */
export function minutesOf(spec: Spec): number {
  const minutes = foldWalks<number>(
    spec,
    ({ title, paragraphs }) => words(title, ...paragraphs) / READING_SPEED,
    ({ title, paragraphs, choices }, next) => {
      const read = words(title, ...paragraphs, ...choices.map(({ text }) => text));
      const feedback = mean(choices.map((choice) => words(choice.feedback)));
      return (read + feedback) / READING_SPEED + DECISION + mean(next);
    },
  );
  return Math.max(0.5, Math.round(minutes * 2) / 2);
}
