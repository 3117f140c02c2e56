import { rollkort as words } from '../../texts/sv/rollkort.ts';
import type { PrintDeck } from '../print-deck.ts';
import type { Spec } from './logic.ts';

/** Two piles: roles to hand out, statements to read aloud. */
export function printDecks({ roles, statements }: Spec): readonly PrintDeck[] {
  return [
    { title: words.cards, cards: roles.map(({ name, text }) => ({ heading: name, text })) },
    {
      title: words.statements,
      cards: statements.map(({ text }, index) => ({ text, foot: words.position(index + 1, statements.length) })),
    },
  ];
}
