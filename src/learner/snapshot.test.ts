import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../tests/random.ts';
import { readSnapshot, writeSnapshot, writeSnapshotWithin } from './snapshot.ts';
import { EMPTY, type SharedAnswer, type SharedState, type UnitState } from './state.ts';

const folder = fileURLToPath(new URL('../../tests/fixtures/snapshots', import.meta.url));

const answer = (code: string, more: Partial<SharedAnswer> = {}): SharedAnswer => ({ fingerprint: 'ab12', code, done: true, ...more });

const STATE: SharedState = {
  location: '1-3_ladan',
  units: new Map<string, UnitState>([
    ['1-2', 'done'],
    ['1-3', 'begun'],
  ]),
  answers: new Map([
    ['1-2_stereotypen', answer('2', { points: { raw: 1, max: 1 } })],
    ['1-2_vad-styr', answer('0123012213_', { points: { raw: 9, max: 10 } })],
    ['1-3_ladan', answer('-0-1', { done: false })],
    ['1-3_vilken-regel', answer('')],
  ]),
};

/** The state of a text, or a failed test. */
function stateOf(text: string): SharedState {
  const reading = readSnapshot(text);
  if (reading.kind !== 'state') throw new Error(`${text} gives no state`);
  return reading.state;
}

describe('a saved state', () => {
  test('comes back as it was', () => {
    expect(stateOf(writeSnapshot(STATE))).toEqual(STATE);
    expect(stateOf(writeSnapshot(EMPTY))).toEqual(EMPTY);
  });

  test('is the same text however the learner came there', () => {
    const other = { ...STATE, units: new Map([...STATE.units].reverse()), answers: new Map([...STATE.answers].reverse()) };
    expect(writeSnapshot(other)).toBe(writeSnapshot(STATE));
  });

  test('is another text when anything in it is different', () => {
    const [key = '', first = answer('')] = [...STATE.answers][0] ?? [];
    const changed = (change: Partial<SharedAnswer>) => ({ ...STATE, answers: new Map(STATE.answers).set(key, { ...first, ...change }) });
    const states = [
      STATE,
      { ...STATE, location: undefined },
      { ...STATE, units: new Map(STATE.units).set('1-3', 'done' as const) },
      changed({ code: '1' }),
      changed({ done: false }),
      changed({ fingerprint: 'ab13' }),
      changed({ points: { raw: 0, max: 1 } }),
      changed({ points: undefined }),
    ];
    expect(new Set(states.map(writeSnapshot)).size).toBe(states.length);
  });

  test('holds only characters that no LMS has been seen to change', () => {
    expect(writeSnapshot(STATE)).toMatch(/^[A-Za-z0-9_~.*-]+$/);
  });
});

describe('a text that is not quite a state', () => {
  test.each([null, ''])('nothing stored (%j) is an empty place, not a fault', (text) => {
    expect(readSnapshot(text)).toEqual({ kind: 'empty' });
  });

  test.each(['mgs2~~~', 'mgs2~anything "at" all', 'mgs10~', 'mgs9999~~~~~~'])('%j comes from a newer version', (text) => {
    expect(readSnapshot(text)).toEqual({ kind: 'unreadable', reason: 'newer' });
  });

  test.each([' ', 'mgs', 'mgs1', 'mgs~~~', 'mgs1~~', 'mgs1~~~~', 'MGS1~~~', ' mgs1~~~', '{"v":1}', '[object Object]', '🙂', 'mgs99999~~~'])(
    '%j is garbage',
    (text) => {
      expect(readSnapshot(text)).toEqual({ kind: 'unreadable', reason: 'garbage' });
    },
  );

  test('one bad entry takes nothing else with it', () => {
    const whole = writeSnapshot(STATE);
    const units = ['1-9', '1-9*x', '*d', '1-9*d*d', 'Å*d', ''];
    const answers = [
      '1-9_a',
      '1-9_a*abc*1*d',
      '1-9_a*abcd*!*d',
      '1-9*abcd*1*d',
      '1-9_a*abcd*1*x',
      '1-9_a*abcd*1*d1',
      '1-9_a*abcd*1*d1-12345',
    ];
    const damaged = whole.replace('1-3*b', `${units.join('.')}.1-3*b`).replace('1-3_ladan*', `${answers.join('.')}.1-3_ladan*`);
    expect(stateOf(damaged)).toEqual(STATE);
  });

  test('a place that cannot be is left out and the rest is kept', () => {
    expect(stateOf(writeSnapshot({ ...STATE, location: 'javascript:alert(1)' }))).toEqual({ ...STATE, location: undefined });
  });

  test.each(['1-0', '0-0', '9-8'])('points that no exercise gives (%s) are left out and the answer is kept', (points) => {
    const { answers } = stateOf(`mgs1~~~1-2_a*abcd*1*d${points}`);
    expect(answers.get('1-2_a')).toEqual({ fingerprint: 'abcd', code: '1', done: true, points: undefined });
  });

  test('500 random and damaged texts never throw, and what is read can be written and read again', () => {
    const random = seededRandom(20261121);
    const letters = [...'abz019_~.*-*~.d1', '🙂', 'å', '"', '\u0000', ' '];
    const whole = writeSnapshot(STATE);
    let states = 0;
    for (let n = 0; n < 500; n++) {
      const noise = Array.from({ length: Math.floor(random() * 40) }, () => pick(random, letters)).join('');
      const at = Math.floor(random() * whole.length);
      const texts = [noise, `mgs1~${noise}`, whole.slice(0, at) + noise + whole.slice(at + Math.floor(random() * 5))];
      for (const text of texts) {
        const reading = readSnapshot(text);
        if (reading.kind !== 'state') continue;
        states++;
        expect(stateOf(writeSnapshot(reading.state)), text).toEqual(reading.state);
      }
    }
    expect(states).toBeGreaterThan(100);
  });
});

