import { tidslinje as words } from '../../texts/sv/tidslinje.ts';
import type { PrintDeck } from '../print-deck.ts';
import type { Spec } from './logic.ts';

/** The timeline on paper: cards that do not tell their year, numbered in the order in which games deal them, and the key to them. */
export function printDecks({ events, starter, order }: Spec): readonly PrintDeck[] {
  const numbers = new Map([starter, ...order].map((event, index) => [event, index + 1]));
  const numbered = events.map((event, index) => ({ ...event, number: numbers.get(index) ?? 0 }));
  return [
    {
      title: words.deck,
      cards: numbered.toSorted((a, b) => a.number - b.number).map(({ text, number }) => ({ text, foot: words.card(number) })),
    },
    {
      title: words.answers,
      cards: numbered.map(({ year, text, number, source }) => ({ heading: String(year), text, foot: words.answerFoot(number, source) })),
    },
  ];
}
