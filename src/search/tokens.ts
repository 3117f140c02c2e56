/**
 * How Pagefind, which knows only running text, is given keys: each as a word of its own that stands for the key. The word is the
 * key's number among the stems of the course, which makes the index a third smaller than the stem itself would.
 */
import { gradeKeys } from './grades.ts';
import type { Lexicon } from './lexicon.ts';
import type { Kind, Section } from './section.ts';

/** Words for keys, the same wherever they are made from the same lexicon. */
export interface Tokens {
  about(key: string): string;
  mention(key: string): string;
}

/** Words of one length never begin one another, which Pagefind would count as found. */
const LENGTH = 3;

export function createTokens(lexicon: Lexicon): Tokens {
  const numbers = new Map(lexicon.stems.map((stem, index) => [stem, index.toString(36).padStart(LENGTH, '0')]));
  // Figures are no words of the lexicon.
  const numberOf = (key: string) => numbers.get(key) ?? `x${key}x`;
  return { about: (key) => `${numberOf(key)}1`, mention: (key) => `${numberOf(key)}0` };
}

export const kindToken = (kind: Kind): string => `typ${kind}`;
/** `1-3` → `enhet1x3x`. */
export const unitToken = (unit: string): string => `enhet${unit.replace('-', 'x')}x`;

/** All words that a section is indexed under, sorted. */
export function tokensOf(section: Section, lexicon: Lexicon, tokens: Tokens): string[] {
  const { about, mentions } = gradeKeys(section, lexicon);
  return [...about.map(tokens.about), ...mentions.map(tokens.mention), kindToken(section.kind), unitToken(section.unit)].sort();
}
