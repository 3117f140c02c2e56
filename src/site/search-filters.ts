/** What the answers of a search are narrowed to: parts, kinds and minutes, each with none, some or all boxes ticked. */
import type { Place } from '../search/engine.ts';

/** Names of the lengths that a learner can choose; the texts say what they mean. */
export const MINUTE_RANGES = ['kort', 'mellan', 'lang'] as const;
export type MinuteRange = (typeof MINUTE_RANGES)[number];

export function rangeOf(minutes: number): MinuteRange {
  return minutes <= 10 ? 'kort' : minutes <= 13 ? 'mellan' : 'lang';
}

/** A unit as the page lists it. */
export interface ListedUnit {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** "Del 1, 14 min". */
  readonly meta: string;
  readonly part: string;
  readonly minutes: number;
}

const FILTERS = ['del', 'typ', 'tid'] as const;
type Filter = (typeof FILTERS)[number];

/** Chosen values by filter. An empty set asks for nothing, so all is wanted. */
export type Choice = Readonly<Record<Filter, ReadonlySet<string>>>;

/** The choice that an address tells: `?q=norm&typ=begrepp`. */
export function readChoice(parameters: URLSearchParams): Choice {
  const chosen = (name: Filter) => new Set(parameters.getAll(name));
  return { del: chosen('del'), typ: chosen('typ'), tid: chosen('tid') };
}

/** True when at least one box is ticked. */
export const isNarrow = (choice: Choice): boolean => FILTERS.some((name) => choice[name].size > 0);

/** The same choice, but for one filter with a single value: what ticking that box alone would show. */
export function withOnly(choice: Choice, name: string, value: string): Choice {
  return { ...choice, [name]: new Set([value]) };
}

/** Tells whether a section is wanted. */
export function wantedBy(choice: Choice, units: ReadonlyMap<string, ListedUnit>): (place: Place) => boolean {
  return ({ unit, kind }) => {
    const listed = units.get(unit);
    if (!listed) return false;
    const own: Record<Filter, string> = { del: listed.part, typ: kind, tid: rangeOf(listed.minutes) };
    return FILTERS.every((name) => choice[name].size === 0 || choice[name].has(own[name]));
  };
}
