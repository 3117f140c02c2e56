/** A piece of text around what was searched for. */
import type { Lexicon } from './lexicon.ts';
import type { Sense } from './query.ts';
import { wordsOf } from './words.ts';

/** A run of an excerpt; `hit` is true for a word that was searched for. */
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

/** Letters of an excerpt, about three lines on a phone, and how many of them stand before the first hit. */
const LENGTH = 180;
const BEFORE = 60;

/**
 * Cuts the text around the first word that answers to the query in any way, and marks every such word in the cut.
 * Without one it gives the beginning.
 */
export function excerpt(text: string, senses: readonly Sense[], lexicon: Lexicon): Run[] {
  const wanted = new Set(senses.flatMap(({ keys }) => [...keys.keys()]));
  const words = wordsOf(text).map((word) => ({ ...word, hit: lexicon.keysOf(word.text).some((key) => wanted.has(key)) }));
  const first = words.find(({ hit }) => hit)?.start ?? 0;
  const from = first > BEFORE ? first - BEFORE : 0;
  const shown = words.filter(({ start, end }) => start >= from && end <= from + LENGTH);
  const begin = from > 0 ? (shown[0]?.start ?? 0) : 0;
  const end = shown.at(-1) === words.at(-1) ? text.length : (shown.at(-1)?.end ?? text.length);

  const runs: Run[] = [];
  const add = (piece: string, hit: boolean) => piece !== '' && runs.push({ text: piece, hit });
  let at = begin;
  for (const word of shown.filter(({ hit }) => hit)) {
    add(text.slice(at, word.start), false);
    add(text.slice(word.start, word.end), true);
    at = word.end;
  }
  add(text.slice(at, end), false);
  return [...(begin > 0 ? [{ text: '… ', hit: false }] : []), ...runs, ...(end < text.length ? [{ text: ' …', hit: false }] : [])];
}
