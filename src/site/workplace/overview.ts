/** What a workplace has written, in a form that says where it stands and what comes next. Pure. */
import { addMonths } from '../../workplace/days.ts';
import type { Workplace } from '../../workplace/model.ts';

/** The steps from obstacle to follow-up. */
export const STEPS = ['obstacles', 'measures', 'plan', 'documentation', 'followUp'] as const;
export type Step = (typeof STEPS)[number];

/** Ids of the units whose tools write a step; a course may lack some. */
export const UNITS: Readonly<Record<Step, readonly string[]>> = {
  obstacles: ['3a-1'],
  measures: ['3a-2', '3b-1'],
  plan: ['3c-1'],
  documentation: ['3c-2'],
  followUp: ['3c-3'],
};

/** Something that a day has been set for. */
export interface Dated {
  /** `done` is to be done by the day, `lookedAt` followed up, `remind` recalled; `followUp` is when the group looks back. */
  readonly kind: 'done' | 'lookedAt' | 'remind' | 'followUp';
  readonly day: string;
  /** As somebody typed it; '' for `followUp`. */
  readonly what: string;
  readonly who: string;
  /** Months since the start, for `followUp`. */
  readonly months: number;
  readonly late: boolean;
}

/** Most dated things that are shown. */
const SHOWN = 4;

const written = (text: string): boolean => text.trim() !== '';

/** What a day has been set for and nobody has said is finished, the earliest first. @param today `2026-06-07` */
export function datedOf({ plan, challenges, followUp }: Workplace, today: string): Dated[] {
  const dated = (kind: Dated['kind'], day: string, what: string, who = '', months = 0): Dated[] =>
    day === '' ? [] : [{ kind, day, what, who, months, late: day < today }];
  const rows = plan.flatMap(({ what, who, by, followUpBy, state, outcome }) => [
    ...(state === 'klar' ? [] : dated('done', by, what, who)),
    ...(written(outcome) ? [] : dated('lookedAt', followUpBy, what, who)),
  ]);
  // Nobody says that a challenge is over: its day passes.
  const recalled = challenges.flatMap(({ remind, text }) => dated('remind', remind, text)).filter(({ late }) => !late);
  const look = nextLookBack(followUp, today);
  return [...rows, ...recalled, ...(look ? dated('followUp', look.day, '', '', look.months) : [])].toSorted((one, other) =>
    one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
  );
}

/** When the group is to look back next: the last day that has passed without a note since, or the first to come. */
export function nextLookBack({ start, months, notes }: Workplace['followUp'], today: string): { day: string; months: number } | undefined {
  if (start === '') return undefined;
  const days = months
    .toSorted((one, other) => one - other)
    .map((count) => ({ day: addMonths(start, count), months: count }))
    .filter(({ day }) => !notes.some((note) => note.day >= day));
  return days.findLast(({ day }) => day <= today) ?? days[0];
}

/** How much has been written in each step. */
export interface Overview {
  readonly obstacles: { readonly total: number; readonly marked: number };
  readonly meeting: { readonly name: string; readonly rules: number; readonly ready: boolean };
  readonly challenges: number;
  readonly plan: { readonly total: number; readonly finished: number };
  readonly documentation: { readonly employees: number | null; readonly areas: number; readonly risks: number };
  readonly followUp: { readonly next: { readonly day: string; readonly months: number } | undefined; readonly notes: number };
  readonly dated: readonly Dated[];
  /** Dated things that are left out of `dated`. */
  readonly moreDated: number;
  /** The step that comes after those that the group has begun with; undefined after the last. */
  readonly waits: Step | undefined;
}

export function overviewOf(place: Workplace, today: string): Overview {
  const { obstacles, meeting, challenges, plan, measures, followUp } = place;
  const areas = measures.examinations.filter(({ how, grounds }) => written(how) || grounds.length > 0);
  const dated = datedOf(place, today);
  return {
    obstacles: { total: obstacles.length, marked: obstacles.filter(({ act }) => act).length },
    meeting: { name: meeting.name.trim(), rules: meeting.rules.filter(({ text }) => written(text)).length, ready: meeting.ready },
    challenges: challenges.length,
    plan: { total: plan.length, finished: plan.filter(({ state }) => state === 'klar').length },
    documentation: { employees: measures.employees, areas: areas.length, risks: measures.risks.length },
    followUp: { next: nextLookBack(followUp, today), notes: followUp.notes.length },
    dated: dated.slice(0, SHOWN),
    moreDated: Math.max(0, dated.length - SHOWN),
    waits: firstWaiting(place, areas.length),
  };
}

function firstWaiting({ obstacles, meeting, challenges, plan, measures, followUp }: Workplace, areas: number): Step | undefined {
  const begun: Readonly<Record<Step, boolean>> = {
    obstacles: obstacles.some(({ act }) => act),
    measures: meeting.rules.length > 0 || challenges.length > 0,
    plan: plan.length > 0,
    documentation: measures.employees !== null || areas > 0 || measures.risks.length > 0,
    followUp: followUp.start !== '',
  };
  // A step that the group has left behind is not asked for again.
  return STEPS[STEPS.findLastIndex((step) => begun[step]) + 1];
}
