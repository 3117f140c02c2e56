/** A storage in memory, for tests: like localStorage, and able to refuse in the two ways that browsers do. */
import type { TextStorage } from './device.ts';

export interface MemoryStorage extends TextStorage {
  /** What is stored, whatever the trouble. */
  readonly texts: Map<string, string>;
  /** `blocked`: every call throws. `full`: nothing more can be written. */
  trouble: 'none' | 'blocked' | 'full';
}

/** An empty storage without trouble. */
export function memoryStorage(): MemoryStorage {
  const texts = new Map<string, string>();
  const storage: MemoryStorage = {
    texts,
    trouble: 'none',
    getItem(key) {
      refuseIf(storage.trouble === 'blocked', 'SecurityError');
      return texts.get(key) ?? null;
    },
    setItem(key, text) {
      refuseIf(storage.trouble === 'blocked', 'SecurityError');
      refuseIf(storage.trouble === 'full', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem(key) {
      refuseIf(storage.trouble === 'blocked', 'SecurityError');
      texts.delete(key);
    },
  };
  return storage;
}

function refuseIf(trouble: boolean, name: string): void {
  if (trouble) throw new DOMException('The storage refuses', name);
}
