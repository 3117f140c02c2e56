/** A fixed shuffle, made when an exercise is resolved: every learner and every build meets the same order. Node only. */
import { createHash } from 'node:crypto';

/**
 * The numbers 0 up to `count` (at most 32) in an order that hangs on `seed` alone, none of them in its own place
 * (Sattolo: one single cycle).
 */
export function shuffle(count: number, seed: string): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  const bytes = createHash('sha256').update(seed).digest();
  for (let last = count - 1; last > 0; last--) {
    const other = (bytes[last] ?? 0) % last;
    const [here = 0, there = 0] = [order[last], order[other]];
    order[last] = there;
    order[other] = here;
  }
  return order;
}
