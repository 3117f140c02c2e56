/** The words of a course, and what can be known of a word by them. */
import { splitCompound, type Vocabulary } from './compounds.ts';
import { stem } from './stem.ts';
import { isSmallWord } from './swedish.ts';
import { fold, wordsOf } from './words.ts';

/** What search asks of the course's words. A key is a stem; the index holds keys and knows no words. */
export interface Lexicon extends Vocabulary {
  /** Every form that the course has, in the order of the alphabet. */
  readonly forms: readonly string[];
  /** Every stem of a form, sorted. */
  readonly stems: readonly string[];
  /** Under which keys a word is found: its own, then those of the words it is made of. */
  keysOf(word: string): readonly string[];
  /** The keys of the two words that a compound is made of; none when it is no compound of the course's words. */
  partsOf(word: string): readonly string[];
  /** Keys of words that are the same without dots and accents: atgard → åtgärd. */
  keysWithoutDots(word: string): readonly string[];
}

/** All forms of words in some texts that are worth a search; figures are found without being listed. */
export function formsOf(texts: Iterable<string>): string[] {
  const forms = new Set<string>();
  for (const text of texts) for (const word of wordsOf(text)) if (!/\d/.test(word.text) && !isSmallWord(word.text)) forms.add(word.text);
  return [...forms].sort();
}

/** @param forms what `formsOf` gives */
export function createLexicon(forms: readonly string[]): Lexicon {
  const known = new Set(forms);
  const stems = new Set(forms.map(stem));
  const folded = new Map<string, Set<string>>();
  const note = (plain: string, key: string) => folded.set(plain, (folded.get(plain) ?? new Set()).add(key));
  for (const form of forms) {
    note(fold(form), stem(form));
    note(fold(stem(form)), stem(form));
  }
  const vocabulary: Vocabulary = { hasForm: (word) => known.has(word), hasStem: (one) => stems.has(one) };
  const split = (word: string): readonly string[] => {
    const parts = splitCompound(word, vocabulary) ?? [];
    return parts.flatMap((part) => [stem(part), ...split(part)]);
  };
  const memory = new Map<string, readonly string[]>();
  return {
    ...vocabulary,
    forms,
    stems: [...stems].sort(),
    keysOf(word) {
      const keys = memory.get(word) ?? [...new Set([stem(word), ...split(word)])];
      memory.set(word, keys);
      return keys;
    },
    partsOf: (word) => (splitCompound(word, vocabulary) ?? []).map(stem),
    keysWithoutDots: (word) => [...(folded.get(word) ?? []), ...(folded.get(fold(stem(word))) ?? [])],
  };
}

/** The keys of a text in its order, as often as they occur. */
export function keysIn(text: string, lexicon: Lexicon): string[] {
  return wordsOf(text).flatMap(({ text: word }) => (isSmallWord(word) ? [] : lexicon.keysOf(word)));
}
