import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../tests/random.ts';
import { memoryStorage } from './memory-storage.ts';
import { FILE_LIMIT, type FileReading, isEmpty, type OwnData, readFile, readOwnData, writeFile } from './own-data.ts';
import { writeSnapshot } from './snapshot.ts';

const NOW = new Date('2026-10-03T08:15:00.000Z');
const COURSE = {
  units: ['1-2', '1-3'],
  exercises: new Map([
    ['1-2_a', 'aaaa'],
    ['1-3_r', 'rrrr'],
  ]),
};
const PROGRESS = 'mgs1~1-3_r~1-2*d.1-3*b~1-2_a*aaaa*2*d1-1.1-3_r*rrrr**d';
const TEXT = '”Så här”\n\n  & <b>fet</b> 🙂 ناعم \\u0041 "rakt"';
const ANSWERS = { '1-3_r': { fingerprint: 'rrrr', answer: { text: TEXT } } };

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readFile(bytes(text), COURSE);

/** A storage as a learner leaves it. */
function storageWith(texts: Readonly<Record<string, string>>) {
  const storage = memoryStorage();
  for (const [key, text] of Object.entries(texts)) storage.texts.set(key, text);
  return storage;
}

/** The data of a reading, or a failed test. */
function dataOf(reading: FileReading): OwnData {
  if (reading.kind !== 'data') throw new Error(`refused as ${reading.why}`);
  return reading.data;
}

const FULL = {
  'mgs.framsteg': PROGRESS,
  'mgs.eget': JSON.stringify({ v: 1, answers: ANSWERS }),
  'mgs.framsteg.undanlagd-1': 'mgs9~from a newer version',
  'mgs.eget.undanlagd-1': 'inte alls {json',
};

describe('a file with all that is kept', () => {
  test('comes back as it was, texts that were set aside too', () => {
    const data = readOwnData(storageWith(FULL), NOW);
    expect(data.setAside).toEqual({ progress: ['mgs9~from a newer version'], answers: ['inte alls {json'] });
    expect(dataOf(read(writeFile(data)))).toEqual(data);
  });

  test('has the shape that is agreed on', () => {
    expect(JSON.parse(writeFile(readOwnData(storageWith(FULL), NOW)))).toEqual({
      format: 'man-gor-skillnad',
      version: 1,
      saved: '2026-10-03T08:15:00.000Z',
      progress: PROGRESS,
      answers: ANSWERS,
      setAside: { progress: ['mgs9~from a newer version'], answers: ['inte alls {json'] },
    });
  });

  test('is read also when an editor has put a byte order mark first', () => {
    const text = writeFile(readOwnData(storageWith(FULL), NOW));
    expect(readFile(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(text)]), COURSE).kind).toBe('data');
  });

  test('holds what cannot be read here as well, so that nothing is lost on the way', () => {
    const texts = { 'mgs.framsteg': 'mgs7~newer', 'mgs.eget': '{"v":2,"answers":{}}' };
    const data = readOwnData(storageWith(texts), NOW);
    expect(data.setAside).toEqual({ progress: ['mgs7~newer'], answers: ['{"v":2,"answers":{}}'] });
    expect(dataOf(read(writeFile(data)))).toEqual(data);
  });

  test('holds answers of a form that nobody knows among the texts that are set aside', () => {
    const answers = { ...ANSWERS, '0-0_borta': { kvar: 'Att laga bilen.' } };
    const data = readOwnData(storageWith({ 'mgs.eget': JSON.stringify({ v: 1, answers }) }), NOW);
    expect([...data.answers.keys()]).toEqual(['1-3_r']);
    expect(data.setAside.answers).toEqual(['{"v":1,"answers":{"0-0_borta":{"kvar":"Att laga bilen."}}}']);
    expect(dataOf(read(writeFile(data)))).toEqual(data);
  });

  test('half a character, as a field that cuts at a length can leave, does not make it unreadable', () => {
    const answers = { '1-3_r': { fingerprint: 'rrrr', answer: { text: 'så \ud83d' } } };
    const data = readOwnData(storageWith({ 'mgs.eget': JSON.stringify({ v: 1, answers }) }), NOW);
    expect(dataOf(read(writeFile(data))).answers.get('1-3_r')?.answer).toEqual({ text: 'så \ufffd' });
  });

  test('keeps what belongs to exercises and units that are gone from the course', () => {
    const data = readOwnData(storageWith({ 'mgs.framsteg': 'mgs1~~1-2*d.9-9*d~9-9_x*aaaa*1*d' }), NOW);
    expect(writeSnapshot(dataOf(read(writeFile(data))).state)).toBe('mgs1~~1-2*d.9-9*d~9-9_x*aaaa*1*d');
  });

  test('an untouched browser has nothing to put in one, and neither has one that refuses', () => {
    const broken = storageWith(FULL);
    broken.trouble = 'blocked';
    for (const storage of [memoryStorage(), undefined, broken]) expect(isEmpty(readOwnData(storage, NOW))).toBe(true);
    expect(isEmpty(readOwnData(storageWith(FULL), NOW))).toBe(false);
  });
});

