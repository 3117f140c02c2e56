/** Which tips are asked for, and the address that asks for them. */
import { EFFORTS, type Effort, ROLES, type Role, TIP_AREAS, type Tip, type TipArea } from './logic.ts';

/** What is undefined or '' asks for nothing. */
export interface Filter {
  readonly role: Role | undefined;
  readonly area: TipArea | undefined;
  readonly effort: Effort | undefined;
  /** Words that a tip has to hold, as typed. */
  readonly words: string;
}

export const NO_FILTER: Filter = { role: undefined, area: undefined, effort: undefined, words: '' };

/** Names in the address, without dots; what each stands for. */
const NAMES = { role: 'roll', area: 'omrade', effort: 'insats', words: 'sok' } as const;
type Part = keyof Filter;
const PARTS: readonly Part[] = ['role', 'area', 'effort', 'words'];

/** Longest text that is looked for. */
export const WORDS_LENGTH = 80;

/** The filter that the query of an address asks for; what it does not know asks for nothing. Never throws. */
export function readFilter(query: string): Filter {
  const asked = new URLSearchParams(query);
  const one = <T>(all: readonly T[], part: Part) => all.find((value) => String(value) === asked.get(NAMES[part]));
  return {
    role: one(ROLES, 'role'),
    area: one(TIP_AREAS, 'area'),
    effort: one(EFFORTS, 'effort'),
    words: (asked.get(NAMES.words) ?? '').slice(0, WORDS_LENGTH),
  };
}

/** An address that asks for the filter and leads to no place within its page; what else it asks for stays. */
export function withFilter(address: string, filter: Filter): string {
  const url = new URL(address);
  for (const part of PARTS) {
    const value = String(filter[part] ?? '').trim();
    if (value === '') url.searchParams.delete(NAMES[part]);
    else url.searchParams.set(NAMES[part], value);
  }
  return url.href;
}

/** Without capitals and dots, so that `mote` finds `möte`. */
const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The tips that the filter asks for: those of one area in their order, those of several area by turns, so that no area hides the others. */
export function findTips(tips: readonly Tip[], { role, area, effort, words }: Filter): Tip[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const hits = tips.filter((tip) => {
    if (role && !tip.roles.includes(ROLES.indexOf(role))) return false;
    if ((area && tip.area !== TIP_AREAS.indexOf(area)) || (effort && tip.effort !== effort)) return false;
    const said = wanted.length > 0 ? fold(`${tip.text} ${tip.how} ${tip.why}`) : '';
    return wanted.every((word) => said.includes(word));
  });
  const turn = new Map(TIP_AREAS.flatMap((_, place) => hits.filter((tip) => tip.area === place).map((tip, at) => [tip, at] as const)));
  return hits.toSorted((a, b) => (turn.get(a) ?? 0) - (turn.get(b) ?? 0));
}

/** A part of a filter that keeps all tips away, and how many come when it goes. */
export interface WayOut {
  readonly part: Part;
  readonly count: number;
}

/** The parts of which one alone is enough to let go to get hits, the one that leaves most of what was asked for first. */
export function waysOut(tips: readonly Tip[], filter: Filter): WayOut[] {
  return PARTS.map((part) => ({ part, count: findTips(tips, without(filter, part)).length }))
    .filter(({ part, count }) => count > 0 && Boolean(filter[part]))
    .toSorted((a, b) => a.count - b.count);
}

/** The filter without one of its parts. */
export const without = (filter: Filter, part: Part): Filter => ({ ...filter, [part]: NO_FILTER[part] });
