import type { LmsLogic } from '../definition.ts';
import { codec } from './codec.ts';

/** Something that happened, as a card and as a place on the line. */
export interface TimelineEvent {
  readonly year: number;
  /** Index of its area. */
  readonly area: number;
  readonly text: string;
  /** The norm behind it. */
  readonly norm: string;
  /** Short name of the source, and its address. */
  readonly source: string;
  readonly url: string;
}

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** How many cards a game deals. */
  readonly hand: number;
  /** In time order. */
  readonly events: readonly TimelineEvent[];
  readonly areas: readonly string[];
  /** Index of the event that lies on the line from the start. */
  readonly starter: number;
  /** The other events by index, in the order in which games deal them. */
  readonly order: readonly number[];
}

export interface Answer {
  /** Number of the game, from 0 and below GAMES. */
  readonly game: number;
  /** The gap chosen for each card so far. */
  readonly gaps: readonly number[];
  /** The card laid last is still being looked at. */
  readonly turned: boolean;
  /** Points of the latest game that came to its end; undefined before the first. */
  readonly points: number | undefined;
  /** The learner says that the timeline has been read. */
  readonly read: boolean;
  /** What is looked at: 0 the game, 1 the whole timeline, 2 and up one area. Kept, so that two windows show the same. */
  readonly page: number;
}

export const logic: LmsLogic<Spec, Answer> = {
  residence: 'lms',
  codec,
  // Another window may have come to the end of a game, or of the reading, while a game was under way in this one.
  reconcile: (answer, stored) => ({ ...answer, points: answer.points ?? stored.points, read: answer.read || stored.read }),
  done: ({ points, read }) => points !== undefined || read,
  score: ({ points }, { hand }) => (points === undefined ? undefined : { raw: points, max: hand }),
  meaning: ({ question, hand, events, areas, starter, order }) => [
    question,
    [hand, starter, areas.length, ...order].join(),
    ...events.map(({ year, text }) => `${year} ${text}`),
  ],
};
