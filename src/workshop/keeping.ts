/**
 * Sessions in localStorage, so that a reload goes on where the group was: one record per unit, in a text of its own that the learner's
 * memory knows nothing of.
 *
 *     {"v":1,"units":{"2-0-spelregler":{"steps":"k3x9","day":1795329000000,"shared":{…}}}}
 */
import { isObject } from './is-object.ts';

/** Where it is kept. "Radera allt" on the learner's own page takes away every key that begins with `mgs.`. */
export const KEY = 'mgs.genomfor';

/** How long a session may be resumed: a group that meets tomorrow at another hour begins anew. */
const DAY = 24 * 60 * 60 * 1000;

export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whose record it is: a unit, and the version of its steps. */
export interface Owner {
  readonly slug: string;
  /** Changes when steps or tools change, and a session of other steps is not resumed. */
  readonly steps: string;
}

interface KeptSession {
  readonly steps: string;
  /** When it was last kept, milliseconds since 1970. */
  readonly day: number;
  readonly shared: unknown;
}

/** localStorage, or undefined where the browser refuses it. */
export function findStorage(host: { readonly localStorage: TextStorage }): TextStorage | undefined {
  try {
    host.localStorage.getItem(KEY);
    return host.localStorage;
  } catch {
    return undefined;
  }
}

/** What was kept of a session, if it can be resumed. Not checked any further. Never throws. */
export function readKept(text: string | null, { slug, steps }: Owner, now: number): unknown {
  const record = recordsOf(text)[slug];
  return record && record.steps === steps && isRecent(record, now) ? record.shared : undefined;
}

/** The text under the key; null when there is none or the storage refuses. */
export function readText(storage: TextStorage | undefined): string | null {
  try {
    return storage?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

/**
 * Keeps a session beside those of other units; those that are too old go. `undefined` forgets it.
 * @returns false when the browser did not keep it
 */
export function keep(storage: TextStorage | undefined, { slug, steps }: Owner, shared: unknown, now: number): boolean {
  if (!storage) return false;
  try {
    const others = Object.entries(recordsOf(readText(storage))).filter(([name, record]) => name !== slug && isRecent(record, now));
    const own: [string, KeptSession][] = shared === undefined ? [] : [[slug, { steps, day: now, shared }]];
    const units = Object.fromEntries([...others, ...own]);
    if (Object.keys(units).length === 0) storage.removeItem(KEY);
    else storage.setItem(KEY, JSON.stringify({ v: 1, units }));
    return true;
  } catch {
    return false;
  }
}

// A clock that has been set back does not make a session of an hour ago one of the future.
const isRecent = ({ day }: KeptSession, now: number): boolean => Math.abs(now - day) < DAY;

function recordsOf(text: string | null): Readonly<Record<string, KeptSession>> {
  try {
    const data: unknown = JSON.parse(text ?? '');
    if (!isObject(data) || data['v'] !== 1 || !isObject(data['units'])) return {};
    return Object.fromEntries(Object.entries(data['units']).filter((entry): entry is [string, KeptSession] => isRecord(entry[1])));
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is KeptSession {
  return isObject(value) && typeof value['steps'] === 'string' && Number.isFinite(value['day']);
}
