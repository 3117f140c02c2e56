/** One entry of a calendar file. */
export interface CalendarEvent {
  /** The same for the same thing each time, so that a calendar replaces instead of doubling: `plan-3f2a…@man-gor-skillnad`. */
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  /** Local day, `2026-06-07`. */
  readonly day: string;
  /** Local time, `09:30`; a whole day when left out. */
  readonly time?: string | undefined;
  /** Minutes it lasts; with `time` only. */
  readonly minutes?: number | undefined;
  /** Repeats: every `interval` weeks or months. */
  readonly repeat?: { readonly every: 'week' | 'month'; readonly interval: number } | undefined;
}
