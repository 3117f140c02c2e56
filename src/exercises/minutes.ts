/** Words that an ordinary learner reads in a minute; the units count with the same. */
const WORDS_PER_MINUTE = 190;

/** Minutes to think of one thing and move it. */
const MINUTES_EACH = 0.25;

/** Minutes that an ordinary learner needs to read the texts. */
export function readingMinutes(texts: readonly string[]): number {
  return texts.flatMap((text) => text.split(/\s+/)).length / WORDS_PER_MINUTE;
}

/** Minutes for moving `count` things and reading `texts`, in half minutes from 0.5 to 5, which is as long as an exercise may take. */
export function movingMinutes(count: number, texts: readonly string[]): number {
  const minutes = count * MINUTES_EACH + readingMinutes(texts);
  return Math.min(5, Math.max(0.5, Math.round(minutes * 2) / 2));
}
