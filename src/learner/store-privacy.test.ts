import { describe, expect, test } from 'vitest';
import { browserBackend } from './browser-backend.ts';
import { deviceAnswers } from './device.ts';
import { fakeBackend } from './fake-backend.ts';
import { memoryStorage } from './memory-storage.ts';
import { openStore, type Plan } from './store.ts';

const PLAN: Plan = { units: ['1-3'], exercises: new Map([['1-3_egen', 'eeee']]), scored: ['1-3_egen'], passMark: 80 };
const SECRET = 'Chefen skrattade och jag sa inget';

describe('what a learner writes in private', () => {
  test('is in nothing that the back-end is ever handed', async () => {
    const backend = fakeBackend();
    const storage = memoryStorage();
    const store = await openStore(backend, () => deviceAnswers(storage, 'mgs.eget'), PLAN);
    store.visit('1-3', 'egen');
    for (const text of [SECRET, `${SECRET}.`, '']) store.keepOnDevice('1-3_egen', 'eeee', { text }, text !== '');
    store.keepOnDevice('1-3_egen', 'eeee', { text: SECRET }, true);
    store.finish('1-3');
    await store.close();

    const handed = JSON.stringify([backend.texts, backend.reports, backend.aside, backend.closed]);
    for (const word of SECRET.split(' ')) expect(handed).not.toContain(word);
    expect([...storage.texts.values()].join()).toContain(SECRET);
  });

  test('tells the back-end only whether the exercise is done', async () => {
    const backend = fakeBackend();
    const store = await openStore(backend, () => deviceAnswers(memoryStorage(), 'mgs.eget'), PLAN);
    store.keepOnDevice('1-3_egen', 'eeee', { text: SECRET }, true);
    expect(backend.stored).toBe('mgs1~1-3_egen~1-3*b~1-3_egen*eeee**d');
    store.keepOnDevice('1-3_egen', 'eeee', { text: '' }, false);
    expect(backend.stored).toBe('mgs1~1-3_egen~1-3*b~1-3_egen*eeee**o');
    expect(store.report().score).toBeUndefined();
  });

  test('comes back on the same device, and belongs to one learner', async () => {
    const storage = memoryStorage();
    const device = (learner: string) => deviceAnswers(storage, `mgs.eget.${learner}`);
    const first = await openStore(fakeBackend({ learner: 'anna1' }), device, PLAN);
    first.keepOnDevice('1-3_egen', 'eeee', { text: SECRET }, true);
    expect((await openStore(fakeBackend({ learner: 'anna1' }), device, PLAN)).deviceAnswer('1-3_egen')).toEqual({ text: SECRET });
    expect((await openStore(fakeBackend({ learner: 'bengt2' }), device, PLAN)).deviceAnswer('1-3_egen')).toBeUndefined();
  });

  test('can be forgotten again', async () => {
    const storage = memoryStorage();
    const store = await openStore(fakeBackend(), () => deviceAnswers(storage, 'mgs.eget'), PLAN);
    store.keepOnDevice('1-3_egen', 'eeee', { text: SECRET }, true);
    store.keepOnDevice('1-3_egen', 'eeee', undefined, false);
    expect([...storage.texts.values()].join()).not.toContain(SECRET);
    expect(store.isDone('1-3_egen')).toBe(false);
  });
});

describe('a stored text that this version cannot read', () => {
  const texts = ['mgs2~1-3~1-3*d~1-3_egen*eeee*zzzz*d', 'garbage'];

  test.each(texts)('%j is set aside before anything is written, and the course begins anew', async (text) => {
    const backend = fakeBackend({ text });
    const store = await openStore(backend, () => deviceAnswers(memoryStorage(), 'mgs.eget'), PLAN);
    expect(backend.aside).toEqual([text]);
    expect(backend.texts).toEqual([]);
    expect([store.unit('1-3'), store.location]).toEqual([undefined, undefined]);
  });

  test.each(texts)('%j can still be found in the browser after days of work', async (text) => {
    const storage = memoryStorage();
    storage.texts.set('mgs.framsteg', text);
    for (let day = 0; day < 3; day++) {
      const store = await openStore(browserBackend(storage), () => deviceAnswers(storage, 'mgs.eget'), PLAN);
      store.finish('1-3');
    }
    expect([...storage.texts.values()].filter((one) => one === text)).toHaveLength(1);
    expect(storage.texts.get('mgs.framsteg')).toBe('mgs1~~1-3*d~');
  });

  test('is set aside also when a newer version in another tab wrote it meanwhile', async () => {
    const backend = fakeBackend();
    const store = await openStore(backend, () => deviceAnswers(memoryStorage(), 'mgs.eget'), PLAN);
    backend.stored = 'mgs2~newer';
    store.visit('1-3');
    expect(backend.aside).toEqual(['mgs2~newer']);
    expect(backend.stored).toBe('mgs1~1-3~1-3*b~');
  });

  test('an empty place has nothing to set aside', async () => {
    for (const text of [null, '']) {
      const backend = fakeBackend({ text });
      await openStore(backend, () => deviceAnswers(memoryStorage(), 'mgs.eget'), PLAN);
      expect(backend.aside).toEqual([]);
    }
  });
});
