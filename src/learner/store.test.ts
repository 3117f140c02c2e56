import { beforeEach, describe, expect, test } from 'vitest';
import { deviceAnswers } from './device.ts';
import { type FakeBackend, fakeBackend } from './fake-backend.ts';
import { memoryStorage } from './memory-storage.ts';
import { readSnapshot } from './snapshot.ts';
import type { SharedAnswer } from './state.ts';
import { type LearnerStore, openStore, type Plan } from './store.ts';

const PLAN: Plan = {
  units: ['1-2', '1-3'],
  exercises: new Map([
    ['1-2_a', 'aaaa'],
    ['1-2_b', 'bbbb'],
    ['1-3_c', 'cccc'],
  ]),
  scored: ['1-2_a', '1-2_b'],
  passMark: 80,
};
const answer = (code: string, more: Partial<SharedAnswer> = {}): SharedAnswer => ({ fingerprint: 'aaaa', code, done: true, ...more });

const open = (backend: FakeBackend, plan = PLAN) => openStore(backend, () => deviceAnswers(memoryStorage(), 'mgs.eget'), plan);
/** What is stored, as state. */
function storedState(backend: FakeBackend) {
  const reading = readSnapshot(backend.stored);
  if (reading.kind !== 'state') throw new Error(`Nothing readable is stored: ${backend.stored}`);
  return reading.state;
}

let backend: FakeBackend;
let store: LearnerStore;
beforeEach(async () => {
  backend = fakeBackend();
  store = await open(backend);
});

describe('a unit', () => {
  test('is untouched, then begun, then done', () => {
    expect(store.unit('1-2')).toBeUndefined();
    store.visit('1-2');
    expect(store.unit('1-2')).toBe('begun');
    store.finish('1-2');
    expect(store.unit('1-2')).toBe('done');
  });

  test('stays done when the learner comes back to it', () => {
    store.finish('1-2');
    store.visit('1-2');
    store.visit('1-2', 'a');
    expect(store.unit('1-2')).toBe('done');
  });

  test('stays done in the next session', async () => {
    store.finish('1-2');
    const next = await open(fakeBackend({ text: backend.stored }));
    next.visit('1-2');
    expect(next.unit('1-2')).toBe('done');
  });
});

describe('where the learner was', () => {
  test('is nowhere before the first visit', () => {
    expect(store.location).toBeUndefined();
  });

  test('is the unit that was opened last', () => {
    store.visit('1-2');
    store.visit('1-3');
    expect(store.location).toBe('1-3');
  });

  test('is the exercise that was answered or opened last', () => {
    store.visit('1-2', 'b');
    expect(store.location).toBe('1-2_b');
    store.keep('1-2_a', answer('1'));
    expect(store.location).toBe('1-2_a');
    store.keepOnDevice('1-3_c', 'cccc', { text: 'x' }, true);
    expect(store.location).toBe('1-3_c');
  });

  test('stays at the exercise when the same unit is opened again, and not when another is', () => {
    store.keep('1-2_a', answer('1'));
    store.visit('1-2');
    expect(store.location).toBe('1-2_a');
    store.visit('1-3');
    expect(store.location).toBe('1-3');
  });

  test('is the unit at hand when it asks an exercise of another once more, and that other is not begun by it', () => {
    store.keepOnDevice('1-2_a', 'aaaa', { text: 'x' }, true, '1-3_igen');
    expect([store.location, store.unit('1-3'), store.unit('1-2')]).toEqual(['1-3_igen', 'begun', undefined]);
    expect(store.isDone('1-2_a')).toBe(true);
    store.keep('1-2_b', answer('1', { fingerprint: 'bbbb' }), '1-3_till');
    expect(store.location).toBe('1-3_till');
  });

  test('is not mistaken for a unit whose number begins alike', () => {
    store.keep('1-10_a', answer('1'));
    store.visit('1-1');
    expect(store.location).toBe('1-1');
  });

  test('comes back in the next session', async () => {
    store.visit('1-2', 'b');
    expect((await open(fakeBackend({ text: backend.stored }))).location).toBe('1-2_b');
  });
});

