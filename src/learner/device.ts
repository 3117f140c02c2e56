/**
 * The learner's device: texts kept in localStorage, and the answers that never leave it.
 * Each write first reads what is there now and changes only its own keys, so that two tabs do not overwrite each other.
 */
import type { SaveOutcome } from './backend.ts';
import type { DeviceState } from './state.ts';

/** The part of the Storage interface that is used; a test or a blocked browser may give another. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** localStorage, or undefined where the browser refuses it (blocked cookies, sandboxed frame). */
export function findStorage(host: { readonly localStorage: Storage }): TextStorage | undefined {
  try {
    const storage = host.localStorage;
    storage.setItem('mgs.test', '1');
    storage.removeItem('mgs.test');
    return storage;
  } catch (error) {
    // A full storage refuses the trial text, and can still be read.
    return isFull(error) ? host.localStorage : undefined;
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
}

/** The text under `key`; null when there is none or the storage refuses. */
export function readText(storage: TextStorage | undefined, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Writes `text` under `key` and says how it went. Never throws. */
export function writeText(storage: TextStorage | undefined, key: string, text: string): SaveOutcome {
  if (!storage) return 'blocked';
  try {
    storage.setItem(key, text);
    return 'saved';
  } catch (error) {
    return isFull(error) ? 'full' : 'blocked';
  }
}

/** Keeps a text that could not be read under a key of its own, so that it is never overwritten; the same text is kept once. */
export function setTextAside(storage: TextStorage | undefined, key: string, text: string): void {
  for (let n = 1; n <= 20; n++) {
    const place = `${key}.undanlagd-${n}`;
    const there = readText(storage, place);
    if (there === text) return;
    if (there === null) {
      writeText(storage, place, text);
      return;
    }
  }
}

/** The answers that stay on the device. */
export interface DeviceAnswers {
  read(): DeviceState;
  /** Keeps one answer; `undefined` forgets it. */
  keep(key: string, value: unknown): SaveOutcome;
}

/**
 * Device answers under one storage key as `{"v":1,"answers":{…}}`. A text that cannot be read, or comes from a newer version,
 * is set aside at the first read and the course goes on without it.
 */
export function deviceAnswers(storage: TextStorage | undefined, key: string): DeviceAnswers {
  // Kept here too, so that a blocked or full storage loses nothing while the page is open.
  let session: Record<string, unknown> = {};
  const stored = (): Record<string, unknown> => {
    const text = readText(storage, key);
    if (text === null) return {};
    const answers = parseAnswers(text);
    if (!answers) setTextAside(storage, key, text);
    return answers ?? {};
  };
  return {
    read: () => ({ ...stored(), ...session }),
    keep(name, value) {
      session = { ...session, [name]: value };
      const answers = { ...stored(), [name]: value };
      return writeText(storage, key, JSON.stringify({ v: 1, answers }));
    },
  };
}

function parseAnswers(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (!data || typeof data !== 'object' || !('v' in data) || data.v !== 1 || !('answers' in data)) return undefined;
    const { answers } = data;
    return answers && typeof answers === 'object' && !Array.isArray(answers) ? { ...answers } : undefined;
  } catch {
    return undefined;
  }
}
