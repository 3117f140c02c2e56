/**
 * A session of a workshop as plain data, and what may happen to it. Pure: the time comes from outside, as milliseconds since 1970,
 * and a running timer keeps the moment at which it runs out, so that a window that has slept is right when it wakes.
 */
import { isObject } from './is-object.ts';

/** Whole minutes of each step, in order. */
export type Plan = readonly number[];

export interface Timer {
  /** Length in milliseconds, with all that has been added. */
  readonly total: number;
  /** Milliseconds after which half of the step has gone. What is added later does not move it back. */
  readonly half: number;
  /** Milliseconds that were left when it last started or stopped. */
  readonly left: number;
  /** The moment at which it runs out; null while it stands still. */
  readonly ends: number | null;
}

export interface Session {
  /** 0 before the first step, 1 … n in a step, n + 1 at the questions, n + 2 when all is done. */
  readonly place: number;
  /** The moment at which the group began; null before. */
  readonly began: number | null;
  /** Timers by place, for steps that somebody has touched the time of. */
  readonly timers: Readonly<Record<number, Timer>>;
}

/** What may be done to a session; each gives the same session back where it means nothing. */
export type Change = (session: Session, plan: Plan, now: number) => Session;

const MINUTE = 60_000;

export const BEGINNING: Session = { place: 0, began: null, timers: {} };

/** The place of the questions at the end; the one after it is the last. */
export const debriefPlace = (plan: Plan): number => plan.length + 1;
export const lastPlace = (plan: Plan): number => plan.length + 2;

const freshTimer = (minutes: number): Timer => ({
  total: minutes * MINUTE,
  half: (minutes * MINUTE) / 2,
  left: minutes * MINUTE,
  ends: null,
});

/** The timer of the step that the group is in; undefined outside the steps. */
export function timerOf({ place, timers }: Session, plan: Plan): Timer | undefined {
  const minutes = plan[place - 1];
  return minutes === undefined ? undefined : (timers[place] ?? freshTimer(minutes));
}

/** Milliseconds left, from the timer's whole length down to 0. */
export function timeLeft({ total, left, ends }: Timer, now: number): number {
  return ends === null ? left : Math.min(Math.max(ends - now, 0), total);
}

const stopped = (timer: Timer, now: number): Timer => ({ ...timer, left: timeLeft(timer, now), ends: null });

/** Changes the timer of the step that the group is in. */
function withTimer(change: (timer: Timer, now: number, minutes: number) => Timer): Change {
  return (session, plan, now) => {
    const timer = timerOf(session, plan);
    if (!timer) return session;
    const next = change(timer, now, plan[session.place - 1] ?? 0);
    return next === timer ? session : { ...session, timers: { ...session.timers, [session.place]: next } };
  };
}

const began = (session: Session, now: number): Session => ({ ...session, began: session.began ?? now });

/** Starts the time, or lets it go on. Time that is out stays out. */
export const start: Change = (session, plan, now) => {
  const run = withTimer((timer) => (timer.ends !== null || timer.left === 0 ? timer : { ...timer, ends: now + timer.left }));
  const next = run(session, plan, now);
  return next === session ? session : began(next, now);
};

export const pause: Change = withTimer((timer, now) => (timer.ends === null ? timer : stopped(timer, now)));

/** One minute more; time that is out runs again. */
export const extend: Change = withTimer((timer, now) => {
  const left = timeLeft(timer, now);
  const halfGone = timer.total - left >= timer.half;
  const longer = {
    total: timer.total + MINUTE,
    half: halfGone ? timer.half : timer.half + MINUTE / 2,
    left: left + MINUTE,
  };
  const runs = timer.ends !== null || left === 0;
  return { ...longer, ends: runs ? now + longer.left : null };
});

/** The step's own time again, standing still. */
export const restart: Change = withTimer((_, __, minutes) => freshTimer(minutes));

/** Leaves the step, whose time stops, for another place. */
export function goTo(place: number): Change {
  return (session, plan, now) => {
    const to = Math.min(Math.max(Math.trunc(place), 0), lastPlace(plan));
    if (to === session.place || Number.isNaN(to)) return session;
    const left = pause(session, plan, now);
    return { ...(to > 0 ? began(left, now) : left), place: to };
  };
}

export const next: Change = (session, plan, now) => goTo(session.place + 1)(session, plan, now);
export const previous: Change = (session, plan, now) => goTo(session.place - 1)(session, plan, now);

/** `ready` = not begun. */
export type Phase = 'ready' | 'running' | 'paused' | 'out';

/** Where a step is in its time. */
export interface Moment {
  readonly phase: Phase;
  /** Milliseconds. */
  readonly left: number;
  readonly total: number;
  /** Half of the time has gone. */
  readonly half: boolean;
  /** The last minute goes, of more than one. */
  readonly lastMinute: boolean;
}

/** The moment of the step that the group is in; undefined outside the steps. */
export function momentOf(session: Session, plan: Plan, now: number): Moment | undefined {
  const timer = timerOf(session, plan);
  if (!timer) return undefined;
  const { total, half } = timer;
  const left = timeLeft(timer, now);
  const begun = timer.ends !== null || left < total;
  const phase = left === 0 ? 'out' : timer.ends !== null ? 'running' : begun ? 'paused' : 'ready';
  return { phase, left, total, half: total - left >= half, lastMinute: left > 0 && left <= MINUTE && total > MINUTE };
}

/** Whole minutes behind the plan, below 0 when ahead; undefined before the first step and after the last. */
export function minutesBehind(session: Session, plan: Plan, now: number): number | undefined {
  const moment = momentOf(session, plan, now);
  if (!moment || session.began === null) return undefined;
  const before = plan.slice(0, session.place - 1).reduce((sum, minutes) => sum + minutes, 0) * MINUTE;
  const here = Math.min(moment.total - moment.left, (plan[session.place - 1] ?? 0) * MINUTE);
  // `+ 0` makes 0 of −0.
  return Math.trunc((now - session.began - before - here) / MINUTE) + 0;
}

/** A session that was kept or sent, when it is a possible one of this plan. Never throws. */
export function readSession(value: unknown, plan: Plan): Session | undefined {
  if (!isObject(value)) return undefined;
  const { place, began: since, timers } = value;
  if (!isWhole(place) || place > lastPlace(plan) || !(since === null || isWhole(since)) || !isObject(timers)) return undefined;
  const read: Record<number, Timer> = {};
  for (const [key, timer] of Object.entries(timers)) {
    if (!plan[Number(key) - 1] || !isTimer(timer)) return undefined;
    const { total, half, left, ends } = timer;
    read[Number(key)] = { total, half, left, ends };
  }
  return { place, began: since, timers: read };
}

function isTimer(value: unknown): value is Timer {
  if (!isObject(value)) return false;
  const { total, half, left, ends } = value;
  return isWhole(total) && isWhole(half) && isWhole(left) && (ends === null || isWhole(ends)) && left <= total && half <= total;
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
