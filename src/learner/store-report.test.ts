import { describe, expect, test } from 'vitest';
import { deviceAnswers } from './device.ts';
import { fakeBackend } from './fake-backend.ts';
import { type MemoryStorage, memoryStorage } from './memory-storage.ts';
import type { SharedAnswer } from './state.ts';
import { openStore, type Plan } from './store.ts';

const PLAN: Plan = {
  units: ['1-2', '1-3', '1-4'],
  exercises: new Map([
    ['1-2_a', 'aaaa'],
    ['1-3_b', 'aaaa'],
    ['1-4_c', 'aaaa'],
  ]),
  scored: ['1-2_a', '1-3_b', '1-4_c'],
  passMark: 80,
};

const points = (raw: number, max: number): SharedAnswer => ({ fingerprint: 'aaaa', code: '1', done: true, points: { raw, max } });

const openWith = (backend = fakeBackend(), plan = PLAN, storage: MemoryStorage = memoryStorage()) =>
  openStore(backend, () => deviceAnswers(storage, 'mgs.eget'), plan);

/** Lets promises that nobody waits for come to their end. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the report', () => {
  test('has no score until a scored exercise has been answered', async () => {
    const store = await openWith();
    store.keep('1-2_x', points(1, 1));
    store.finish('1-2');
    expect(store.report()).toEqual({
      done: 1,
      total: 3,
      score: undefined,
      scoreFinal: false,
      scored: true,
      passMark: 80,
      location: '1-2_x',
    });
  });

  test('counts what is not answered yet as no points', async () => {
    const store = await openWith();
    store.keep('1-2_a', points(1, 1));
    expect(store.report()).toMatchObject({ score: 33, scoreFinal: false });
  });

  test('lets every exercise weigh the same, however many points it has', async () => {
    const store = await openWith();
    store.keep('1-2_a', points(1, 1));
    store.keep('1-3_b', points(6, 12));
    store.keep('1-4_c', points(0, 1));
    expect(store.report()).toMatchObject({ score: 50, scoreFinal: true });
  });

  test('gives a hundred for all right and nought for all wrong', async () => {
    const store = await openWith();
    for (const key of PLAN.scored) store.keep(key, points(7, 7));
    expect(store.report()).toMatchObject({ score: 100, scoreFinal: true });
    for (const key of PLAN.scored) store.keep(key, points(0, 7));
    expect(store.report()).toMatchObject({ score: 0, scoreFinal: true });
  });

  test('is not final again when a scored exercise has been taken up anew', async () => {
    const store = await openWith();
    for (const key of PLAN.scored) store.keep(key, points(1, 1));
    store.keep('1-3_b', { fingerprint: 'aaaa', code: '--', done: false, points: undefined });
    expect(store.report()).toMatchObject({ score: 67, scoreFinal: false });
  });

  test('has no score where nothing is scored', async () => {
    const store = await openWith(fakeBackend(), { ...PLAN, scored: [] });
    store.keep('1-2_a', points(1, 1));
    expect(store.report()).toMatchObject({ score: undefined, scored: false });
  });

  test('counts only units at hand as done', async () => {
    const store = await openWith(fakeBackend({ text: 'mgs1~~1-2*d.1-3*b.9-9*d~' }));
    expect(store.report()).toMatchObject({ done: 1, total: 3 });
  });

  test('goes with every save, and with the end of the session', async () => {
    const backend = fakeBackend();
    const store = await openWith(backend);
    store.keep('1-2_a', points(1, 1));
    store.finish('1-2');
    expect(backend.reports.map(({ done, score }) => [done, score])).toEqual([
      [0, 33],
      [1, 33],
    ]);
    await store.close();
    expect(backend.closed).toEqual(store.report());
  });
});

describe('how saving went', () => {
  test('is known at the start where nothing can be kept', async () => {
    expect((await openWith(fakeBackend({ keeps: false }))).outcome).toBe('blocked');
    expect((await openWith()).outcome).toBe('saved');
  });

  test('follows the last save, and the listeners are told', async () => {
    const backend = fakeBackend();
    const store = await openWith(backend);
    const heard: string[] = [];
    store.subscribe(() => heard.push(store.outcome));
    backend.outcome = 'full';
    store.visit('1-2');
    await settled();
    expect(heard).toEqual(['saved', 'full']);
    backend.outcome = 'saved';
    store.visit('1-3');
    await settled();
    expect(heard).toEqual(['saved', 'full', 'full', 'saved']);
  });

  test('may become known later', async () => {
    const backend = fakeBackend();
    const store = await openWith(backend);
    backend.tellOutcome('unsent');
    expect(store.outcome).toBe('unsent');
  });

  test('is told apart for the device', async () => {
    const storage = memoryStorage();
    const store = await openWith(fakeBackend(), PLAN, storage);
    storage.trouble = 'full';
    store.keepOnDevice('1-2_r', 'rrrr', { text: 'x' }, true);
    await settled();
    expect([store.outcome, store.deviceOutcome]).toEqual(['saved', 'full']);
    storage.trouble = 'none';
    store.keepOnDevice('1-2_r', 'rrrr', { text: 'xy' }, true);
    expect(store.deviceOutcome).toBe('saved');
  });

  test('is told when the session ends', async () => {
    const backend = fakeBackend();
    const store = await openWith(backend);
    backend.outcome = 'unsent';
    expect(await store.close()).toBe('unsent');
    expect(store.outcome).toBe('unsent');
  });

  test('what happens after the end is not saved', async () => {
    const backend = fakeBackend();
    const store = await openWith(backend);
    store.visit('1-2');
    await store.close();
    const { stored, texts } = backend;
    store.finish('1-2');
    store.keep('1-2_a', points(1, 1));
    expect([backend.stored, texts.length]).toEqual([stored, 1]);
  });
});

describe('a review', () => {
  const text = 'mgs1~1-2~1-2*b~1-2_a*aaaa*1*d1-1';

  test('shows what was kept and lets the reader try everything, but saves nothing', async () => {
    const backend = fakeBackend({ text, mode: 'review' });
    const store = await openWith(backend);
    expect(store.mode).toBe('review');
    expect(store.answer('1-2_a', 'aaaa')?.code).toBe('1');
    store.visit('1-3');
    store.finish('1-2');
    store.keep('1-2_a', points(0, 1));
    store.keepOnDevice('1-2_r', 'rrrr', { text: 'x' }, true);
    expect(store.unit('1-2')).toBe('done');
    expect(await store.close()).toBe('saved');
    expect(backend.texts).toEqual([]);
    expect(backend.stored).toBe(text);
  });

  test('leaves a text that cannot be read where it is, and copies it nowhere', async () => {
    const backend = fakeBackend({ text: 'mgs9~of a newer version', mode: 'review' });
    (await openWith(backend)).visit('1-2');
    expect(backend.aside).toEqual([]);
    expect(backend.stored).toBe('mgs9~of a newer version');
  });
});
