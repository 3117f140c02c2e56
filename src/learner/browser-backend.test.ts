import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Report } from './backend.ts';
import { backendContract } from './backend-contract.ts';
import { browserBackend } from './browser-backend.ts';
import { findStorage } from './device.ts';
import { type MemoryStorage, memoryStorage } from './memory-storage.ts';

const KEY = 'mgs.framsteg';
const REPORT: Report = { done: 0, total: 1, score: undefined, scoreFinal: false, scored: false, passMark: 0, location: '' };

/** What a page of the site does with the storage that its window has. */
const connect = (storage: MemoryStorage, host?: EventTarget) =>
  browserBackend(findStorage({ localStorage: { ...storage, length: 0, clear() {}, key: () => null } }), host);

backendContract('localStorage', () => {
  const storage = memoryStorage();
  return {
    connect: () => connect(storage),
    break() {
      storage.trouble = 'blocked';
    },
    mend() {
      storage.trouble = 'none';
    },
    stored: () => storage.texts.get(KEY) ?? null,
    aside: () => [...storage.texts].filter(([key]) => key.startsWith(`${KEY}.undanlagd-`)).map(([, text]) => text),
  };
});

describe('progress in the browser', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('two tabs that are open at once see what the other one has saved', async () => {
    const storage = memoryStorage();
    const [left, right] = [connect(storage), connect(storage)];
    await Promise.all([left.open(), right.open()]);
    await left.save(() => 'left', REPORT);
    await right.save((stored) => `${stored}+right`, REPORT);
    await left.save((stored) => `${stored}+left`, REPORT);
    expect(storage.texts.get(KEY)).toBe('left+right+left');
  });

  test('a full storage is told as full, also when the session ends', async () => {
    const storage = memoryStorage();
    const backend = connect(storage);
    await backend.open();
    storage.trouble = 'full';
    expect(await backend.save(() => 'one', REPORT)).toBe('full');
    expect(await backend.close(REPORT)).toBe('full');
  });

  test('a storage that was full at the start can still be read', async () => {
    const storage = memoryStorage();
    storage.texts.set(KEY, 'one');
    storage.trouble = 'full';
    expect(await connect(storage).open()).toMatchObject({ text: 'one', keeps: true });
  });

  test('where the browser refuses the storage the learner is told at once', async () => {
    const backend = browserBackend(undefined);
    expect(await backend.open()).toMatchObject({ text: null, keeps: false });
    expect(await backend.save(() => 'one', REPORT)).toBe('blocked');
    expect(await backend.close(REPORT)).toBe('blocked');
  });

  test('a change from another tab is passed on, and other keys are not', async () => {
    class FakeStorageEvent extends Event {
      readonly key: string;
      readonly newValue: string | null;
      constructor(key: string, newValue: string | null) {
        super('storage');
        this.key = key;
        this.newValue = newValue;
      }
    }
    vi.stubGlobal('StorageEvent', FakeStorageEvent);
    const host = new EventTarget();
    const heard: (string | null)[] = [];
    connect(memoryStorage(), host).onOutsideChange((text) => heard.push(text));
    host.dispatchEvent(new FakeStorageEvent(KEY, 'two'));
    host.dispatchEvent(new FakeStorageEvent('something.else', 'three'));
    host.dispatchEvent(new FakeStorageEvent(KEY, null));
    expect(heard).toEqual(['two', null]);
  });
});
