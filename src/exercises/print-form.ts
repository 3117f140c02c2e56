/** An exercise on paper: what a participant writes on, and what the leader's key says of it. */
import type { Block } from '../document/blocks.ts';

export interface PrintForm {
  /** How it is done with a pen, and room to do it. The question stands above it already. A `page` in it parts the frame of the exercise. */
  readonly sheet: readonly Block[];
  /** Right answers and every comment the live exercise gives; empty where there is nothing to answer. */
  readonly key: readonly Block[];
}