const GOOD = {
  format: 'man-gor-skillnad',
  version: 1,
  saved: NOW.toISOString(),
  progress: PROGRESS,
  answers: ANSWERS,
  setAside: { progress: [], answers: [] },
};
/** The text of a good file after a change. */
const changed = (change: Readonly<Record<string, unknown>>) => JSON.stringify({ ...GOOD, ...change });
const answers = (value: unknown, key = '1-3_r') => changed({ answers: { [key]: value } });
const answer = (value: unknown) => answers({ fingerprint: 'rrrr', answer: value });
/** The text of a good file with raw JSON where the text of the answer stands. */
const raw = (json: string) => answer('HERE').replace('"HERE"', json);
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** What may come in at the door, and what is said of it. */
const BAD: readonly (readonly [what: string, text: string, why: string])[] = [
  ['nothing at all', '', 'empty'],
  ['blanks', ' \n\t ', 'empty'],
  ['a page', '<!doctype html><html><body>man-gor-skillnad</body></html>', 'other'],
  ['a text', 'Hej', 'other'],
  ['a saved state alone', PROGRESS, 'other'],
  ['the number null', 'null', 'other'],
  ['a number', '7', 'other'],
  ['a quoted text', '"man-gor-skillnad"', 'other'],
  ['a list', '[]', 'other'],
  ['a list with a good file in it', `[${changed({})}]`, 'other'],
  ['an object with nothing in it', '{}', 'other'],
  ['another product’s settings', '{"name":"x","version":1,"dependencies":{}}', 'other'],
  ['another product’s export', changed({ format: 'annan-kurs' }), 'other'],
  ['a format that is a list', changed({ format: ['man-gor-skillnad'] }), 'other'],
  ['a hundred thousand lists in each other', nested(100_000), 'other'],
  ['a good file that was cut off', changed({}).slice(0, -1), 'damaged'],
  ['the first half of a good file', changed({}).slice(0, 90), 'damaged'],
  ['a good file twice', changed({}) + changed({}), 'damaged'],
  ['a comma too much', changed({}).replace(/\}$/, ',}'), 'damaged'],
  ['no version', changed({ version: undefined }), 'damaged'],
  ['version nought', changed({ version: 0 }), 'damaged'],
  ['a version before the first', changed({ version: -1 }), 'damaged'],
  ['half a version', changed({ version: 1.5 }), 'damaged'],
  ['a version in quotes', changed({ version: '1' }), 'damaged'],
  ['a newer version', changed({ version: 2 }), 'newer'],
  ['a newer version with another shape', '{"format":"man-gor-skillnad","version":3,"all":[1,2]}', 'newer'],
  ['progress of a newer version', changed({ progress: 'mgs2~anything' }), 'newer'],
  ['one key too many', changed({ more: 1 }), 'damaged'],
  ['no moment', changed({ saved: undefined }), 'damaged'],
  ['a moment that is a number', changed({ saved: 1_790_000_000_000 }), 'damaged'],
  ['a moment that is a word', changed({ saved: 'i dag' }), 'damaged'],
  ['a moment that never was', changed({ saved: '2026-02-31T08:00:00.000Z' }), 'damaged'],
  ['a moment in another form', changed({ saved: '3/10/2026' }), 'damaged'],
  ['no progress', changed({ progress: undefined }), 'damaged'],
  ['progress that is null', changed({ progress: null }), 'damaged'],
  ['progress that is an object', changed({ progress: { units: ['1-2'] } }), 'damaged'],
  ['progress that is rubbish', changed({ progress: '{"v":1}' }), 'damaged'],
  ['progress with markup', changed({ progress: '<script>alert(1)</script>' }), 'damaged'],
  ['progress without end', changed({ progress: `mgs1~~${'1-2*d.'.repeat(50_000)}~` }), 'damaged'],
  ['progress of units that nobody knows', changed({ progress: 'mgs1~~7-7*d.8-8*b~', answers: {} }), 'foreign'],
  ['answers to exercises that nobody knows', changed({ progress: '', answers: { '7-7_x': ANSWERS['1-3_r'] } }), 'foreign'],
  ['nothing in a good form', changed({ progress: '', answers: {} }), 'nothing'],
  ['no answers', changed({ answers: undefined }), 'damaged'],
  ['answers that are a list', changed({ answers: [ANSWERS['1-3_r']] }), 'damaged'],
  ['answers that are null', changed({ answers: null }), 'damaged'],
  ['answers that are a text', changed({ answers: '{}' }), 'damaged'],
  [
    'thousands of answers',
    changed({ answers: Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`1-3_r${n}`, ANSWERS['1-3_r']])) }),
    'damaged',
  ],
  ['an answer without unit', answers(ANSWERS['1-3_r'], 'ladan'), 'damaged'],
  ['an answer under a path', answers(ANSWERS['1-3_r'], '../1-3_r'), 'damaged'],
  ['an answer with markup for a name', answers(ANSWERS['1-3_r'], '1-3_<b>'), 'damaged'],
  ['an answer with a name without end', answers(ANSWERS['1-3_r'], `1-3_${'r'.repeat(500)}`), 'damaged'],
  ['an answer that is null', answers(null), 'damaged'],
  ['an answer that is a text', answers('hej'), 'damaged'],
  ['an answer that is a list', answers(['rrrr', 'hej']), 'damaged'],
  ['an answer without fingerprint', answers({ answer: { text: 'hej' } }), 'damaged'],
  ['an answer without answer', answers({ fingerprint: 'rrrr' }), 'damaged'],
  ['an answer with something more', answers({ fingerprint: 'rrrr', answer: 1, more: 1 }), 'damaged'],
  ['a fingerprint that is a number', answers({ fingerprint: 1234, answer: 1 }), 'damaged'],
  ['a fingerprint of five characters', answers({ fingerprint: 'rrrrr', answer: 1 }), 'damaged'],
  ['an answer nested too deep', raw(nested(9)), 'damaged'],
  ['an answer nested beyond all measure', raw(nested(50_000)), 'damaged'],
  ['a number that is none', raw('NaN'), 'damaged'],
  ['a number beyond all numbers', raw('1e999'), 'damaged'],
  ['undefined', raw('undefined'), 'damaged'],
  ['half a character', raw('{"text":"\\ud83d"}'), 'damaged'],
  ['half a character in a name', raw('{"\\udc00":1}'), 'damaged'],
  ['a way to the prototype', raw('{"__proto__":{"text":"hej"}}'), 'damaged'],
  [
    'a way to the prototype among the answers',
    changed({ answers: {} }).replace('{}', '{"__proto__":{"fingerprint":"rrrr","answer":1}}'),
    'damaged',
  ],
  ['a way to the prototype at the top', changed({}).replace('{', '{"__proto__":{"x":1},'), 'damaged'],
  ['a way to the constructor', raw('{"constructor":{"prototype":{"x":1}}}'), 'damaged'],
  ['the same answer twice', changed({}).replace('"1-3_r":', '"1-3_r":{"fingerprint":"rrrr","answer":1},"1-3_r":'), 'damaged'],
  ['the format twice', changed({}).replace('{', '{"format":"annan-kurs",'), 'damaged'],
  ['no texts that were set aside', changed({ setAside: undefined }), 'damaged'],
  ['set aside as a list', changed({ setAside: [] }), 'damaged'],
  ['set aside with another key', changed({ setAside: { progress: [], answers: [], more: [] } }), 'damaged'],
  ['set aside that are no texts', changed({ setAside: { progress: [{}], answers: [] } }), 'damaged'],
  ['far too many set aside', changed({ setAside: { progress: Array.from({ length: 41 }, String), answers: [] } }), 'damaged'],
  ['more than two megabytes', changed({}) + ' '.repeat(FILE_LIMIT), 'large'],
];

