import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../tests/random.ts';
import {
  BEGINNING,
  type Change,
  debriefPlace,
  extend,
  goTo,
  lastPlace,
  minutesBehind,
  momentOf,
  next,
  type Plan,
  pause,
  previous,
  readSession,
  restart,
  type Session,
  start,
  timerOf,
} from './session.ts';

const PLAN: Plan = [1, 4, 2];
const MINUTE = 60_000;
const NOON = 1_795_000_000_000;

/** What has been done, each with the minutes that went by before it. */
type Deed = readonly [minutes: number, change: Change];

/** A session after some deeds, and when it is. */
function played(...deeds: readonly Deed[]): { session: Session; now: number } {
  let session = BEGINNING;
  let now = NOON;
  for (const [minutes, change] of deeds) {
    now += minutes * MINUTE;
    session = change(session, PLAN, now);
  }
  return { session, now };
}

const wait: Change = (session) => session;
const look = ({ session, now }: { session: Session; now: number }) => momentOf(session, PLAN, now);
const behind = ({ session, now }: { session: Session; now: number }) => minutesBehind(session, PLAN, now);

describe('the way through a session', () => {
  test('leads from before the first step, through all of them and the questions, to the end, and no further', () => {
    let session = BEGINNING;
    const places = Array.from({ length: 8 }, () => {
      session = next(session, PLAN, NOON);
      return session.place;
    });
    expect(places).toEqual([1, 2, 3, 4, 5, 5, 5, 5]);
    expect([debriefPlace(PLAN), lastPlace(PLAN)]).toEqual([4, 5]);
    for (let n = 0; n < 8; n++) session = previous(session, PLAN, NOON);
    expect(session.place).toBe(0);
  });

  test('gives the same session back where there is nothing to do', () => {
    for (const change of [previous, start, pause, extend, restart, goTo(0), goTo(Number.NaN)])
      expect(change(BEGINNING, PLAN, NOON)).toBe(BEGINNING);
  });
});

describe('the time of a step', () => {
  test('waits until it is started, runs, and is out', () => {
    expect(look(played([0, next]))).toEqual({ phase: 'ready', left: MINUTE, total: MINUTE, half: false, lastMinute: false });
    expect(look(played([0, goTo(2)], [3, start], [1, wait]))).toEqual({
      phase: 'running',
      left: 3 * MINUTE,
      total: 4 * MINUTE,
      half: false,
      lastMinute: false,
    });
    expect(look(played([0, goTo(2)], [0, start], [2, wait]))).toMatchObject({ half: true, lastMinute: false });
    expect(look(played([0, goTo(2)], [0, start], [3, wait]))).toMatchObject({ half: true, lastMinute: true });
    expect(look(played([0, goTo(2)], [0, start], [90, wait]))).toMatchObject({ phase: 'out', left: 0, lastMinute: false });
  });

  test('a step of one minute has no last minute to tell of', () => {
    expect(look(played([0, next], [0, start], [0.5, wait]))).toMatchObject({ phase: 'running', lastMinute: false, half: true });
  });

  test('stands still while it is paused, and goes on with what was left', () => {
    const paused = played([0, goTo(2)], [0, start], [1, pause], [30, wait]);
    expect(look(paused)).toMatchObject({ phase: 'paused', left: 3 * MINUTE });
    expect(look(played([0, goTo(2)], [0, start], [1, pause], [30, start], [1, wait]))).toMatchObject({ left: 2 * MINUTE });
  });

  test('a minute more is added before, meanwhile and when time is out, and then it runs again', () => {
    expect(look(played([0, next], [0, extend]))).toMatchObject({ phase: 'ready', left: 2 * MINUTE });
    expect(look(played([0, next], [0, start], [0.5, extend]))).toMatchObject({ phase: 'running', left: 1.5 * MINUTE });
    expect(look(played([0, next], [0, start], [9, extend], [0.5, wait]))).toMatchObject({ phase: 'running', left: 0.5 * MINUTE });
    expect(look(played([0, goTo(2)], [0, start], [9, pause], [1, extend]))).toMatchObject({ phase: 'running', left: MINUTE });
  });

  test('half time that has been is not taken back by a minute more, but half time that is to come moves', () => {
    expect(look(played([0, goTo(2)], [0, start], [2.2, extend]))?.half).toBe(true);
    expect(look(played([0, goTo(2)], [0, start], [1, extend], [1.2, wait]))?.half).toBe(false);
    expect(look(played([0, goTo(2)], [0, start], [1, extend], [1.5, wait]))?.half).toBe(true);
  });

  test('begun again it is the step’s own time, standing still', () => {
    expect(look(played([0, next], [0, extend], [0, start], [1, restart]))).toMatchObject({ phase: 'ready', left: MINUTE, total: MINUTE });
  });

  test('a step that is left by mistake has its time left when one comes back', () => {
    expect(look(played([0, goTo(2)], [0, start], [1, next], [5, previous]))).toMatchObject({ phase: 'paused', left: 3 * MINUTE });
  });

  test('a clock that is set back does not give more than there was', () => {
    const { session } = played([0, goTo(2)], [0, start]);
    expect(momentOf(session, PLAN, NOON - 60 * MINUTE)).toMatchObject({ left: 4 * MINUTE });
  });
});

