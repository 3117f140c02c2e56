/** Days as the learner's own calendar has them. */

const MILLISECONDS = 86_400_000;

/** Number of the local day: one more for each midnight that the learner lives through, whatever the time zone or the season. */
export function dayNumber(now: Date): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MILLISECONDS;
}

/** The local day as `2026-06-07`. */
export function isoDay(now: Date): string {
  return new Date(dayNumber(now) * MILLISECONDS).toISOString().slice(0, 10);
}
