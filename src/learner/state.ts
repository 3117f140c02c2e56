/** Points for one answer, as the exercise's own scoring gave them: whole numbers, `raw` of `max`. */
export interface Points {
  readonly raw: number;
  readonly max: number;
}

/** What is remembered of one answer that an LMS may hold. Never a text that a learner wrote. */
export interface SharedAnswer {
  /** Four characters [0-9a-z]; another value means that the exercise has changed since. */
  readonly fingerprint: string;
  /** The answer in the exercise type's own code, [A-Za-z0-9_-]*; empty for answers that live on the device. */
  readonly code: string;
  /** True when the exercise asks nothing more of the learner. */
  readonly done: boolean;
  readonly points?: Points | undefined;
}

/** Absent = untouched. */
export type UnitState = 'begun' | 'done';

/** All that may leave the device: what is done, and answers to exercises that report to an LMS. Keys are `<unit>_<exercise>`. */
export interface SharedState {
  readonly units: ReadonlyMap<string, UnitState>;
  readonly answers: ReadonlyMap<string, SharedAnswer>;
  /** Where the learner was: `1-3` or `1-3_ladan`; undefined before the first visit. */
  readonly location: string | undefined;
}

/** Answers that never leave the device, by key. Kept apart from SharedState so that no code path can mix them. */
export type DeviceState = Readonly<Record<string, unknown>>;

/** A state in which nothing has happened. */
export const EMPTY: SharedState = { units: new Map(), answers: new Map(), location: undefined };
