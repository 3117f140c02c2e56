import { stallningstagande as words } from '../../texts/sv/stallningstagande.ts';
import type { PrintDeck } from '../print-deck.ts';
import { claimOrder, claims, type Spec } from './logic.ts';

/** The claims, one a card, in the order of the screen; without the names of the pairs, which would give them away. */
export function printDecks(spec: Spec): readonly PrintDeck[] {
  const all = claims(spec);
  const cards = claimOrder(spec.pairs.length).map((claim, index) => ({ text: all[claim] ?? '', foot: words.card(index + 1) }));
  return [{ title: words.cards, cards }];
}
