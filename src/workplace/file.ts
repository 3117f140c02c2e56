/**
 * A workplace as a file, for the group to pass on. Whoever opens such a file may have got it from anybody, so reading it checks everything
 * before anything is believed:
 *
 *     {"format":"man-gor-skillnad-arbetsplats","version":1,"saved":"2026-11-22T08:15:00.000Z","workplace":{…}}
 */
import { fileName } from '../exports/file-name.ts';
import { isPlainJson, readJson } from '../learner/plain-json.ts';
import { wellFormed } from '../learner/well-formed.ts';
import type { Workplace } from './model.ts';
import { readWorkplace } from './read.ts';

const FORMAT = 'man-gor-skillnad-arbetsplats';
/** What Min sida writes; see src/learner/own-data.ts. */
const OWN_DATA = 'man-gor-skillnad';
const VERSION = 1;

/** Most bytes that a file may have. */
export const FILE_LIMIT = 2_000_000;

/** The text of a file. */
export function writePlaceFile(workplace: Workplace, now: Date): string {
  const whole = (_: string, value: unknown): unknown => (typeof value === 'string' ? wellFormed(value) : value);
  return JSON.stringify({ format: FORMAT, version: VERSION, saved: now.toISOString(), workplace }, whole, 1);
}

/** "Förrådet i Kiruna – vår arbetsplats 2026-11-22.json". @param name as people see it @param day today */
export const placeFileName = (name: string, ours: string, day: string): string => fileName(`${name} – ${ours} ${day}`, 'json');

/**
 * Why a file is not opened: `large` more than 2 MB; `empty`; `other` not a file of ours; `own` saved from Min sida; `newer` from a later
 * version; `damaged` ours, but something in it cannot be; `unread` the browser did not let it be read.
 */
export type Refusal = 'large' | 'empty' | 'other' | 'own' | 'newer' | 'damaged' | 'unread';

/** The workplace in a chosen file, or why not. Never rejects, and changes nothing. */
export async function openPlaceFile(file: Blob): Promise<Workplace | Refusal> {
  if (file.size > FILE_LIMIT) return 'large';
  try {
    return readPlaceFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return 'unread';
  }
}

/** The workplace in a file's bytes, or why not. Never throws. */
export function readPlaceFile(bytes: Uint8Array): Workplace | Refusal {
  if (bytes.length > FILE_LIMIT) return 'large';
  const text = decode(bytes);
  if (text === undefined) return 'other';
  if (text.trim() === '') return 'empty';
  const data = readJson(text);
  if (data === undefined) return guess(text);
  if (!isObject(data)) return 'other';
  if (data['format'] !== FORMAT) return data['format'] === OWN_DATA ? 'own' : 'other';
  const { version } = data;
  if (Number.isSafeInteger(version) && Number(version) > VERSION) return 'newer';
  return (version === VERSION && isPlainJson(data) && readData(data)) || 'damaged';
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a text that cannot be read was. */
function guess(text: string): Refusal {
  if (!text.trimStart().startsWith('{')) return 'other';
  return text.includes(FORMAT) ? 'damaged' : text.includes(OWN_DATA) ? 'own' : 'other';
}

function readData({ format, version, saved, workplace, ...more }: Readonly<Record<string, unknown>>): Workplace | undefined {
  const place = readWorkplace(workplace);
  const sound = Object.keys(more).length === 0 && typeof saved === 'string' && !Number.isNaN(Date.parse(saved));
  return sound && place?.changed !== '' && place?.made !== '' ? place : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