describe('an answer', () => {
  test('is stored at once and comes back in the next session', async () => {
    const given = answer('2', { points: { raw: 1, max: 1 } });
    store.keep('1-2_a', given);
    expect(storedState(backend).answers.get('1-2_a')).toEqual(given);
    const next = await open(fakeBackend({ text: backend.stored }));
    expect(next.answer('1-2_a', 'aaaa')).toEqual(given);
    expect(next.isDone('1-2_a')).toBe(true);
  });

  test('can be given again, and the last one counts', () => {
    store.keep('1-2_a', answer('1'));
    store.keep('1-2_a', answer('2', { done: false }));
    expect(store.answer('1-2_a', 'aaaa')?.code).toBe('2');
    expect(store.isDone('1-2_a')).toBe(false);
  });

  test('that was never given is neither there nor done', () => {
    expect(store.answer('1-2_a', 'aaaa')).toBeUndefined();
    expect(store.isDone('1-2_a')).toBe(false);
  });

  test('is kept even when the page fails to show it', () => {
    store.subscribe(() => {
      throw new Error('The page is broken');
    });
    expect(() => store.keep('1-2_a', answer('2'))).toThrow('The page is broken');
    expect(storedState(backend).answers.get('1-2_a')?.code).toBe('2');
  });
});

describe('an exercise that has been edited since it was answered', () => {
  let edited: LearnerStore;
  beforeEach(async () => {
    store.keep('1-2_a', answer('2', { points: { raw: 1, max: 1 } }));
    store.finish('1-2');
    edited = await open(fakeBackend({ text: backend.stored }), { ...PLAN, exercises: new Map(PLAN.exercises).set('1-2_a', 'zzzz') });
  });

  test('has lost its answer, its points and its tick', () => {
    expect(edited.answer('1-2_a', 'zzzz')).toBeUndefined();
    expect(edited.isDone('1-2_a')).toBe(false);
    expect(edited.report()).toMatchObject({ score: undefined, scoreFinal: false });
  });

  test('leaves its unit done', () => {
    expect(edited.unit('1-2')).toBe('done');
    expect(edited.report().done).toBe(1);
  });

  test('takes a new answer', () => {
    edited.keep('1-2_a', answer('1', { fingerprint: 'zzzz' }));
    expect(edited.answer('1-2_a', 'zzzz')?.code).toBe('1');
    expect(edited.isDone('1-2_a')).toBe(true);
  });
});

describe('what other pages have stored', () => {
  test('is kept though this page does not know it', async () => {
    const other = fakeBackend({ text: 'mgs1~2-1_x~2-1*d~2-1_x*xxxx*1*d' });
    const page = await open(other);
    page.visit('1-2');
    expect(storedState(other).units).toEqual(new Map(Object.entries({ '1-2': 'begun', '2-1': 'done' })));
    expect(storedState(other).answers.get('2-1_x')).toEqual({ fingerprint: 'xxxx', code: '1', done: true, points: undefined });
    expect(page.isDone('2-1_x')).toBe(true);
  });

  test('gives way to the exercises of this page when room is short', async () => {
    const text = 'mgs1~~2-1*d~2-1_x*xxxx*1*d';
    const small = fakeBackend({ text }, 40);
    const page = await open(small);
    page.keep('1-2_a', answer('2'));
    expect([...storedState(small).answers.keys()]).toEqual(['1-2_a']);
    expect(storedState(small).units.get('2-1')).toBe('done');
  });

  test('is not thrown away where there is no room for anything', async () => {
    const text = 'mgs1~~2-1*d~';
    const tiny = fakeBackend({ text }, 5);
    const page = await open(tiny);
    page.visit('1-2');
    expect(tiny.stored).toBe(text);
  });

  test('is not written over when it cannot be read and there is nowhere else to put it', async () => {
    const newer = fakeBackend({ text: 'mgs99~from next year' });
    newer.setAside = () => 'full';
    const page = await open(newer);
    page.keep('1-2_a', answer('2'));
    await Promise.resolve();
    expect(newer.stored).toBe('mgs99~from next year');
    expect(page.outcome).toBe('blocked');
    expect(page.isDone('1-2_a')).toBe(true);
  });
});
