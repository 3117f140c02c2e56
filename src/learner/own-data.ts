/**
 * All that the site keeps of one learner, and the file that carries it from one browser to another. Whoever opens such a file
 * may have got it from anybody, so reading it checks everything before anything is believed:
 *
 *     {"format":"man-gor-skillnad","version":1,"saved":"2026-10-03T08:15:00.000Z","progress":"mgs1~…","answers":{…},
 *      "setAside":{"progress":["…"],"answers":["…"]}}
 */
import { PROGRESS_KEY } from './browser-backend.ts';
import { ANSWERS_KEY, parseAnswers, placesAside, readText, type TextStorage } from './device.ts';
import { isPlainJson, readJson } from './plain-json.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import { EMPTY, type SharedState } from './state.ts';
import { wellFormed } from './well-formed.ts';

const FORMAT = 'man-gor-skillnad';
const VERSION = 1;

/** Most bytes that a file may have. */
export const FILE_LIMIT = 2_000_000;
/** Most characters of progress: as many as the browser back-end keeps. */
export const PROGRESS_LIMIT = 200_000;
const MOST_ANSWERS = 2_000;
/** Twice as many as this browser has places for: another may have had more. */
const MOST_ASIDE = 2 * placesAside('').length;
/** Deepest nesting of one answer; a file holds it three levels down. */
const ANSWER_DEPTH = 8;

const KEY = /^[a-z0-9-]{1,100}_[a-z0-9-]{1,100}$/;
const FINGERPRINT = /^[0-9a-z]{4}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

/** An answer that never leaves the device, with the fingerprint of the exercise that it was given to. */
export interface OwnAnswer {
  readonly fingerprint: string;
  /** In the exercise type's own form, which the type checks when it reads it. Plain JSON. */
  readonly answer: unknown;
}

/** Texts that could not be read when they were met, by what they were. */
export interface SetAside {
  readonly progress: readonly string[];
  readonly answers: readonly string[];
}

export interface OwnData {
  /** When it was put in a file, `2026-10-03T08:15:00.000Z`. */
  readonly saved: string;
  readonly state: SharedState;
  /** By key, `1-3_vilken-regel`. */
  readonly answers: ReadonlyMap<string, OwnAnswer>;
  readonly setAside: SetAside;
}

/** What belongs to the course as it is now. */
export interface KnownCourse {
  readonly units: readonly string[];
  /** Fingerprints of all exercises by key. */
  readonly exercises: ReadonlyMap<string, string>;
}

/**
 * Why a file is not read: `large` more than 2 MB; `empty`; `other` not a file of ours; `newer` from a later version;
 * `damaged` ours, but something in it cannot be; `foreign` nothing in it belongs to this course; `nothing` it holds no data.
 */
export type Refusal = 'large' | 'empty' | 'other' | 'newer' | 'damaged' | 'foreign' | 'nothing';

export type FileReading = { readonly kind: 'data'; readonly data: OwnData } | { readonly kind: 'refused'; readonly why: Refusal };

/** All that this browser keeps now. What cannot be read is among the texts that are set aside, so that nothing is left out. */
export function readOwnData(storage: TextStorage | undefined, now: Date): OwnData {
  const progress = readText(storage, PROGRESS_KEY);
  const answers = readText(storage, ANSWERS_KEY);
  const reading = readSnapshot(progress);
  const entries = answers === null ? {} : parseAnswers(answers);
  // Half a character, as a field that cuts at a length can leave, would make a file unreadable.
  const whole = Object.entries(JSON.parse(JSON.stringify(entries ?? {}), wholeCharacters));
  const sound = whole.filter((entry): entry is [string, OwnAnswer] => isOwnEntry(entry));
  const odd = whole.filter((entry) => !isOwnEntry(entry));
  const oddText = odd.length > 0 ? JSON.stringify({ v: 1, answers: Object.fromEntries(odd) }) : undefined;
  return {
    saved: now.toISOString(),
    state: reading.kind === 'state' ? reading.state : EMPTY,
    answers: new Map(sound),
    setAside: {
      progress: textsAside(storage, PROGRESS_KEY, reading.kind === 'unreadable' ? progress : undefined),
      answers: textsAside(storage, ANSWERS_KEY, entries ? oddText : answers),
    },
  };
}