describe('a state that has to fit', () => {
  const known = new Set([...STATE.answers.keys()].filter((key) => key !== '1-2_vad-styr'));
  const whole = writeSnapshot(STATE);
  const current = { ...STATE, answers: new Map([...STATE.answers].filter(([key]) => known.has(key))) };
  const withoutCodes = { ...current, answers: new Map([...current.answers].map(([key, one]) => [key, { ...one, code: '' }])) };
  const unitsOnly = { location: undefined, units: STATE.units, answers: new Map() };

  test('is written whole when there is room', () => {
    expect(writeSnapshotWithin(STATE, whole.length, known)).toBe(whole);
  });

  test('gives up answers to exercises that are gone first', () => {
    expect(stateOf(writeSnapshotWithin(STATE, whole.length - 1, known))).toEqual(current);
  });

  test('then what was answered, but not what is done and how it went', () => {
    expect(stateOf(writeSnapshotWithin(STATE, writeSnapshot(current).length - 1, known))).toEqual(withoutCodes);
  });

  test('then place and answers, but not which units are done', () => {
    expect(stateOf(writeSnapshotWithin(STATE, writeSnapshot(withoutCodes).length - 1, known))).toEqual(unitsOnly);
  });

  test('is never longer than the limit, whatever the limit is', () => {
    for (let limit = 0; limit <= whole.length + 1; limit++)
      expect(writeSnapshotWithin(STATE, limit, known).length).toBeLessThanOrEqual(limit);
  });
});

/** What each released version's saved state must still give. A new version brings a file and a line here. */
const RELEASED = [
  {
    file: 'v1.txt',
    location: '1-4_vad-siffran-inte-sager',
    units: { '1-2': 'done', '1-3': 'done', '1-4': 'begun' },
    answers: 11,
    done: 10,
    points: {
      '1-2_stereotypen': [1, 1],
      '1-2_vad-styr': [9, 10],
      '1-2_gruvan': [1, 1],
      '1-3_vad-kostar-den': [0, 1],
      '1-4_vad-siffran-inte-sager': [0, 1],
    },
  },
];

describe('states saved by released versions', () => {
  const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').trimEnd();

  test('each has a line in this test, and the version of today is among them', () => {
    const files = readdirSync(folder).toSorted();
    expect(files).toEqual(RELEASED.map(({ file }) => file).toSorted());
    const version = /^mgs(\d+)~/.exec(writeSnapshot(EMPTY))?.[1];
    expect(files).toContain(`v${version}.txt`);
  });

  test.each(RELEASED)('$file still loads, with all its units and answers', ({ file, location, units, answers, done, points }) => {
    const state = stateOf(read(file));
    expect(state.location).toBe(location);
    expect(Object.fromEntries(state.units)).toEqual(units);
    expect(state.answers.size).toBe(answers);
    expect([...state.answers.values()].filter((one) => one.done)).toHaveLength(done);
    const given = [...state.answers].flatMap(([key, one]) => (one.points ? [[key, [one.points.raw, one.points.max]] as const] : []));
    expect(Object.fromEntries(given)).toEqual(points);
  });
});
