/** The cards that a unit's exercises have for paper. */
import type { Exercise, Unit } from '../course/model.ts';
import { type LaidDeck, layDeck, sheetCount } from '../exercises/card-sheets.ts';
import { registry } from '../exercises/registry.ts';

/** What one exercise has to cut out. */
export interface ExerciseDecks {
  readonly exercise: Exercise;
  readonly decks: readonly LaidDeck[];
}

/** The decks of a unit, exercise by exercise; those without cards are left out. */
export function unitDecks(unit: Unit): ExerciseDecks[] {
  return unit.exercises.map((exercise) => ({ exercise, decks: decksOf(exercise) })).filter(({ decks }) => decks.length > 0);
}

function decksOf({ type, spec }: Exercise): LaidDeck[] {
  const decks = registry.get(type)?.printDecks?.(spec) ?? [];
  return decks.filter(({ cards }) => cards.length > 0).map(layDeck);
}

/** Sheets of all decks of these exercises. */
export const sheetsOf = (exercises: readonly ExerciseDecks[]): number => sheetCount(exercises.flatMap(({ decks }) => decks));