describe('the plan', () => {
  test('knows nothing before the first step and after the last', () => {
    expect(behind(played([5, wait]))).toBeUndefined();
    expect(behind(played([0, goTo(4)]))).toBeUndefined();
  });

  test('counts time that ran, and not time that was added', () => {
    expect(behind(played([0, next], [0, start], [1, next], [0, start], [3, wait]))).toBe(0);
    expect(behind(played([0, next], [3, start]))).toBe(3);
    expect(behind(played([0, next], [0, start], [1, extend], [1, next]))).toBe(1);
    expect(behind(played([0, goTo(3)], [2, wait]))).toBe(-3);
  });
});

describe('whatever is done, in whatever order', () => {
  const CHANGES: readonly Change[] = [next, previous, start, start, pause, extend, restart, goTo(2), goTo(99), goTo(-3), goTo(1.5)];

  test('the step is one that there is, time left is between nothing and all, and what is kept can be read again', () => {
    const random = seededRandom(2);
    for (let run = 0; run < 300; run++) {
      let session = BEGINNING;
      let now = NOON;
      for (let n = 0; n < 30; n++) {
        now += Math.floor(random() * 2.5 * MINUTE);
        session = pick(random, CHANGES)(session, PLAN, now);
        expect(Number.isInteger(session.place) && session.place >= 0 && session.place <= lastPlace(PLAN)).toBe(true);
        const moment = momentOf(session, PLAN, now);
        expect(moment === undefined).toBe(session.place === 0 || session.place > PLAN.length);
        if (moment) expect(moment.left >= 0 && moment.left <= moment.total).toBe(true);
        expect(readSession(JSON.parse(JSON.stringify(session)), PLAN)).toEqual(session);
      }
    }
  });

  test('pausing loses no time: what is left is the whole less the time that it ran', () => {
    const random = seededRandom(3);
    for (let run = 0; run < 300; run++) {
      let { session } = played([0, goTo(2)]);
      let now = NOON;
      let ran = 0;
      for (let n = 0; n < 12; n++) {
        const step = Math.floor(random() * 20_000);
        if (timerOf(session, PLAN)?.ends != null) ran += step;
        now += step;
        session = pick(random, [start, pause])(session, PLAN, now);
      }
      expect(momentOf(session, PLAN, now)?.left).toBe(Math.max(4 * MINUTE - ran, 0));
    }
  });
});

describe('a session that was kept', () => {
  const { session } = played([0, goTo(2)], [0, start]);
  const timer = session.timers[2];

  test.each([
    ['nothing', undefined],
    ['a text', 'session'],
    ['a list', []],
    ['a place beyond the end', { ...session, place: 6 }],
    ['half a place', { ...session, place: 1.5 }],
    ['no moment', { ...session, began: '12.00' }],
    ['a timer of a step that is not there', { ...session, timers: { 4: timer } }],
    ['a timer with more left than there is', { ...session, timers: { 2: { ...timer, left: 9_000_000 } } }],
    ['a timer with less than nothing left', { ...session, timers: { 2: { ...timer, left: -1 } } }],
    ['a timer that never ends', { ...session, timers: { 2: { ...timer, ends: 'aldrig' } } }],
  ])('is not resumed when it is %s', (_, value) => {
    expect(readSession(value, PLAN)).toBeUndefined();
  });
});
