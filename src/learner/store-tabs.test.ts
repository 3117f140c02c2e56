import { describe, expect, test } from 'vitest';
import { browserBackend } from './browser-backend.ts';
import { deviceAnswers } from './device.ts';
import { fakeBackend } from './fake-backend.ts';
import { type MemoryStorage, memoryStorage } from './memory-storage.ts';
import { writeSnapshot } from './snapshot.ts';
import { EMPTY, type SharedAnswer, type UnitState } from './state.ts';
import { openStore, type Plan } from './store.ts';

const PLAN: Plan = { units: ['1-2', '1-3'], exercises: new Map(), scored: [], passMark: 0 };
const answer = (code: string, more: Partial<SharedAnswer> = {}): SharedAnswer => ({ fingerprint: 'aaaa', code, done: true, ...more });

/** A tab of the browser that owns the storage. */
const openTab = (storage: MemoryStorage) => openStore(browserBackend(storage), () => deviceAnswers(storage, 'mgs.eget'), PLAN);
const withoutDevice = () => deviceAnswers(undefined, 'mgs.eget');

describe('two tabs on one browser', () => {
  test('keep what each of them did', async () => {
    const storage = memoryStorage();
    const [left, right] = [await openTab(storage), await openTab(storage)];
    left.visit('1-2');
    right.finish('1-3');
    left.keep('1-2_a', answer('1'));
    right.keep('1-3_b', answer('2'));
    left.finish('1-2');
    left.keepOnDevice('1-2_r', 'rrrr', { text: 'vänster' }, true);
    right.keepOnDevice('1-3_r', 'rrrr', { text: 'höger' }, true);

    const later = await openTab(storage);
    expect([later.unit('1-2'), later.unit('1-3')]).toEqual(['done', 'done']);
    expect([later.answer('1-2_a', 'aaaa')?.code, later.answer('1-3_b', 'aaaa')?.code]).toEqual(['1', '2']);
    expect([later.deviceAnswer('1-2_r'), later.deviceAnswer('1-3_r')]).toEqual([{ text: 'vänster' }, { text: 'höger' }]);
  });

  test('a unit that is done in one is not taken back by the other', async () => {
    const storage = memoryStorage();
    const [left, right] = [await openTab(storage), await openTab(storage)];
    left.finish('1-2');
    right.visit('1-2');
    expect((await openTab(storage)).unit('1-2')).toBe('done');
  });

  test('an old answer that a tab has read does not write over a newer one', async () => {
    const storage = memoryStorage();
    (await openTab(storage)).keep('1-2_a', answer('1'));
    const [left, right] = [await openTab(storage), await openTab(storage)];
    left.keep('1-2_a', answer('2'));
    right.visit('1-3');
    expect((await openTab(storage)).answer('1-2_a', 'aaaa')?.code).toBe('2');
  });

  test('when both answer the same exercise the later answer counts', async () => {
    const storage = memoryStorage();
    const [left, right] = [await openTab(storage), await openTab(storage)];
    left.keep('1-2_a', answer('1'));
    right.keep('1-2_a', answer('2'));
    expect((await openTab(storage)).answer('1-2_a', 'aaaa')?.code).toBe('2');
  });
});

describe('a change that another tab tells of', () => {
  const text = (units: [string, UnitState][], answers: [string, SharedAnswer][]) =>
    writeSnapshot({ location: undefined, units: new Map(units), answers: new Map(answers) });

  test('is shown at once, and the listeners learn which answers are new', async () => {
    const backend = fakeBackend({ text: text([], [['1-2_a', answer('1')]]) });
    const store = await openStore(backend, withoutDevice, PLAN);
    const heard: string[][] = [];
    store.subscribe((outside) => heard.push([...outside]));
    backend.tellChange(
      text(
        [['1-2', 'done']],
        [
          ['1-2_a', answer('1')],
          ['1-3_b', answer('2')],
        ],
      ),
    );
    expect(store.unit('1-2')).toBe('done');
    expect(store.answer('1-3_b', 'aaaa')?.code).toBe('2');
    expect(heard).toEqual([['1-3_b']]);
  });

  test('wins over an older answer of this tab, also at the next save', async () => {
    const backend = fakeBackend();
    const store = await openStore(backend, withoutDevice, PLAN);
    store.keep('1-2_a', answer('1'));
    backend.stored = text([], [['1-2_a', answer('2')]]);
    backend.tellChange(backend.stored);
    expect(store.answer('1-2_a', 'aaaa')?.code).toBe('2');
    // The other tab answers once more; the word of it has not come yet.
    backend.stored = text([], [['1-2_a', answer('3')]]);
    store.visit('1-3');
    expect(backend.stored).toContain('1-2_a*aaaa*3*d');
  });

  test('does not take back a unit that is done here', async () => {
    const backend = fakeBackend();
    const store = await openStore(backend, withoutDevice, PLAN);
    store.finish('1-2');
    backend.tellChange(text([['1-2', 'begun']], []));
    expect(store.unit('1-2')).toBe('done');
  });

  test('is forgotten here too when the learner has deleted it there, and does not come back with the next answer', async () => {
    const backend = fakeBackend();
    const store = await openStore(backend, withoutDevice, PLAN);
    store.finish('1-2');
    store.keep('1-2_a', answer('1'));
    const heard: string[][] = [];
    store.subscribe((outside) => heard.push([...outside]));
    backend.stored = null;
    backend.tellChange(null);
    expect(heard).toEqual([['1-2_a']]);
    expect([store.unit('1-2'), store.answer('1-2_a', 'aaaa'), store.location]).toEqual([undefined, undefined, undefined]);
    store.keep('1-3_b', answer('2'));
    expect(backend.stored).toBe('mgs1~1-3_b~1-3*b~1-3_b*aaaa*2*d');
  });

  test('is taken over whole, place and all, when it is deleted and another state put there', async () => {
    const backend = fakeBackend();
    const store = await openStore(backend, withoutDevice, PLAN);
    store.finish('1-2');
    backend.tellChange(null);
    backend.tellChange('mgs1~1-3_b~1-3*b~1-3_b*aaaa*2*d');
    expect([store.unit('1-2'), store.unit('1-3'), store.location]).toEqual([undefined, 'begun', '1-3_b']);
  });

  test.each([
    ['wrote something unreadable', 'garbage'],
    ['wrote the state of a newer version', 'mgs9~~~'],
    ['wrote an empty state', writeSnapshot(EMPTY)],
  ])('takes nothing away when the other tab %s', async (_, change) => {
    const backend = fakeBackend();
    const store = await openStore(backend, withoutDevice, PLAN);
    store.finish('1-2');
    store.keep('1-2_a', answer('1'));
    backend.tellChange(change);
    expect(store.unit('1-2')).toBe('done');
    expect(store.answer('1-2_a', 'aaaa')?.code).toBe('1');
  });
});
