import { common } from '../../texts/sv/common.ts';
import { conceptPrint as words } from '../../texts/sv/print-forms.ts';
import type { PrintDeck } from '../print-deck.ts';
import type { Spec } from './logic.ts';

/** The cards for paper: the term on one side, its meaning and where that comes from on the other. */
export function printDecks({ cards }: Spec): readonly PrintDeck[] {
  return [
    {
      title: words.deck,
      cards: cards.map(({ term, definition, source }) => ({ text: term, back: `${definition} ${common.source}: ${source}` })),
    },
  ];
}
