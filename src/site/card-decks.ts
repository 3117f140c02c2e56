/** The cards that a unit's exercises have for paper. */

import type { Exercise, Unit } from '../course/model.ts';
import { type LaidDeck, layDeck, sheetCount } from '../exercises/card-sheets.ts';
import type { CardsModule } from '../exercises/print-deck.ts';

/** How each type makes cards of an exercise, by the path of its module. */
const modules = import.meta.glob<CardsModule<unknown>>('../exercises/*/cards.ts', { eager: true });

/** What one exercise has to cut out. */
export interface ExerciseDecks {
  readonly exercise: Exercise;
  readonly decks: readonly LaidDeck[];
}

/**
 * The decks of a unit, exercise by exercise; those without cards are left out.
 * @throws Error when a card has more text than fits
 */
export function unitDecks(unit: Unit): ExerciseDecks[] {
  return unit.exercises.map((exercise) => ({ exercise, decks: decksOf(exercise) })).filter(({ decks }) => decks.length > 0);
}

function decksOf({ type, key, spec }: Exercise): LaidDeck[] {
  const decks = modules[`../exercises/${type}/cards.ts`]?.printDecks(spec) ?? [];
  try {
    return decks.filter(({ cards }) => cards.length > 0).map(layDeck);
  } catch (error) {
    throw new Error(`${type} "${key}": ${error instanceof Error ? error.message : error}`);
  }
}

/** Sheets of all decks of these exercises. */
export const sheetsOf = (exercises: readonly ExerciseDecks[]): number => sheetCount(exercises.flatMap(({ decks }) => decks));
