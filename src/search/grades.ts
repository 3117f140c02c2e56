import { keysIn, type Lexicon } from './lexicon.ts';
import type { Section } from './section.ts';

/** The keys of a section in two grades: what it is about, and what it only mentions. Both engines index just these. */
export interface Grades {
  readonly about: readonly string[];
  readonly mentions: readonly string[];
}

/** How much more it is worth that a section is about a word than that it mentions it. */
export const ABOUT = 3;

/** As often as this, a word in running text is no mere mention. */
const OFTEN = 3;

/** A section is about the words of its title, lede and goal, and about those that come again and again. */
export function gradeKeys({ lead, text, exercises }: Section, lexicon: Lexicon): Grades {
  const times = new Map<string, number>();
  for (const key of keysIn(`${text} ${exercises}`, lexicon)) times.set(key, (times.get(key) ?? 0) + 1);
  for (const key of keysIn(lead, lexicon)) times.set(key, OFTEN);
  const keys = [...times.keys()].sort();
  return {
    about: keys.filter((key) => (times.get(key) ?? 0) >= OFTEN),
    mentions: keys.filter((key) => (times.get(key) ?? 0) < OFTEN),
  };
}
