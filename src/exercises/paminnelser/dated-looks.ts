/** When a group looks back, and which measures of its plan it then asks for. Pure. */
import { addMonths } from '../../workplace/days.ts';
import type { FollowUp, PlanRow, Workplace } from '../../workplace/model.ts';
import { isDay } from '../../workplace/read.ts';
import type { Look, Spec } from './logic.ts';

/** A time to look back, with its day. */
export interface DatedLook extends Look {
  /** The group wants it. */
  readonly chosen: boolean;
  /** The day, never a Saturday or Sunday. */
  readonly day: string;
  /** The Saturday or Sunday that it was moved from. */
  readonly movedFrom: string | undefined;
  /** The day has been. */
  readonly passed: boolean;
  /** Measures to be followed up by then, and not by a look that comes before it; the soonest first. */
  readonly due: readonly PlanRow[];
}

/** The day itself, or the Monday after a Saturday or Sunday. */
export function workday(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const ahead = { 6: 2, 0: 1 }[date.getUTCDay()] ?? 0;
  date.setUTCDate(date.getUTCDate() + ahead);
  return date.toISOString().slice(0, 10);
}

/** A measure that is done and whose outcome is written down asks for nothing more. */
const open = ({ state, outcome, what }: PlanRow): boolean => what.trim() !== '' && !(state === 'klar' && outcome.trim() !== '');

/** The measures that are left to follow up, the soonest first. */
const waiting = (plan: readonly PlanRow[]): PlanRow[] =>
  plan.filter((row) => open(row) && row.followUpBy !== '').toSorted((a, b) => (a.followUpBy < b.followUpBy ? -1 : 1));

/** What the looks are counted from and asked of. */
export interface Basis {
  readonly place: Pick<Workplace, 'followUp' | 'plan'>;
  /** The local day. */
  readonly today: string;
}

/** The day that months are counted from: the chosen one, or today. */
export const startOf = ({ start }: FollowUp, today: string): string => start || today;

/** All looks with their days. */
export function datedLooks({ looks }: Pick<Spec, 'looks'>, { place: { followUp, plan }, today }: Basis): DatedLook[] {
  const rows = waiting(plan);
  let before = '';
  return looks.map((look) => {
    const exact = addMonths(startOf(followUp, today), look.months);
    const day = workday(exact);
    const chosen = followUp.months.includes(look.months);
    const due = chosen ? rows.filter(({ followUpBy }) => followUpBy > before && followUpBy <= day) : [];
    if (chosen) before = day;
    return { ...look, chosen, day, movedFrom: day === exact ? undefined : exact, passed: day < today, due };
  });
}

/** Measures that no look asks for: how many come after the last of them, and how many have no day. */
export function unasked(looks: readonly DatedLook[], plan: readonly PlanRow[]): { readonly later: number; readonly undated: number } {
  const last = looks.findLast(({ chosen }) => chosen)?.day ?? '';
  return {
    later: waiting(plan).filter(({ followUpBy }) => followUpBy > last).length,
    undated: plan.filter((row) => open(row) && row.followUpBy === '').length,
  };
}

/** How far back and ahead the day may lie that months are counted from. */
const YEARS = { back: 1, ahead: 2 };

/** True for a day that months can sensibly be counted from: one of the last year, or of the next two. */
export function sensibleStart(day: string, today: string): boolean {
  const year = 12;
  return isDay(day) && day >= addMonths(today, -YEARS.back * year) && day <= addMonths(today, YEARS.ahead * year);
}

/** True for a day on which somebody can have seen something. */
export const sensibleNoteDay = (day: string, today: string): boolean => isDay(day) && day >= '2020-01-01' && day <= today;

type Notes = FollowUp['notes'];

/** The notes with one more, the oldest first; those of one day in the order in which they came. */
export function withNote(notes: Notes, note: Notes[number]): Notes {
  const place = notes.findIndex(({ day }) => day > note.day);
  return place < 0 ? [...notes, note] : notes.toSpliced(place, 0, note);
}
