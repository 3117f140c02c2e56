import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayNumber, isoDay } from './day.ts';

const zone = process.env['TZ'];

describe.each(['Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])('a day in %s', (place) => {
  beforeEach(() => {
    process.env['TZ'] = place;
  });
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('lasts from one midnight to the next', () => {
    const day = new Date(2026, 5, 7, 0, 0, 0);
    const numbers = [new Date(2026, 5, 6, 23, 59, 59), day, new Date(2026, 5, 7, 23, 59, 59), new Date(2026, 5, 8, 0, 0, 0)].map(dayNumber);
    expect(numbers.map((number) => number - dayNumber(day))).toEqual([-1, 0, 0, 1]);
  });

  test('is one day also when the clocks are changed', () => {
    const spring = [28, 29, 30].map((date) => dayNumber(new Date(2026, 2, date, 12)));
    const autumn = [24, 25, 26].map((date) => dayNumber(new Date(2026, 9, date, 12)));
    for (const [before = 0, on = 0, after = 0] of [spring, autumn]) expect([on - before, after - on]).toEqual([1, 1]);
  });

  test('is written with year, month and day of the learner’s own calendar', () => {
    expect([new Date(2026, 0, 1, 0, 5), new Date(2026, 5, 7, 12), new Date(2026, 11, 31, 23, 55)].map(isoDay)).toEqual([
      '2026-01-01',
      '2026-06-07',
      '2026-12-31',
    ]);
  });
});
