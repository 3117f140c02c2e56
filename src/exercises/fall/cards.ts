import { fall as words } from '../../texts/sv/fall.ts';
import type { PrintDeck } from '../print-deck.ts';
import type { Spec } from './logic.ts';

/** The cases to read aloud, and the techniques to hold up or lay beside them. */
export function printDecks({ cases, labels }: Spec): readonly PrintDeck[] {
  return [
    {
      title: words.deckCases,
      cards: cases.map(({ title, text }, index) => ({ heading: title, text, foot: words.caseOf(index + 1, cases.length) })),
    },
    {
      title: words.deckLabels,
      cards: labels.map(({ label, mark, counter, affirm }) => ({ heading: label, text: words.labelCard(mark, counter, affirm) })),
    },
  ];
}
