import type { Backend, SaveOutcome } from './backend.ts';
import { readText, setTextAside, type TextStorage, writeText } from './device.ts';

/** Where progress is kept in localStorage. */
export const PROGRESS_KEY = 'mgs.framsteg';

/**
 * Keeps progress in the learner's own browser.
 * @param storage localStorage, or undefined where it is refused: the course then runs without memory.
 * @param host where `storage` events arrive (the window); absent in tests and workers.
 */
export function browserBackend(storage: TextStorage | undefined, host?: EventTarget): Backend {
  let outcome: SaveOutcome = storage ? 'saved' : 'blocked';
  let closed = false;
  return {
    limit: 200_000,
    async open() {
      return { text: readText(storage, PROGRESS_KEY), mode: 'normal', learner: '', keeps: storage !== undefined };
    },
    async save(merge) {
      if (closed) return 'blocked';
      outcome = writeText(storage, PROGRESS_KEY, merge(readText(storage, PROGRESS_KEY)));
      return outcome;
    },
    setAside: (text) => setTextAside(storage, PROGRESS_KEY, text),
    onOutsideChange(listener) {
      host?.addEventListener('storage', (event) => {
        if (event instanceof StorageEvent && event.key === PROGRESS_KEY) listener(event.newValue);
      });
    },
    onOutcome() {},
    async close() {
      closed = true;
      return outcome;
    },
  };
}
