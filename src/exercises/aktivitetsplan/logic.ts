import type { Ready } from '../../workplace/ready.ts';
import { readyLogic } from '../ready-logic.ts';

/** A good row to look at; it never goes into the plan by itself. */
export interface Example {
  readonly what: string;
  readonly who: string;
  /** In words: "senast 15 mars". */
  readonly by: string;
  readonly followUp: string;
  /** In words: "APT i april". */
  readonly followUpBy: string;
}

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** Whole rows needed to be done. */
  readonly least: number;
  readonly examples: readonly Example[];
}

/** The rows are the workplace's; the answer says only whether there is a plan. */
export type Answer = Ready;

export const logic = readyLogic<Spec>();
