import type { Lens, Obstacle } from '../../workplace/model.ts';
import type { Ready } from '../../workplace/ready.ts';
import { readyLogic } from '../ready-logic.ts';

/** One way to look at the workplace. */
export interface LensSpec {
  readonly id: Lens;
  /** What to look at, in one line. */
  readonly look: string;
  readonly questions: readonly string[];
  /** Somebody else's card, to see how one can be written. It never comes onto the board. */
  readonly example: Pick<Obstacle, 'what' | 'who' | 'why' | 'serious'>;
}

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** Obstacles needed to be done. */
  readonly least: number;
  /** All five, in the order in which they are shown. */
  readonly lenses: readonly LensSpec[];
}

/** The obstacles themselves live in the workplace. */
export type Answer = Ready;

export const logic = readyLogic<Spec>();
