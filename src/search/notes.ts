/** What there is to say of a query beside its answers. */
import { nearest } from '../document/content-error.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sense } from './query.ts';

export interface Notes {
  /** Words that were taken for others. */
  readonly corrected: readonly { readonly typed: string; readonly used: string }[];
  /** Words that the course does not have. */
  readonly missing: readonly string[];
  /** The course's nearest word for each of them that has one. */
  readonly suggestions: readonly { readonly typed: string; readonly word: string }[];
  /** True when nothing was found at all. */
  readonly empty: boolean;
}

/** @param empty true when nothing was found */
export function notesOn(senses: readonly Sense[], lexicon: Lexicon, empty: boolean): Notes {
  const lost = senses.filter(({ keys }) => keys.size === 0).map(({ typed }) => typed);
  return {
    corrected: senses.flatMap(({ typed, corrected }) => (corrected ? [{ typed, used: corrected }] : [])),
    // That a query of one word found nothing says the same already.
    missing: empty && senses.length === 1 ? [] : lost,
    suggestions: lost.flatMap((typed) => {
      const word = nearest(typed, lexicon.forms);
      return word ? [{ typed, word }] : [];
    }),
    empty,
  };
}

/** The query with one of its words replaced by another. */
export function replaceWord(query: string, typed: string, word: string): string {
  const at = query.toLowerCase().indexOf(typed);
  return at < 0 ? word : query.slice(0, at) + word + query.slice(at + typed.length);
}
