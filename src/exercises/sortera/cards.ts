import { sortera as words } from '../../texts/sv/sortera.ts';
import type { PrintDeck } from '../print-deck.ts';
import type { Spec } from './logic.ts';

/** Acts and steps to lay out on a table; only a scale is laid together. */
export function printDecks({ scale, cards, categories }: Spec): readonly PrintDeck[] {
  if (!scale) return [];
  return [
    { title: words.deckActs, cards: cards.map(({ text }, index) => ({ text, foot: words.act(index + 1) })) },
    { title: words.deckScale, cards: categories.map((text, index) => ({ text, foot: words.step(index + 1, categories.length) })) },
  ];
}
