import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../tests/random.ts';
import { type Hub, openHub } from './hub.ts';
import { findStorage, KEY, type TextStorage } from './keeping.ts';
import { goTo, next, previous, start } from './session.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A browser with its storage, its clock, and a channel between its windows whose messages come when they are let through. */
function browser(options: { readonly blocked?: boolean } = {}) {
  const texts = new Map<string, string>();
  const storage: TextStorage | undefined = options.blocked
    ? undefined
    : {
        getItem: (key) => texts.get(key) ?? null,
        setItem: (key, text) => void texts.set(key, text),
        removeItem: (key) => void texts.delete(key),
      };
  const windows = new Map<number, (message: unknown) => void>();
  let waiting: { readonly from: number; readonly message: unknown }[] = [];
  let windowCount = 0;
  const clock = { now: 1_795_000_000_000 };
  return {
    texts,
    clock,
    open(slug = '2-0-spelregler', steps = 'aaaa'): Hub {
      const self = ++windowCount;
      const connect = (receive: (message: unknown) => void) => {
        windows.set(self, receive);
        // As a channel does, it carries a copy.
        return { send: (message: unknown) => void waiting.push({ from: self, message: structuredClone(message) }) };
      };
      return openHub({
        slug,
        steps,
        plan: [1, 4, 2],
        tools: ['regler', 'karta'],
        storage,
        connect,
        now: () => clock.now,
        self: String(self),
      });
    },
    /** Lets all messages through, and those that they lead to. @returns how many there were */
    deliver(): number {
      let count = 0;
      while (waiting.length > 0) {
        const batch = waiting;
        waiting = [];
        for (const { from, message } of batch) for (const [self, receive] of windows) if (self !== from) receive(message);
        count += batch.length;
        if (count > 1000) throw new Error('The windows never fall silent');
      }
      return count;
    },
  };
}

describe('two windows', () => {
  test('follow each other in step, clock and tool', () => {
    const { open, deliver } = browser();
    const [wall, leader] = [open(), open()];
    leader.act(next);
    deliver();
    expect(wall.session().place).toBe(1);
    wall.act(start);
    leader.share('regler', ['Tala till punkt']);
    deliver();
    expect(leader.session()).toEqual(wall.session());
    expect(wall.tool('regler')).toEqual(['Tala till punkt']);
    expect([wall.outsideChanges('regler'), leader.outsideChanges('regler')]).toEqual([1, 0]);
  });

  test('a window that is opened late gets what is, also where nothing can be kept', () => {
    const { open, deliver } = browser({ blocked: true });
    const wall = open();
    wall.act(goTo(2));
    expect(wall.share('karta', { pos: 3 })).toBe(false);
    const leader = open();
    deliver();
    expect(leader.session().place).toBe(2);
    expect(leader.tool('karta')).toEqual({ pos: 3 });
    expect(leader.kept()).toBe(false);
  });

  test('a window of another unit, or of older steps, is not listened to', () => {
    const { open, deliver } = browser();
    const [wall, old] = [open(), open('2-0-spelregler', 'bbbb')];
    old.act(goTo(3));
    deliver();
    expect(wall.session().place).toBe(0);
  });

  test('begin anew together, and what was under way before does not come back', () => {
    const { open, deliver, texts } = browser();
    const [wall, leader] = [open(), open()];
    wall.act(goTo(2));
    wall.share('regler', ['En']);
    deliver();
    leader.reset();
    deliver();
    for (const hub of [wall, leader]) expect([hub.session().place, hub.tool('regler')]).toEqual([0, undefined]);
    expect(texts.size).toBe(0);
    wall.act(next);
    deliver();
    expect(leader.session().place).toBe(1);
  });

  test('come to the same in the end, whatever three people press at the same time', () => {
    const random = seededRandom(4);
    for (let run = 0; run < 100; run++) {
      const { open, deliver, clock } = browser();
      const hubs = [open(), open(), open()];
      for (let n = 0; n < 20; n++) {
        clock.now += 1000;
        const hub = pick(random, hubs);
        pick(random, [
          () => hub.act(next),
          () => hub.act(previous),
          () => hub.act(start),
          () => hub.share(pick(random, ['regler', 'karta']), n),
          () => hub.reset(),
          () => deliver(),
        ])();
      }
      deliver();
      const seen = hubs.map((hub) => JSON.stringify([hub.session(), hub.tool('regler'), hub.tool('karta')]));
      expect(new Set(seen).size).toBe(1);
    }
  });
});

describe('a session that is kept', () => {
  test('goes on after a reload with a single window, beside those of other units', () => {
    const { open } = browser();
    const hub = open();
    hub.act(goTo(2));
    hub.act(start);
    hub.share('regler', ['Tala till punkt']);
    const other = open('2a-1-historia');
    other.act(next);
    const again = open();
    expect(again.session()).toEqual(hub.session());
    expect(again.tool('regler')).toEqual(['Tala till punkt']);
    expect(open('2a-1-historia').session().place).toBe(1);
  });

  test('is not resumed after a day, nor with other steps', () => {
    const { open, clock, texts } = browser();
    open().act(goTo(2));
    expect(open('2-0-spelregler', 'bbbb').session().place).toBe(0);
    clock.now += DAY - 1;
    expect(open().session().place).toBe(2);
    clock.now += 1;
    expect(open().session().place).toBe(0);
    // What is too old goes when something else is kept.
    open('2a-1-historia').act(next);
    expect(Object.keys(JSON.parse(texts.get(KEY) ?? '').units)).toEqual(['2a-1-historia']);
  });

  test.each([
    ['no JSON', '{'],
    ['another version', '{"v":2,"units":{}}'],
    ['a list', '[]'],
    ['a record that is none', '{"v":1,"units":{"2-0-spelregler":7}}'],
    ['a state that is impossible', '{"v":1,"units":{"2-0-spelregler":{"steps":"aaaa","day":1795000000000,"shared":{"round":0}}}}'],
    [
      'a session that is impossible',
      '{"v":1,"units":{"2-0-spelregler":{"steps":"aaaa","day":1795000000000,"shared":{"round":0,"session":{"count":1,"by":"1","value":{"place":77,"began":1,"timers":{}}},"tools":{}}}}}',
    ],
  ])('is begun anew when it is %s', (_, text) => {
    const { open, texts } = browser();
    texts.set(KEY, text);
    const hub = open();
    expect(hub.session().place).toBe(0);
    hub.act(next);
    expect(open().session().place).toBe(1);
  });

  test('leaves out the state of a tool that the workshop no longer has', () => {
    const { open, texts } = browser();
    open().share('karta', 1);
    texts.set(KEY, (texts.get(KEY) ?? '').replaceAll('karta', '__proto__'));
    const hub = open();
    expect(hub.tool('karta')).toBeUndefined();
    expect(hub.tool('__proto__')).toBeUndefined();
  });

  test('is forgotten with the key when it was the only one, and leaves the others when not', () => {
    const { open, texts } = browser();
    const [one, other] = [open(), open('2a-1-historia')];
    one.act(next);
    other.act(next);
    one.reset();
    expect(Object.keys(JSON.parse(texts.get(KEY) ?? '').units)).toEqual(['2a-1-historia']);
    other.reset();
    expect(texts.has(KEY)).toBe(false);
  });

  test('a browser that refuses its storage is asked once and never throws', () => {
    const refusing = {
      get localStorage(): TextStorage {
        throw new DOMException('no', 'SecurityError');
      },
    };
    expect(findStorage(refusing)).toBeUndefined();
  });
});
