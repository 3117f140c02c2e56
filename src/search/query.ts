/** What somebody typed → the keys to look up. */
import type { Lexicon } from './lexicon.ts';
import { isOneLetterOff } from './spelling.ts';
import { stem } from './stem.ts';
import { isSmallWord } from './swedish.ts';
import { fold, wordsOf } from './words.ts';

/** A word of a query, or a part of one, as the index can be asked for it. */
export interface Sense {
  /** As typed, in lower case. */
  readonly typed: string;
  /** How well each key answers to the word, 0–1. Empty when the course has nothing like it. */
  readonly keys: ReadonlyMap<string, number>;
  /** The course's own word, when the typed one is taken for a slip of the pen. */
  readonly corrected?: string;
}

/** How much it is worth that a word is found in some way other than by its own letters. */
const WEIGHTS = { withoutDots: 0.7, begun: 0.6, ended: 0.6, part: 0.5, corrected: 0.5 } as const;

/** The words of a query, each with its keys. Small words count only when there are no others. */
export function readQuery(query: string, lexicon: Lexicon): Sense[] {
  const all = [...new Set(wordsOf(query).map(({ text }) => text))];
  const words = all.filter((word) => !isSmallWord(word));
  return (words.length > 0 ? words : all).flatMap((word) => sensesOf(word, lexicon));
}

/** The first way that leads anywhere: as written, as the beginning of a word, in parts, as the end of a word, as a slip of the pen. */
function sensesOf(typed: string, lexicon: Lexicon): Sense[] {
  const one = (keys: readonly string[], weight: number) => [{ typed, keys: weigh(keys, weight) }];
  const plain = known(typed, lexicon);
  if (plain.size > 0) return [{ typed, keys: plain }];
  const begun = typed.length >= 3 ? lexicon.forms.filter((form) => form.startsWith(typed) || fold(form).startsWith(typed)) : [];
  if (begun.length > 0) return one(begun.map(stem), WEIGHTS.begun);
  // Each part is a word of the query by itself: a section with both is better than one with either.
  const parts = lexicon.partsOf(typed);
  if (parts.length > 0) return parts.flatMap((part) => one([part], WEIGHTS.part));
  const own = stem(typed);
  const ended = typed.length >= 4 ? lexicon.stems.filter((other) => other.endsWith(own) && other.length >= own.length + 3) : [];
  if (ended.length > 0) return one(ended, WEIGHTS.ended);
  const near = typed.length >= 4 ? lexicon.forms.filter((form) => isSlip(typed, form)) : [];
  const [corrected] = near;
  return corrected ? [{ typed, keys: weigh(near.map(stem), WEIGHTS.corrected), corrected }] : [{ typed, keys: new Map() }];
}

function known(typed: string, lexicon: Lexicon): Map<string, number> {
  const keys = fold(typed) === typed ? weigh(lexicon.keysWithoutDots(typed), WEIGHTS.withoutDots) : new Map<string, number>();
  const own = stem(typed);
  // Figures are in the index without being in the lexicon.
  if (lexicon.hasStem(own) || /\d/.test(typed)) keys.set(own, 1);
  return keys;
}

/** One letter wrong, dots and accents not counted. */
const isSlip = (typed: string, form: string): boolean => isOneLetterOff(typed, form) || isOneLetterOff(fold(typed), fold(form));

const weigh = (keys: readonly string[], weight: number): Map<string, number> => new Map(keys.map((key) => [key, weight]));
