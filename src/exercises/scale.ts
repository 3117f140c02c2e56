/** The steps of a scale from one end to the other; what the ends mean is said by each exercise. */
export const SCALE: readonly number[] = [1, 2, 3, 4, 5];

/** What the ends of a scale mean: its first step and its last. */
export interface ScaleEnds {
  readonly low: string;
  readonly high: string;
}
