/**
 * What the windows of one session have in common, and how two versions of it become one. Each piece carries how often it has been
 * changed and by whom, and the later change wins; so it does not matter in which order, or how often, windows hear of it.
 */
import { isObject } from './is-object.ts';
import { BEGINNING, type Plan, readSession, type Session } from './session.ts';

/** A piece with its age. */
export interface Stamp<Value> {
  /** How many changes have led here. */
  readonly count: number;
  /** The window that made the last one. */
  readonly by: string;
  readonly value: Value;
}

export interface Shared {
  /** How many times the group has begun anew; a later round wins over all of an earlier one. */
  readonly round: number;
  readonly session: Stamp<Session>;
  /** States of the tools by exercise id; plain JSON. */
  readonly tools: Readonly<Record<string, Stamp<unknown>>>;
}

/** Nothing has happened yet. */
export const untouched = (round = 0): Shared => ({ round, session: { count: 0, by: '', value: BEGINNING }, tools: {} });

export const isUntouched = ({ session, tools }: Shared): boolean => session.count === 0 && Object.keys(tools).length === 0;

/** `piece` after a change. */
export const changed = <Value>(piece: Stamp<unknown> | undefined, by: string, value: Value): Stamp<Value> => ({
  count: (piece?.count ?? 0) + 1,
  by,
  value,
});

function later<Piece extends Stamp<unknown>>(one: Piece, other: Piece): Piece {
  return other.count > one.count || (other.count === one.count && other.by > one.by) ? other : one;
}

/** The two as one. `own` itself comes back when `other` knows nothing more. */
export function merge(own: Shared, other: Shared): Shared {
  if (other.round !== own.round) return other.round > own.round ? other : own;
  const session = later(own.session, other.session);
  const news = Object.entries(other.tools).filter(([id, theirs]) => {
    const ours = own.tools[id];
    return !ours || later(ours, theirs) !== ours;
  });
  if (session === own.session && news.length === 0) return own;
  return { round: own.round, session, tools: { ...own.tools, ...Object.fromEntries(news) } };
}

/** What was kept or sent, when all of it is possible. States of exercises that are not in `tools` are left out. Never throws. */
export function readShared(value: unknown, plan: Plan, tools: readonly string[]): Shared | undefined {
  if (!isObject(value) || !isCount(value['round']) || !isObject(value['tools'])) return undefined;
  const stamp = readStamp(value['session']);
  const session = readSession(stamp?.value, plan);
  if (!stamp || !session) return undefined;
  const states = value['tools'];
  const known = tools.flatMap((id) => {
    const state = Object.hasOwn(states, id) ? readStamp(states[id]) : undefined;
    return state ? [[id, state] as const] : [];
  });
  return { round: value['round'], session: { ...stamp, value: session }, tools: Object.fromEntries(known) };
}

function readStamp(value: unknown): Stamp<unknown> | undefined {
  if (!isObject(value) || !isCount(value['count']) || typeof value['by'] !== 'string') return undefined;
  return { count: value['count'], by: value['by'], value: value['value'] };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
