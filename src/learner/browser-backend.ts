import type { Backend, SaveOutcome } from './backend.ts';
import { readText, setTextAside, type TextStorage, writeText } from './device.ts';

const KEY = 'mgs.framsteg';

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
      return { text: readText(storage, KEY), mode: 'normal', learner: '', keeps: storage !== undefined };
    },
    async save(merge) {
      if (closed) return 'blocked';
      outcome = writeText(storage, KEY, merge(readText(storage, KEY)));
      return outcome;
    },
    setAside: (text) => setTextAside(storage, KEY, text),
    onOutsideChange(listener) {
      host?.addEventListener('storage', (event) => {
        if (event instanceof StorageEvent && event.key === KEY) listener(event.newValue);
      });
    },
    onOutcome() {},
    async close() {
      closed = true;
      return outcome;
    },
  };
}
