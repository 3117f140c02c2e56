import { type ScoreOfMany, scoreOf } from './score.ts';
import type { LearnerStore } from './store.ts';

/** What there is to do in one part of the course. */
export interface PartPlan {
  /** Ids of its units. */
  readonly units: readonly string[];
  /** Keys of the exercises whose points make its score. */
  readonly scored: readonly string[];
  /** Percent needed to pass. */
  readonly passMark: number;
}

/** How far a learner has come in one part. */
export interface PartResult extends ScoreOfMany {
  /** Units done, and units in the part. */
  readonly done: number;
  readonly total: number;
  /** All units are done and, where questions give points, enough of the points are won. */
  readonly passed: boolean;
}

/** The result in one part; the store's own report is about all that its document holds. */
export function partResult(store: Pick<LearnerStore, 'unit' | 'points'>, { units, scored, passMark }: PartPlan): PartResult {
  const done = units.filter((unit) => store.unit(unit) === 'done').length;
  const result = scoreOf(scored.map((key) => store.points(key)));
  const enough = scored.length === 0 || (result.scoreFinal && (result.score ?? 0) >= passMark);
  return { ...result, done, total: units.length, passed: units.length > 0 && done === units.length && enough };
}
