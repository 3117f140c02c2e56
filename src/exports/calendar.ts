/** Entries → a calendar file (RFC 5545). Runs in Node and in the browser. */
import { createEvents, type EventAttributes } from 'ics';
import type { CalendarEvent } from './calendar-event.ts';
import { cleanLine, cleanText } from './clean-text.ts';

/** Octets of a line at most. RFC 5545, 3.1. */
const LINE = 75;

/** Minutes of a meeting that does not say how long it is. */
const MINUTES = 30;

/** Milliseconds. */
const DAY = 86_400_000;

/**
 * Bytes of a calendar file. Times are local without a zone, so that half past nine is half past nine in summer and winter.
 * @throws Error when an event has a day, a time or an interval that is none
 */
export function writeCalendar(events: readonly CalendarEvent[]): Uint8Array<ArrayBuffer> {
  const { error, value } = createEvents(events.map(toAttributes), { productId: '-//Man gör skillnad//SV' });
  if (error || !value) throw new Error(`The calendar was not made: ${error?.message}`);
  return new TextEncoder().encode(foldByOctets(value));
}

/** The library's types lack a field that it takes. */
type Attributes = EventAttributes & { readonly timestamp: number };

function toAttributes({ uid, title, text, day, time, minutes, repeat }: CalendarEvent): Attributes {
  const midnight = checkDay(day);
  const name = cleanLine(title);
  const shared = {
    uid: cleanLine(uid),
    title: name,
    description: cleanText(text),
    // The day itself: the same event gives the same bytes.
    timestamp: midnight,
    ...(repeat && { recurrenceRule: ruleOf(repeat) }),
  };
  // ics escapes no commas in what an alarm says.
  const alarm = { action: 'display' as const, description: name.replace(/[\\;,]/g, '\\$&') };
  if (time === undefined)
    return {
      ...shared,
      start: dateOf(midnight),
      end: dateOf(midnight + DAY),
      // Recalled at nine the day before; and nobody is busy for a whole day with a reminder.
      alarms: [{ ...alarm, trigger: { before: true, hours: 15 } }],
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
    };
  return {
    ...shared,
    // As text: ics would take a time on its way through the zone of the device, where that hour may be missing.
    start: `${day.replaceAll('-', '')}T${checkTime(time).replace(':', '')}00`,
    duration: { minutes: minutes ?? MINUTES },
    alarms: [{ ...alarm, trigger: { before: true, minutes: 15 } }],
  };
}

function ruleOf({ every, interval }: NonNullable<CalendarEvent['repeat']>): string {
  if (!Number.isInteger(interval) || interval < 1) throw new Error(`A calendar cannot repeat every ${interval}`);
  return `FREQ=${every === 'week' ? 'WEEKLY' : 'MONTHLY'};INTERVAL=${interval}`;
}

/** Midnight of a day. @throws Error for a day that no calendar has */
function checkDay(day: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day)
    throw new Error(`"${day}" is no day of the calendar`);
  return midnight;
}

/** Year, month and day. */
function dateOf(midnight: number): [number, number, number] {
  const date = new Date(midnight);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

function checkTime(time: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new Error(`"${time}" is no time of the day`);
  return time;
}

/** Folds lines anew: ics counts characters, the standard octets. */
function foldByOctets(text: string): string {
  const encoder = new TextEncoder();
  const fold = (line: string): string => {
    let [folded, used] = ['', 0];
    for (const letter of line) {
      const { length } = encoder.encode(letter);
      if (used + length > LINE) [folded, used] = [`${folded}\r\n `, 1];
      folded += letter;
      used += length;
    }
    return folded;
  };
  return text.replaceAll('\r\n\t', '').split('\r\n').map(fold).join('\r\n');
}
