/**
 * The learner's device: texts kept in localStorage, and the answers that never leave it.
 * Each write first reads what is there now and changes only its own keys, so that two tabs do not overwrite each other.
 */
import type { SaveOutcome } from './backend.ts';
import type { DeviceState } from './state.ts';

/** Where the site keeps the answers that never leave the device. */
export const ANSWERS_KEY = 'mgs.eget';

/** The part of the Storage interface that is used; a test or a blocked browser may give another. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** localStorage, or undefined where the browser refuses it (blocked cookies, sandboxed frame). */
export function findStorage<Found extends TextStorage>(host: { readonly localStorage: Found }): Found | undefined {
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

/** The keys under which texts of `key` are set aside, in the order in which they are filled. */
export function placesAside(key: string): string[] {
  return Array.from({ length: 20 }, (_, index) => `${key}.undanlagd-${index + 1}`);
}

/**
 * Keeps a text that could not be read under a key of its own, so that it is never overwritten; the same text is kept once.
 * `saved` = the text is there; anything else = it is not, and must not be written over.
 */
export function setTextAside(storage: TextStorage | undefined, key: string, text: string): SaveOutcome {
  for (const place of placesAside(key)) {
    const there = readText(storage, place);
    if (there === text) return 'saved';
    if (there === null) return writeText(storage, place, text);
  }
  return 'full';
}

/** The answers that stay on the device. */
export interface DeviceAnswers {
  read(): DeviceState;
  /** Keeps one answer; `undefined` forgets it. */
  keep(key: string, value: unknown): SaveOutcome;
  /** Calls back with the keys of answers that another tab has changed. */
  onOutsideChange(listener: (keys: ReadonlySet<string>) => void): void;
}

/**
 * Device answers under one storage key as `{"v":1,"answers":{…}}`. A text that cannot be read, or comes from a newer version,
 * is set aside at the first read and the course goes on without it; where there is no room to set it aside, nothing is written.
 *
 * @param host where `storage` events arrive (the window); absent in tests
 */
export function deviceAnswers(storage: TextStorage | undefined, key: string, host?: EventTarget): DeviceAnswers {
  // What no storage has taken yet: a blocked or full one loses nothing while the page is open, and gets it at the next try.
  let unsaved: Record<string, unknown> = {};
  const look = (): { answers: Record<string, unknown>; aside: SaveOutcome } => {
    const text = readText(storage, key);
    const answers = text === null ? {} : parseAnswers(text);
    return { answers: answers ?? {}, aside: text === null || answers ? 'saved' : setTextAside(storage, key, text) };
  };
  return {
    read: () => ({ ...look().answers, ...unsaved }),
    keep(name, value) {
      unsaved = { ...unsaved, [name]: value };
      const { answers, aside } = look();
      if (aside !== 'saved') return aside;
      const outcome = writeText(storage, key, JSON.stringify({ v: 1, answers: { ...answers, ...unsaved } }));
      if (outcome === 'saved') unsaved = {};
      return outcome;
    },
    onOutsideChange(listener) {
      host?.addEventListener('storage', (event) => {
        if (!(event instanceof StorageEvent) || event.key !== key) return;
        // Deleted by the learner: what waits here for a place must not come back.
        if (event.newValue === null) unsaved = {};
        const before = parseAnswers(event.oldValue ?? '') ?? {};
        const after = parseAnswers(event.newValue ?? '') ?? {};
        const different = (name: string) => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
        listener(new Set(Object.keys({ ...before, ...after }).filter(different)));
      });
    },
  };
}

/** The answers in a stored text; undefined when it cannot be read. Never throws. */
export function parseAnswers(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (!data || typeof data !== 'object' || !('v' in data) || data.v !== 1 || !('answers' in data)) return undefined;
    const { answers } = data;
    return answers && typeof answers === 'object' && !Array.isArray(answers) ? { ...answers } : undefined;
  } catch {
    return undefined;
  }
}
