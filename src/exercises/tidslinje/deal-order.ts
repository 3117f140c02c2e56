/** In which order games deal the events. Made when an exercise is resolved: every learner meets the same one. Node only. */
import { shuffle } from '../shuffle.ts';

/**
 * The events in an order that hangs on `seed`, with the areas mixed evenly, so that any few cards in a row come from several.
 * @param areas area of each event
 * @param starter the event that is left out, since it lies on the line
 */
export function dealOrder(areas: readonly number[], starter: number, seed: string): number[] {
  const places = [...new Set(areas)].flatMap((area) => {
    const own = [...areas.keys()].filter((event) => areas[event] === area && event !== starter);
    return shuffle(own.length, `${seed} ${area}`).map((from, at) => ({ event: own[from] ?? 0, place: (at + 0.5) / own.length, area }));
  });
  return places.sort((a, b) => a.place - b.place || a.area - b.area).map(({ event }) => event);
}
