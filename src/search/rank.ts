/** Query + engine → units in order, each with the places in it that answer best. */
import type { Engine, Place } from './engine.ts';
import type { Sense } from './query.ts';

/** A unit that answers to a query. */
export interface Hit {
  readonly unit: string;
  /** Ids of its sections that answer, the best first. */
  readonly sections: readonly string[];
}

/** A unit gathers what its other sections say about words that its best section lacks. */
const GATHERED = 1;

/**
 * All units with at least one section that holds a word of the query, the best first.
 * @param wanted leaves sections out before units are compared
 */
export async function rank(senses: readonly Sense[], engine: Engine, wanted: (place: Place) => boolean = () => true): Promise<Hit[]> {
  const places = await engine.places();
  // For each word: how well each section answers to it.
  const words = await Promise.all(senses.map((sense) => scoresOf(sense, engine)));
  const byUnit = new Map<string, { id: string; scores: number[] }[]>();
  for (const [id, place] of places) {
    const scores = words.map((word) => word.get(id) ?? 0);
    if (!wanted(place) || scores.every((score) => score === 0)) continue;
    const sections = byUnit.get(place.unit) ?? [];
    sections.push({ id, scores });
    byUnit.set(place.unit, sections);
  }
  const hits = [...byUnit].map(([unit, sections]) => {
    const ranked = sections.map(({ id, scores }) => ({ id, score: total(scores) })).sort(better);
    const gathered = total(words.map((_, word) => Math.max(...sections.map(({ scores }) => scores[word] ?? 0))));
    return { id: unit, score: (ranked[0]?.score ?? 0) + GATHERED * gathered, sections: ranked.map(({ id }) => id) };
  });
  return hits.sort(better).map(({ id, sections }) => ({ unit: id, sections }));
}

/** The sum, less when words are missing: three words out of three are worth more than one word three times. */
function total(scores: readonly number[]): number {
  const found = scores.filter((score) => score > 0).length;
  return (scores.reduce((sum, score) => sum + score, 0) * found) / Math.max(1, scores.length);
}

async function scoresOf({ keys }: Sense, engine: Engine): Promise<Map<string, number>> {
  const best = new Map<string, number>();
  for (const [key, weight] of keys)
    for (const [id, score] of await engine.find(key)) best.set(id, Math.max(best.get(id) ?? 0, score * weight));
  return best;
}

/** Equal scores stay in the order of the course, so that the same query always gives the same list. */
const better = (a: { score: number }, b: { score: number }): number => b.score - a.score;
