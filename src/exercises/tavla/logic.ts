import type { Lens, Obstacle } from '../../workplace/model.ts';
import { parseReady, type Ready } from '../../workplace/ready.ts';
import type { DeviceLogic } from '../definition.ts';

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

export const logic: DeviceLogic<Spec, Answer> = {
  residence: 'device',
  outlivesEdits: true,
  parse: parseReady,
  // The view sets it when enough is written.
  done: ({ ready }) => ready,
  meaning: ({ question }) => [question],
};
