/**
 * How Pagefind, which knows only running text, is given keys: each as a word that no reader ever writes. The last sign says where
 * the key belongs. It also keeps one key from being the beginning of another, which Pagefind would count as found.
 */
import { gradeKeys } from './grades.ts';
import type { Lexicon } from './lexicon.ts';
import type { Kind, Section } from './section.ts';

export const aboutToken = (key: string): string => `${key}1`;
export const mentionToken = (key: string): string => `${key}0`;
export const kindToken = (kind: Kind): string => `${kind}2`;
/** `1-3` → `enhet1x32`. */
export const unitToken = (unit: string): string => `enhet${unit.replace('-', 'x')}2`;

/** All tokens of a section, sorted: the same words in the same place in every section make a smaller index. */
export function tokensOf(section: Section, lexicon: Lexicon): string[] {
  const { about, mentions } = gradeKeys(section, lexicon);
  return [...about.map(aboutToken), ...mentions.map(mentionToken), kindToken(section.kind), unitToken(section.unit)].sort();
}
