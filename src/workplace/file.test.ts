import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../tests/random.ts';
import { FILE_LIMIT, openPlaceFile, placeFileName, readPlaceFile, writePlaceFile } from './file.ts';
import { LINE, newWorkplace, TEXT, type Workplace } from './model.ts';

const NOW = new Date('2026-11-22T08:15:00.000Z');
const bytes = (text: string) => new TextEncoder().encode(text);
const ODD = [
  '',
  'Duschen går inte att låsa',
  '<b>fet</b> & ”citat”\n\n=HYPERLINK("x")',
  'שלום עולם',
  '👩🏽‍🔧 två rader\r\n',
  'å'.repeat(LINE),
];

/** A workplace where everything that can be written is. */
function written(random: () => number = seededRandom(1)): Workplace {
  const line = () => pick(random, ODD);
  const text = () => pick(random, [...ODD, 'ö'.repeat(TEXT)]);
  const some = <T>(make: (n: number) => T): T[] => Array.from({ length: 1 + Math.floor(random() * 4) }, (_, n) => make(n));
  const blank = newWorkplace('plats-1', line(), '2026-11-22');
  return {
    ...blank,
    obstacles: some((n) => ({ id: `h-${n}`, lens: 'tid', what: text(), who: line(), why: text(), serious: 3, act: n % 2 === 0 })),
    meeting: { name: line(), rules: some(() => ({ text: line() })), ready: true, first: '2026-12-01', time: '09:30', every: 'vecka' },
    challenges: [{ tip: 'tips-1', text: text(), when: text(), so: text(), remind: '2026-12-04' }],
    plan: some((n) => ({
      id: `r-${n}`,
      what: text(),
      who: line(),
      by: '2027-02-28',
      followUp: text(),
      followUpBy: '',
      goals: [3],
      state: 'pagar',
      outcome: text(),
      from: `hinder:h-${n}`,
    })),
    measures: { ...blank.measures, employees: 27, period: '2026', examinations: [{ area: 'lon', how: text(), grounds: ['kon'] }] },
    followUp: { start: '2026-11-22', months: [3, 12], time: '', notes: [{ day: '2027-02-22', text: text() }] },
  };
}

const file = (change: (data: Record<string, unknown>) => Record<string, unknown> = (data) => data): string =>
  JSON.stringify(change(JSON.parse(writePlaceFile(written(), NOW))));

describe('a workplace in a file', () => {
  test('comes back as it was written, whatever the letters', () => {
    const random = seededRandom(7);
    for (let n = 0; n < 100; n++) {
      const place = written(random);
      expect(readPlaceFile(bytes(writePlaceFile(place, NOW)))).toEqual(place);
    }
  });

  test('is a text that a person can recognise', () => {
    expect(JSON.parse(writePlaceFile(written(), NOW))).toMatchObject({
      format: 'man-gor-skillnad-arbetsplats',
      version: 1,
      saved: '2026-11-22T08:15:00.000Z',
      workplace: { id: 'plats-1' },
    });
  });

  test('has half a character mended, so that it can be opened again', () => {
    const place = { ...written(), name: `Björn${'\ud83d'}` };
    expect(readPlaceFile(bytes(writePlaceFile(place, NOW)))).toMatchObject({ name: 'Björn\ufffd' });
  });

  test.each([
    ['Förrådet i Kiruna', 'Förrådet i Kiruna – vår arbetsplats 2026-11-22.json'],
    ['../../etc: <passwd>', 'etc passwd – vår arbetsplats 2026-11-22.json'],
  ])('of %s gets a name that every system takes', (name, expected) => {
    expect(placeFileName(name, 'vår arbetsplats', '2026-11-22')).toBe(expected);
  });
});

