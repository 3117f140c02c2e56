import type { Ready } from '../../workplace/ready.ts';
import { readyLogic } from '../ready-logic.ts';

/** Months after which a group looks back. */
export const MONTHS = [3, 6, 12] as const;

/** One time to look back. */
export interface Look {
  /** After so many months. */
  readonly months: (typeof MONTHS)[number];
  readonly title: string;
  /** What to do then. */
  readonly text: string;
}

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** The soonest first. */
  readonly looks: readonly Look[];
}

/** Days and notes are the workplace's. */
export type Answer = Ready;

export const logic = readyLogic<Spec>();
