/** Days as the workplace keeps them, `2026-06-07`. */

/** `7 juni 2026`. */
export function longDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' }).format(new Date(year, month - 1, date));
}

/** The same day of a later month, or its last where it is shorter: 31 August and six months give 28 February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