describe('a file', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\ufeff', 'empty'],
    ['a web page', '<!doctype html><title>Hej</title>', 'other'],
    ['a table', 'vad;vem;när\r\n', 'other'],
    ['another product’s data', '{"name":"x","version":2}', 'other'],
    ['a list', '[]', 'other'],
    ['no object', 'null', 'other'],
    ['what Min sida saves', '{"format":"man-gor-skillnad","version":1,"saved":"2026-10-03T08:15:00.000Z"}', 'own'],
    ['half of what Min sida saves', '{"format":"man-gor-skillnad","ver', 'own'],
    ['a newer form', file((data) => ({ ...data, version: 2, workplace: { rooms: [] } })), 'newer'],
    ['a form that never was', file((data) => ({ ...data, version: 0 })), 'damaged'],
    ['a version that is no number', file((data) => ({ ...data, version: '1' })), 'damaged'],
    ['no workplace', file(({ workplace: _, ...data }) => data), 'damaged'],
    ['no moment', file(({ saved: _, ...data }) => data), 'damaged'],
    ['something more', file((data) => ({ ...data, rooms: [] })), 'damaged'],
    ['a workplace without days', file((data) => ({ ...data, workplace: { id: 'a', name: 'Köket' } })), 'damaged'],
    ['something twice', file().replace('"name":', '"name":"Köket","name":'), 'damaged'],
    ['a way to the prototype', file().replace('"obstacles":', '"__proto__":{"x":1},"obstacles":'), 'damaged'],
    ['half a character', file().replace('"plats-1"', '"plats-1","made":"\\ud83d"').replace('"made":"2026-11-22",', ''), 'damaged'],
  ])('with %s in it is refused', (_, content, why) => {
    expect(readPlaceFile(bytes(content))).toBe(why);
  });

  test('that is no text, too large, or gone is refused', async () => {
    expect(readPlaceFile(new Uint8Array([0x50, 0x4b, 3, 4, 0xff]))).toBe('other');
    expect(readPlaceFile(new Uint8Array(FILE_LIMIT + 1))).toBe('large');
    expect(await openPlaceFile(new Blob([new Uint8Array(FILE_LIMIT + 1)]))).toBe('large');
    const gone = Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) });
    expect(await openPlaceFile(gone)).toBe('unread');
  });

  test('that is cut anywhere is refused', () => {
    const whole = bytes(writePlaceFile(written(), NOW));
    const random = seededRandom(11);
    for (let n = 0; n < 300; n++) {
      const reading = readPlaceFile(whole.slice(0, Math.floor(random() * (whole.length - 1))));
      expect(reading).toBeTypeOf('string');
    }
  });

  test('with any one byte changed is refused, or holds what a workplace can hold', () => {
    const whole = bytes(writePlaceFile(written(), NOW));
    const random = seededRandom(13);
    for (let n = 0; n < 1000; n++) {
      const changed = whole.slice();
      changed[Math.floor(random() * whole.length)] = Math.floor(random() * 256);
      const reading = readPlaceFile(changed);
      if (typeof reading !== 'string') expect(readPlaceFile(bytes(writePlaceFile(reading, NOW)))).toEqual(reading);
    }
  });

  test('with one value of another kind in it is refused', () => {
    const random = seededRandom(17);
    const whole = JSON.parse(writePlaceFile(written(), NOW)) as Record<string, unknown>;
    const leaves = leavesOf(whole['workplace']);
    for (let n = 0; n < 300; n++) {
      const data = structuredClone(whole);
      const way = pick(random, leaves);
      setAt(data['workplace'], way, pick(random, [{ x: 1 }, -1, Number.MAX_VALUE, ['a'], 'x'.repeat(TEXT + 1)]));
      expect(readPlaceFile(bytes(JSON.stringify(data))), way.join('.')).toBe('damaged');
    }
  });
});

/** The ways to all texts, numbers and truths in a value. */
function leavesOf(value: unknown, way: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...way]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...way, key]));
}

function setAt(value: unknown, [key = '', ...rest]: readonly string[], to: unknown): void {
  const place = value as Record<string, unknown>;
  if (rest.length > 0) setAt(place[key], rest, to);
  else place[key] = to;
}
