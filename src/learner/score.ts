import type { Points } from './state.ts';

/** How a set of scored exercises has gone. */
export interface ScoreOfMany {
  /** 0–100, undefined until one of them has an answer. */
  readonly score: number | undefined;
  /** True when every one of them has an answer. */
  readonly scoreFinal: boolean;
}

/** The score of scored exercises from the points of each; undefined = no answer yet, which counts as nothing. */
export function scoreOf(points: readonly (Points | undefined)[]): ScoreOfMany {
  const given = points.filter((point) => point !== undefined);
  // Every scored exercise weighs the same, however many cards or options it has.
  const sum = given.reduce((total, { raw, max }) => total + raw / max, 0);
  return {
    score: given.length > 0 ? Math.round((sum / points.length) * 100) : undefined,
    scoreFinal: given.length === points.length,
  };
}