describe('a file that is not as it should be', () => {
  test('the good file that the others are made of is good', () => {
    expect(read(changed({})).kind).toBe('data');
    expect(read(answer({ text: 'hej', list: [[[[[[]]]]]], no: null, yes: true, n: -1.5 })).kind).toBe('data');
  });

  test.each(BAD)('%s is refused', (_, text, why) => {
    expect(read(text)).toEqual({ kind: 'refused', why });
  });

  test('each example is one of its own', () => {
    expect(BAD.length).toBeGreaterThanOrEqual(40);
    expect(new Set(BAD.map(([, text]) => text)).size).toBe(BAD.length);
  });

  test.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['a package', [0x50, 0x4b, 0x03, 0x04, 0xff]],
    ['text in an old coding', [...bytes('{"format":"man-gor-skillnad","saved":"'), 0xe5, 0xe4, 0xf6]],
    ['text in sixteen bits', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
  ])('%s is refused as something else', (_, list) => {
    expect(readFile(new Uint8Array(list), COURSE)).toEqual({ kind: 'refused', why: 'other' });
  });

  test('nothing that was read has touched what all objects have in common', () => {
    for (const [, text] of BAD) read(text);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(({} as Record<string, unknown>)['text']).toBeUndefined();
  });

  test('1000 damaged files never throw, and what is taken can be written and read again', () => {
    const random = seededRandom(20261122);
    const good = changed({});
    const letters = [...'{}[]":,\\0159aef_-~.*mgs', '\ud83d\ude42', '\u0000', 'null', '__proto__'];
    let taken = 0;
    for (let n = 0; n < 1000; n++) {
      const at = Math.floor(random() * good.length);
      const reading = read(good.slice(0, at) + pick(random, letters) + good.slice(at + Math.floor(random() * 3)));
      if (reading.kind !== 'data') continue;
      taken++;
      expect(dataOf(read(writeFile(reading.data)))).toEqual(reading.data);
    }
    expect(taken).toBeGreaterThan(20);
    expect(taken).toBeLessThan(900);
  });
});
