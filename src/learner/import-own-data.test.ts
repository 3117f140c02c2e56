import { describe, expect, test } from 'vitest';
import { applyWrites, type Change, isOwnKey, planImport, type Way } from './import-own-data.ts';
import { type MemoryStorage, memoryStorage } from './memory-storage.ts';
import { type OwnData, readOwnData } from './own-data.ts';

const EXERCISES = new Map([
  ['1-2_a', 'aaaa'],
  ['1-3_r', 'rrrr'],
]);
const own = (texts: Readonly<Record<string, string>>) =>
  JSON.stringify({
    v: 1,
    answers: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { fingerprint: 'rrrr', answer: { text } }])),
  });

function storageWith(texts: Readonly<Record<string, string>>): MemoryStorage {
  const storage = memoryStorage();
  for (const [key, text] of Object.entries(texts)) storage.texts.set(key, text);
  return storage;
}

/** What a file holds that was saved in a browser with these texts. */
const file = (texts: Readonly<Record<string, string>>): OwnData => readOwnData(storageWith(texts), new Date());

/** What stands in a browser after a file has been brought in. */
function bring(here: Readonly<Record<string, string>>, from: Readonly<Record<string, string>>, way: Way): Record<string, string> {
  const storage = storageWith(here);
  const writes = planImport(storage, file(from), way, EXERCISES);
  expect(writes && applyWrites(storage, writes, () => {})).toBe('saved');
  return Object.fromEntries(storage.texts);
}

describe('a file that is put beside what is here', () => {
  test.each([
    ['a unit that is done here', 'mgs1~~1-2*d~', 'mgs1~~1-2*b~', 'mgs1~~1-2*d~'],
    ['a unit that is done there', 'mgs1~~1-2*b~', 'mgs1~~1-2*d~', 'mgs1~~1-2*d~'],
    ['units of both', 'mgs1~~1-2*d~', 'mgs1~~1-3*b~', 'mgs1~~1-2*d.1-3*b~'],
    ['the place here', 'mgs1~1-2~1-2*b~', 'mgs1~1-3~1-2*b~', 'mgs1~1-2~1-2*b~'],
    ['the place there, where there is none here', 'mgs1~~1-2*b~', 'mgs1~1-3~1-2*b~', 'mgs1~1-3~1-2*b~'],
    ['the answer of the file', 'mgs1~~~1-2_a*aaaa*1*d0-1', 'mgs1~~~1-2_a*aaaa*2*d1-1', 'mgs1~~~1-2_a*aaaa*2*d1-1'],
    ['an answer that only the file has', 'mgs1~~1-2*b~', 'mgs1~~~1-2_a*aaaa*2*d1-1', 'mgs1~~1-2*b~1-2_a*aaaa*2*d1-1'],
    ['a finished answer here', 'mgs1~~~1-2_a*aaaa*1*d', 'mgs1~~~1-2_a*aaaa*2*o', 'mgs1~~~1-2_a*aaaa*1*d'],
    ['an answer to the exercise as it reads now', 'mgs1~~~1-2_a*aaaa*1*d', 'mgs1~~~1-2_a*zzzz*2*d', 'mgs1~~~1-2_a*aaaa*1*d'],
  ])('%s counts', (_, here, there, result) => {
    expect(bring({ 'mgs.framsteg': here }, { 'mgs.framsteg': there }, 'merge')).toEqual({ 'mgs.framsteg': result });
  });

  test('own texts of both are kept, and the file’s where both have one', () => {
    const here = { 'mgs.eget': own({ '1-3_r': 'här', '1-3_x': 'bara här' }) };
    const there = { 'mgs.eget': own({ '1-3_r': 'där', '1-3_y': 'bara där' }) };
    expect(bring(here, there, 'merge')).toEqual({ 'mgs.eget': own({ '1-3_r': 'där', '1-3_x': 'bara här', '1-3_y': 'bara där' }) });
  });

  test('an own text is not lost to a field that was empty when the file was saved', () => {
    const here = { 'mgs.framsteg': 'mgs1~~~1-3_r*rrrr**d', 'mgs.eget': own({ '1-3_r': 'Min tanke.' }) };
    const there = { 'mgs.framsteg': 'mgs1~~~1-3_r*rrrr**o', 'mgs.eget': own({ '1-3_r': '' }) };
    expect(bring(here, there, 'merge')).toEqual(here);
  });

  test('texts that were set aside in both are kept once each', () => {
    const here = { 'mgs.eget.undanlagd-1': 'a', 'mgs.eget.undanlagd-2': 'b' };
    const there = { 'mgs.eget.undanlagd-1': 'b', 'mgs.eget.undanlagd-2': 'c', 'mgs.framsteg.undanlagd-1': 'd' };
    expect(bring(here, there, 'merge')).toEqual({
      'mgs.eget.undanlagd-1': 'a',
      'mgs.eget.undanlagd-2': 'b',
      'mgs.eget.undanlagd-3': 'c',
      'mgs.framsteg.undanlagd-1': 'd',
    });
  });

  test('a text here that nobody can read is set aside before it is written over', () => {
    const result = bring({ 'mgs.framsteg': 'mgs9~newer', 'mgs.eget': 'not json' }, { 'mgs.framsteg': 'mgs1~~1-2*d~' }, 'merge');
    expect(result).toEqual({
      'mgs.framsteg': 'mgs1~~1-2*d~',
      'mgs.framsteg.undanlagd-1': 'mgs9~newer',
      'mgs.eget.undanlagd-1': 'not json',
    });
  });

  test('is not taken when there is no place left for a text that must be set aside', () => {
    const places = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`mgs.eget.undanlagd-${n + 1}`, `text ${n}`]));
    const there = file({ 'mgs.eget.undanlagd-1': 'one more' });
    expect(planImport(storageWith(places), there, 'merge', EXERCISES)).toBeUndefined();
    expect(planImport(storageWith(places), there, 'replace', EXERCISES)).toBeDefined();
  });
});

