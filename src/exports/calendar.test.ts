import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { oddText, words } from '../../tests/odd-texts.ts';
import { seededRandom } from '../../tests/random.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { Libraries } from './libraries.ts';
import { runLibrary } from './run-library.ts';

afterEach(() => {
  vi.useRealTimers();
});

const root = fileURLToPath(new URL('../..', import.meta.url));

let calendar: Libraries['calendar'];
beforeAll(async () => {
  calendar = await runLibrary(root, 'calendar');
});

const event: CalendarEvent = {
  uid: 'plan-1@man-gor-skillnad',
  title: 'Följ upp: bänken, handtagen; allt',
  text: 'Rad ett\nRad två, med \\ och ;',
  day: '2026-11-30',
};

const textOf = (events: readonly CalendarEvent[]) => new TextDecoder().decode(calendar.write(events));

function reopen(events: readonly CalendarEvent[]) {
  const file = new ICAL.Component(ICAL.parse(textOf(events)));
  return file.getAllSubcomponents('vevent').map((component) => ({ component, read: new ICAL.Event(component) }));
}

/** The first event that another program reads. */
function reopenOne(changes: Partial<CalendarEvent>) {
  const [first] = reopen([{ ...event, ...changes }]);
  if (!first) throw new Error('There is no event');
  return first;
}

const triggerOf = ({ component }: ReturnType<typeof reopenOne>) =>
  component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString();

describe('a calendar file', () => {
  test('holds an event of a whole day, recalled the day before', () => {
    const one = reopenOne({});
    expect(one.read.uid).toBe(event.uid);
    expect(one.read.summary).toBe(event.title);
    expect(one.read.description).toBe(event.text);
    expect(one.read.startDate.toString()).toBe('2026-11-30');
    expect(one.read.endDate.toString()).toBe('2026-12-01');
    expect(triggerOf(one)).toBe('-PT15H');
  });

  test('holds a local time, which is the same in summer and winter, recalled a quarter before', () => {
    const one = reopenOne({ day: '2027-03-28', time: '02:30', minutes: 45, repeat: { every: 'month', interval: 3 } });
    expect(one.read.startDate.toString()).toBe('2027-03-28T02:30:00');
    expect(one.read.startDate.zone.tzid).toBe('floating');
    expect(one.read.duration.toSeconds()).toBe(45 * 60);
    expect(triggerOf(one)).toBe('-PT15M');
    const days = one.read.iterator();
    expect([1, 2, 3].map(() => days.next().toString())).toEqual(['2027-03-28T02:30:00', '2027-06-28T02:30:00', '2027-09-28T02:30:00']);
  });

  test('repeats every other week', () => {
    const days = reopenOne({ repeat: { every: 'week', interval: 2 } }).read.iterator();
    expect([1, 2].map(() => days.next().toString())).toEqual(['2026-11-30', '2026-12-14']);
  });

  test('has lines of at most 75 octets that end as they shall', () => {
    const text = textOf([{ ...event, title: 'åäö 👍🏽 '.repeat(40), text: 'Långa rader med åäö. '.repeat(90) }]);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  test('is the same bytes at another time', () => {
    const first = textOf([event]);
    vi.setSystemTime(new Date(2031, 4, 17, 13, 14, 15));
    expect(textOf([event])).toBe(first);
  });

  test('says what was typed and nothing else, whatever it was', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 80; round++) {
      const [title, text] = [`${oddText(random)}.`, `${oddText(random)}.`];
      const read = reopen([{ ...event, title, text }, event]);
      expect(read.length).toBe(2);
      expect(words(read[0]?.read.summary ?? '')).toBe(words(title));
      expect(words(read[0]?.read.description ?? '')).toBe(words(text));
    }
  });

  test.each([
    { day: '2026-02-30' },
    { day: '' },
    { day: '2026-1-1' },
    { time: '24:00' },
    { time: '9:30' },
    { repeat: { every: 'week', interval: 0 } },
  ] as const)('is not made of %j', (changes) => {
    expect(() => calendar.write([{ ...event, ...changes }])).toThrow();
  });
});