function textsAside(storage: TextStorage | undefined, key: string, unread: string | null | undefined): string[] {
  const there = placesAside(key).map((place) => readText(storage, place));
  return [...new Set([...there, unread].filter((text) => typeof text === 'string'))];
}

/** The text of a file with a learner's data. */
export function writeFile({ saved, state, answers, setAside }: OwnData): string {
  const progress = state.units.size + state.answers.size > 0 ? writeSnapshot(state) : '';
  const data = { format: FORMAT, version: VERSION, saved, progress, answers: Object.fromEntries(answers), setAside };
  return JSON.stringify(data, wholeCharacters, 1);
}

const wholeCharacters = (_: string, value: unknown): unknown => (typeof value === 'string' ? wellFormed(value) : value);

/** True when there is nothing to put in a file. */
export function isEmpty({ state, answers, setAside }: OwnData): boolean {
  return state.units.size + state.answers.size + answers.size + setAside.progress.length + setAside.answers.length === 0;
}

/** The data in a file's bytes, or why not. Never throws, and changes nothing. */
export function readFile(bytes: Uint8Array, course: KnownCourse): FileReading {
  if (bytes.length > FILE_LIMIT) return refuse('large');
  const text = decode(bytes);
  if (text?.trim() === '') return refuse('empty');
  const data = text === undefined ? undefined : readJson(text);
  if (data === undefined) return refuse(text?.trimStart().startsWith('{') && text.includes(FORMAT) ? 'damaged' : 'other');
  if (!isObject(data) || data['format'] !== FORMAT) return refuse('other');
  const { version } = data;
  if (Number.isSafeInteger(version) && Number(version) > VERSION) return refuse('newer');
  if (version !== VERSION || !isPlainJson(data)) return refuse('damaged');
  const own = readData(data);
  if (typeof own === 'string') return refuse(own);
  if (isEmpty(own)) return refuse('nothing');
  return isForeign(own, course) ? refuse('foreign') : { kind: 'data', data: own };
}

const refuse = (why: Refusal): FileReading => ({ kind: 'refused', why });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readData(data: Readonly<Record<string, unknown>>): OwnData | Refusal {
  const { format, version, saved, progress, answers, setAside, ...more } = data;
  const sound =
    Object.keys(more).length === 0 &&
    isMoment(saved) &&
    typeof progress === 'string' &&
    progress.length <= PROGRESS_LIMIT &&
    isObject(answers) &&
    isSetAside(setAside);
  if (!sound) return 'damaged';
  const reading = readSnapshot(progress);
  if (reading.kind === 'unreadable') return reading.reason === 'newer' ? 'newer' : 'damaged';
  const entries = Object.entries(answers);
  if (entries.length > MOST_ANSWERS) return 'damaged';
  const own = entries.filter((entry): entry is [string, OwnAnswer] => isOwnEntry(entry));
  if (own.length < entries.length) return 'damaged';
  return { saved, state: reading.kind === 'state' ? reading.state : EMPTY, answers: new Map(own), setAside };
}

function isMoment(value: unknown): value is string {
  if (typeof value !== 'string' || !MOMENT.test(value)) return false;
  const date = new Date(value);
  // 31 February is read as a day in March by some browsers.
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value.slice(0, 10);
}

function isSetAside(value: unknown): value is SetAside {
  if (!isObject(value) || Object.keys(value).sort().join() !== 'answers,progress') return false;
  return Object.values(value).every(
    (texts) => Array.isArray(texts) && texts.length <= MOST_ASIDE && texts.every((text) => typeof text === 'string'),
  );
}

function isOwnEntry([key, value]: readonly [string, unknown]): boolean {
  if (!KEY.test(key) || !isObject(value) || Object.keys(value).sort().join() !== 'answer,fingerprint') return false;
  return typeof value['fingerprint'] === 'string' && FINGERPRINT.test(value['fingerprint']) && isPlainJson(value['answer'], ANSWER_DEPTH);
}

/** True when there is something in the data, and none of it is of this course. Single things that are gone from it do no harm. */
function isForeign({ state, answers }: OwnData, { units, exercises }: KnownCourse): boolean {
  const keys = [...state.answers.keys(), ...answers.keys()];
  const all = state.units.size + keys.length;
  return all > 0 && ![...state.units.keys()].some((unit) => units.includes(unit)) && !keys.some((key) => exercises.has(key));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
