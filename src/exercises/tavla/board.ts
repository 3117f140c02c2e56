/** What is done with the obstacles of a board. Those of a lens lie in the order that the list of all has them in. */
import type { Lens, Obstacle } from '../../workplace/model.ts';

export type Obstacles = readonly Obstacle[];

/** What a table is sorted by: the lenses in their order, or the most serious first. */
export type SortKey = 'lens' | 'serious';

/** A card that nobody has written anything on. */
export const isBlank = ({ what, who, why }: Obstacle): boolean => [what, who, why].every((text) => text.trim() === '');

/** Those that say what stands in the way. Others are not ready to be counted, printed or acted on. */
export const written = (obstacles: Obstacles): Obstacle[] => obstacles.filter(({ what }) => what.trim() !== '');

/** Those to act on. */
export const marked = (obstacles: Obstacles): Obstacle[] => written(obstacles).filter(({ act }) => act);

/** The cards of a lens, without blank ones. @param open id of a card that stays although it is blank */
export const cardsOf = (obstacles: Obstacles, lens: Lens, open?: string): Obstacle[] =>
  obstacles.filter((one) => one.lens === lens && (one.id === open || !isBlank(one)));

/** A card that is there gets its new content; another comes last, once there is something on it. */
export function put(obstacles: Obstacles, card: Obstacle): Obstacles {
  if (obstacles.some(({ id }) => id === card.id)) return obstacles.map((one) => (one.id === card.id ? card : one));
  return isBlank(card) ? obstacles : [...obstacles, card];
}

export const without = (obstacles: Obstacles, id: string): Obstacles => obstacles.filter((one) => one.id !== id);

/** Lays a card in a lens. @param place where it then lies among the cards of the lens, from 0; last when there are not as many */
export function lay(obstacles: Obstacles, card: Obstacle, lens: Lens, place: number): Obstacles {
  const others = without(obstacles, card.id);
  const after = cardsOf(others, lens)[place];
  return others.toSpliced(after ? others.indexOf(after) : others.length, 0, { ...card, lens });
}

/** As a table shows them. @param lenses in their order */
export function sortBy(obstacles: Obstacles, key: SortKey, lenses: readonly Lens[]): Obstacle[] {
  const byLens = lenses.flatMap((lens) => obstacles.filter((one) => one.lens === lens));
  return key === 'lens' ? byLens : byLens.toSorted((a, b) => b.serious - a.serious);
}
