/** The glossary as a page shows it: in alphabetical order, each term with the places where a learner meets it. */
import type { Course, Term, Unit } from './model.ts';

/** A unit that uses a term. */
export interface TermUse {
  readonly unit: Unit;
  /** Id of the place in the unit: the word in the text, or the exercise. */
  readonly place: string;
}

export interface GlossaryEntry extends Term {
  readonly uses: readonly TermUse[];
}

/** The entries under one letter. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

const swedish = new Intl.Collator('sv');

/** Id of the nth place (from 1) where a unit's text uses a term: `1-3-ord-norm`, then `1-3-ord-norm-2`. */
export function termPlace(unit: Unit, term: string, nth = 1): string {
  return `${unit.id}-ord-${term}${nth > 1 ? `-${nth}` : ''}`;
}

/** The whole glossary under its letters, å ä ö last. */
export function glossary({ terms, units }: Course): GlossaryLetter[] {
  const sorted = [...terms].sort((a, b) => swedish.compare(a.term, b.term));
  const letters = new Map<string, GlossaryEntry[]>();
  for (const term of sorted) {
    const letter = initial(term.term);
    const entry = { ...term, uses: [...units.values()].flatMap((unit) => useOf(unit, term.id) ?? []) };
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, entries]) => ({ letter, entries }));
}

/** The letter that a word is sorted under: å, ä and ö are letters of their own, é is an e. */
function initial(word: string): string {
  const letter = word.charAt(0).toLocaleUpperCase('sv');
  return 'ÅÄÖ'.includes(letter) ? letter : (letter.normalize('NFD').at(0) ?? letter);
}

/** Where a unit first uses a term: in its text, or else in an exercise. */
function useOf(unit: Unit, term: string): TermUse | undefined {
  if (unit.terms.some(({ id }) => id === term)) return { unit, place: termPlace(unit, term) };
  const exercise = unit.exercises.find(({ terms }) => terms.includes(term));
  return exercise && { unit, place: exercise.anchor };
}