describe('a file that takes the place of what is here', () => {
  test('leaves nothing of what was here', () => {
    const here = {
      'mgs.framsteg': 'mgs1~1-2~1-2*d~1-2_a*aaaa*1*d',
      'mgs.eget': own({ '1-3_r': 'här' }),
      'mgs.eget.undanlagd-2': 'a',
      'mgs.framsteg.undanlagd-1': 'b',
    };
    const there = { 'mgs.framsteg': 'mgs1~1-3~1-3*b~', 'mgs.eget': own({ '1-3_x': 'där' }), 'mgs.eget.undanlagd-1': 'c' };
    expect(bring(here, there, 'replace')).toEqual(there);
    expect(bring(here, { 'mgs.framsteg': 'mgs1~1-3~1-3*b~' }, 'replace')).toEqual({ 'mgs.framsteg': 'mgs1~1-3~1-3*b~' });
  });

  test('is told as a deletion first, so that no open page adds to what was there', () => {
    const storage = storageWith({ 'mgs.framsteg': 'mgs1~~1-2*d~' });
    const told: Change[] = [];
    applyWrites(storage, planImport(storage, file({ 'mgs.framsteg': 'mgs1~~1-3*b~' }), 'replace', EXERCISES) ?? [], (change) =>
      told.push(change),
    );
    expect(told).toEqual([
      { key: 'mgs.framsteg', before: 'mgs1~~1-2*d~', after: null },
      { key: 'mgs.framsteg', before: null, after: 'mgs1~~1-3*b~' },
    ]);
  });
});

describe('all or nothing', () => {
  const here = { 'mgs.framsteg': 'mgs1~~1-2*d~', 'mgs.eget': own({ '1-3_r': 'här' }), 'mgs.eget.undanlagd-1': 'a' };
  const there = { 'mgs.framsteg': 'mgs1~~1-2*d.1-3*d~', 'mgs.eget': own({ '1-3_r': 'där', '1-3_y': 'mer' }), 'mgs.eget.undanlagd-1': 'b' };

  /** A storage that has room for so many characters. */
  function small(limit: number): MemoryStorage {
    const storage = storageWith(here);
    const set = storage.setItem;
    storage.setItem = (key, text) => {
      const others = [...storage.texts].filter(([name]) => name !== key);
      if (others.reduce((sum, [, other]) => sum + other.length, text.length) > limit)
        throw new DOMException('No room', 'QuotaExceededError');
      set(key, text);
    };
    return storage;
  }

  test.each(['merge', 'replace'] as const)(
    'where the room does not suffice to %s everything stands as it stood, however far it came',
    (way) => {
      const needed = Object.values(bring(here, there, way)).join('').length;
      const present = Object.values(here).join('').length;
      for (let limit = present; limit < needed; limit++) {
        const storage = small(limit);
        const told: Change[] = [];
        const writes = planImport(storage, file(there), way, EXERCISES) ?? [];
        expect(applyWrites(storage, writes, (change) => told.push(change))).toBe('full');
        expect(Object.fromEntries(storage.texts)).toEqual(here);
        expect(told).toEqual([]);
      }
      expect(needed).toBeGreaterThan(present);
    },
  );

  test('a storage that refuses is left alone', () => {
    const storage = storageWith(here);
    const writes = planImport(storage, file(there), 'replace', EXERCISES) ?? [];
    storage.trouble = 'blocked';
    expect(applyWrites(storage, writes, () => {})).toBe('blocked');
    expect(Object.fromEntries(storage.texts)).toEqual(here);
  });
});

test.each(['merge', 'replace'] as const)('workplaces are no part of such a file, and stay (%s)', (way) => {
  const places = { 'mgs.arbetsplats': '{"v":1,"current":"a","places":[]}', 'mgs.arbetsplats.undanlagd-1': 'x' };
  const after = bring({ 'mgs.eget': own({ '1-3_r': 'här' }), ...places }, { 'mgs.framsteg': 'mgs1~~1-2*d~' }, way);
  expect(after).toMatchObject({ ...places, 'mgs.framsteg': 'mgs1~~1-2*d~' });
});

describe('what belongs to the learner of the site', () => {
  test.each([
    'mgs.framsteg',
    'mgs.framsteg.undanlagd-1',
    'mgs.eget',
    'mgs.eget.undanlagd-20',
    'mgs.arbetsplats',
    'mgs.arbetsplats.undanlagd-1',
    'mgs.plan',
  ])('%s does', (key) => {
    expect(isOwnKey(key)).toBe(true);
  });

  test.each([
    'mgs.eget.1x8k2p',
    'mgs.eget.1x8k2p.undanlagd-1',
    'mgs.arbetsplats.1x8k2p',
    'mgs.arbetsplats.1x8k2p.undanlagd-1',
    'mgs.scorm12.undanlagd-1',
    'mgsx',
    'theme',
    '',
  ])('%s does not', (key) => {
    expect(isOwnKey(key)).toBe(false);
  });
});
