/** The tests that every back-end must pass (see backend.ts). A back-end's own test adds what only its place does. */
import { describe, expect, test } from 'vitest';
import type { Backend, Report } from './backend.ts';

/** One place where a learner's state is kept, as a test sees it from outside. */
export interface BackendWorld {
  /** A new session on the same place; sessions follow upon each other, each closed before the next. */
  connect(): Backend;
  /** From now on the place throws at each call, as a browser or an LMS in trouble does. */
  break(): void;
  /** The trouble is over: the place works as before. */
  mend(): void;
  /** The learner's text that the place holds, also when it is broken; null when there is none. */
  stored(): string | null;
  /** The texts that have been set aside, wherever the back-end puts them. */
  aside(): readonly string[];
}

const REPORT: Report = { done: 1, total: 3, score: 50, scoreFinal: false, scored: true, passMark: 80, location: '1-3_ladan' };

/** Registers the shared tests. `makeWorld` gives an empty place that takes texts, new for each test. */
export function backendContract(name: string, makeWorld: () => BackendWorld): void {
  /** A session that saves one text and ends. */
  async function saveInOneSession(world: BackendWorld, text: string): Promise<void> {
    const backend = world.connect();
    await backend.open();
    await backend.save(() => text, REPORT);
    await backend.close(REPORT);
  }

  describe(`${name} as a place to keep a learner's state`, () => {
    test('an empty place opens with no text and can keep one', async () => {
      expect(await makeWorld().connect().open()).toMatchObject({ text: null, mode: 'normal', keeps: true });
    });

    test('what one session saves is there when the next one opens', async () => {
      const world = makeWorld();
      const first = world.connect();
      await first.open();
      expect(await first.save(() => 'mgs1~1-3~1-3*b~', REPORT)).toBe('saved');
      expect(await first.close(REPORT)).toBe('saved');
      expect(world.stored()).toBe('mgs1~1-3~1-3*b~');
      expect((await world.connect().open()).text).toBe('mgs1~1-3~1-3*b~');
    });

    test('a save is given what the place holds at that moment', async () => {
      const world = makeWorld();
      await saveInOneSession(world, 'one');
      const backend = world.connect();
      await backend.open();
      const given: (string | null)[] = [];
      for (const text of ['two', 'three'])
        await backend.save((stored) => {
          given.push(stored);
          return text;
        }, REPORT);
      await backend.close(REPORT);
      expect(given).toEqual(['one', 'two']);
      expect(world.stored()).toBe('three');
    });

    test('the first save of all is given null', async () => {
      const backend = makeWorld().connect();
      await backend.open();
      let given: string | null = 'nothing yet';
      await backend.save((stored) => {
        given = stored;
        return 'one';
      }, REPORT);
      expect(given).toBeNull();
    });

    test('saves that nobody waits for are kept in the order in which they were made', async () => {
      const world = makeWorld();
      const backend = world.connect();
      await backend.open();
      await Promise.all(['a', 'b', 'c'].map((letter) => backend.save((stored) => `${stored ?? ''}${letter}`, REPORT)));
      await backend.close(REPORT);
      expect(world.stored()).toBe('abc');
    });

    test('a text as long as the limit comes back whole', async () => {
      const world = makeWorld();
      const text = 'mgs1~'.padEnd(world.connect().limit, '0');
      await saveInOneSession(world, text);
      expect((await world.connect().open()).text).toBe(text);
    });

    test('the same learner has the same short key in every session, and it is no name', async () => {
      const world = makeWorld();
      const first = world.connect();
      const { learner } = await first.open();
      await first.close(REPORT);
      expect(learner).toMatch(/^[0-9a-z]{0,16}$/);
      expect((await world.connect().open()).learner).toBe(learner);
    });

    test("a session's own saves are no changes from outside", async () => {
      const backend = makeWorld().connect();
      const heard: (string | null)[] = [];
      backend.onOutsideChange((text) => heard.push(text));
      await backend.open();
      await backend.save(() => 'one', REPORT);
      await backend.close(REPORT);
      expect(heard).toEqual([]);
    });
  });

  describe(`${name} with a text that cannot be read`, () => {
    test('keeps it where a later session does not write over it', async () => {
      const world = makeWorld();
      const backend = world.connect();
      await backend.open();
      expect(backend.setAside('mgs9~from a newer version')).toBe('saved');
      await backend.save(() => 'one', REPORT);
      await backend.close(REPORT);
      await saveInOneSession(world, 'two');
      expect(world.aside()).toEqual(['mgs9~from a newer version']);
      expect(world.stored()).toBe('two');
    });

    test('keeps the same text once and different texts beside each other', async () => {
      const world = makeWorld();
      for (const text of ['mgs9~a', 'mgs9~b', 'mgs9~a']) {
        const backend = world.connect();
        await backend.open();
        backend.setAside(text);
        await backend.close(REPORT);
      }
      expect(world.aside().toSorted()).toEqual(['mgs9~a', 'mgs9~b']);
    });
  });

  describe(`${name} after its session has ended`, () => {
    test('saves change nothing and do not claim to be kept', async () => {
      const world = makeWorld();
      const backend = world.connect();
      await backend.open();
      await backend.save(() => 'one', REPORT);
      await backend.close(REPORT);
      expect(await backend.save(() => 'two', REPORT)).not.toBe('saved');
      expect(world.stored()).toBe('one');
    });

    test('closing once more does no harm', async () => {
      const world = makeWorld();
      const backend = world.connect();
      await backend.open();
      await backend.save(() => 'one', REPORT);
      await backend.close(REPORT);
      await expect(backend.close(REPORT)).resolves.toBeTypeOf('string');
      expect((await world.connect().open()).text).toBe('one');
    });
  });

  describe(`${name} when the place is in trouble`, () => {
    test('says at the start that nothing can be kept, and goes on without rejecting', async () => {
      const world = makeWorld();
      world.break();
      const backend = world.connect();
      expect(await backend.open()).toMatchObject({ text: null, keeps: false });
      expect(await backend.save(() => 'one', REPORT)).not.toBe('saved');
      expect(() => backend.setAside('mgs9~')).not.toThrow();
      expect(await backend.close(REPORT)).not.toBe('saved');
    });

    test('never says "saved" of what was lost on the way, and keeps what was there before', async () => {
      const world = makeWorld();
      await saveInOneSession(world, 'one');
      const backend = world.connect();
      await backend.open();
      world.break();
      expect(await backend.save(() => 'two', REPORT)).not.toBe('saved');
      expect(() => backend.setAside('mgs9~')).not.toThrow();
      expect(await backend.close(REPORT)).not.toBe('saved');
      expect(world.stored()).toBe('one');
    });

    test('takes whole texts again when the trouble is over, also after many saves that failed', async () => {
      const world = makeWorld();
      const backend = world.connect();
      await backend.open();
      const { limit } = backend;
      world.break();
      // A text of the length that a learner's usually has, made to fit as the store does it.
      const text = 'mgs1~'.padEnd(400, '0');
      const fit = () => (text.length <= backend.limit ? text : '');
      for (let n = 0; n < 12; n++) await backend.save(fit, REPORT);
      world.mend();
      expect(await backend.save(fit, REPORT)).toBe('saved');
      expect(backend.limit).toBe(limit);
      await backend.close(REPORT);
      expect(world.stored()).toBe(text);
    });
  });
}
