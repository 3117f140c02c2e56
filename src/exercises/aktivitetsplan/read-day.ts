import { isDay } from '../../workplace/read.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Time of day that a spreadsheet may write after a day. */
const TIME = String.raw`(?:[t\s]+\d{1,2}[:.]\d{2}.*)?`;
/** 2026-03-15, 2026/3/15, 20260315. */
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.\s]?(\d{1,2})[-/.\s]?(\d{1,2})${TIME}$`);
/** 15/3 2026, 15.3.2026, 15-03-2026. */
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[/.-]\s?(\d{1,2})[/.\s-]+(\d{4})${TIME}$`);
/** 15 mars 2026, den 15:e mars 2026. */
const IN_WORDS = /^(?:den\s)?(\d{1,2})(?::?e)?\s+([a-z]{3})[a-z]*\.?\s+(\d{4})$/;

/**
 * A day as Swedes and their spreadsheets write it, as `2026-03-15`. '' for an empty cell, undefined for what cannot be told: a year of two
 * figures may as well be a day.
 */
export function readDay(text: string): string | undefined {
  const cell = text.trim().toLowerCase();
  if (cell === '') return '';
  const [, ...first] = YEAR_FIRST.exec(cell) ?? [];
  const [, ...last] = DAY_FIRST.exec(cell) ?? [];
  const [, day, month = '', year] = IN_WORDS.exec(cell) ?? [];
  return (
    whole(first[0], first[1], first[2]) ??
    whole(last[2], last[1], last[0]) ??
    whole(year, String(MONTHS.indexOf(month.slice(0, 3)) + 1), day)
  );
}

function whole(year?: string, month?: string, day?: string): string | undefined {
  if (!year || !month || !day) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A calendar of our time: other years are slips of the pen, and the field for days would not show them.
  return isDay(iso) && /^20[2-9]/.test(iso) ? iso : undefined;
}
