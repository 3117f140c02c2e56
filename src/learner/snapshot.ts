/**
 * Versioned compact text ⇄ shared state. Only [A-Za-z0-9_-] and the separators `~ . *`: ASCII, and nothing that an LMS has
 * been seen to mangle (quotes, ampersands, angle brackets, percent signs).
 *
 *     mgs1~<location>~<unit>*<b|d>.…~<unit>_<exercise>*<fingerprint>*<code>*<d|o>[<raw>-<max>].…
 */
import type { Points, SharedAnswer, SharedState, UnitState } from './state.ts';

const VERSION = 1;
const UNIT = /^([a-z0-9-]+)\*([bd])$/;
const ANSWER = /^([a-z0-9-]+_[a-z0-9-]+)\*([0-9a-z]{4})\*([A-Za-z0-9_-]*)\*([do])(?:(\d{1,4})-(\d{1,4}))?$/;
const LOCATION = /^[a-z0-9-]+(_[a-z0-9-]+)?$/;

/** What came of reading a text: a state, nothing stored, or a text that must be set aside and why. */
export type SnapshotReading =
  | { readonly kind: 'state'; readonly state: SharedState }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly reason: 'newer' | 'garbage' };

/** The text of a state. Entries are sorted, so equal states give equal texts. */
export function writeSnapshot(state: SharedState): string {
  const units = [...state.units].map(([unit, progress]) => `${unit}*${progress === 'done' ? 'd' : 'b'}`);
  const answers = [...state.answers].map(([key, answer]) => writeAnswer(key, answer));
  return [`mgs${VERSION}`, state.location ?? '', units.sort().join('.'), answers.sort().join('.')].join('~');
}

function writeAnswer(key: string, { fingerprint, code, done, points }: SharedAnswer): string {
  return `${key}*${fingerprint}*${code}*${done ? 'd' : 'o'}${points ? `${points.raw}-${points.max}` : ''}`;
}

/** The state of a text, tolerant of single bad entries (they are left out). Never throws. */
export function readSnapshot(text: string | null): SnapshotReading {
  if (text === null || text === '') return { kind: 'empty' };
  const version = /^mgs(\d{1,4})~/.exec(text)?.[1];
  if (!version) return { kind: 'unreadable', reason: 'garbage' };
  if (Number(version) > VERSION) return { kind: 'unreadable', reason: 'newer' };
  const parts = text.split('~');
  if (parts.length !== 4) return { kind: 'unreadable', reason: 'garbage' };
  const [, location = '', units = '', answers = ''] = parts;
  return {
    kind: 'state',
    state: {
      location: LOCATION.test(location) ? location : undefined,
      units: new Map(units.split('.').flatMap(readUnit)),
      answers: new Map(answers.split('.').flatMap(readAnswer)),
    },
  };
}

function readUnit(entry: string): [string, UnitState][] {
  const [, unit, letter] = UNIT.exec(entry) ?? [];
  return unit ? [[unit, letter === 'd' ? 'done' : 'begun']] : [];
}

function readAnswer(entry: string): [string, SharedAnswer][] {
  const [, key, fingerprint, code, letter, raw, max] = ANSWER.exec(entry) ?? [];
  if (!key || !fingerprint || code === undefined) return [];
  return [[key, { fingerprint, code, done: letter === 'd', points: readPoints(Number(raw), Number(max)) }]];
}

/** Points that an exercise can have given; others would make the score more than 100 percent, or no number at all. */
function readPoints(raw: number, max: number): Points | undefined {
  return max > 0 && raw <= max ? { raw, max } : undefined;
}

/**
 * The text of a state within `limit` characters, giving up the least important first: answers to exercises that are not in
 * `known` any more, then the answers' codes (what is done and scored stays), then location and all answers. Empty when not even
 * the units fit.
 */
export function writeSnapshotWithin(state: SharedState, limit: number, known: Pick<ReadonlySet<string>, 'has'>): string {
  const current = new Map([...state.answers].filter(([key]) => known.has(key)));
  const coded = new Map([...current].map(([key, answer]) => [key, { ...answer, code: '' }]));
  const candidates: SharedState[] = [
    state,
    { ...state, answers: current },
    { ...state, answers: coded },
    { ...state, answers: new Map(), location: undefined },
  ];
  const texts = candidates.map(writeSnapshot);
  return texts.find((text) => text.length <= limit) ?? '';
}
