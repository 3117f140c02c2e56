/** What can be told of the rows of a plan, and rows made of what the group has found before. Pure. */
import type { Challenge, Obstacle, PlanRow, Workplace } from '../../workplace/model.ts';
import { TEXT } from '../../workplace/model.ts';

/** What a row needs to be whole. */
export const NEEDED = ['what', 'who', 'by', 'followUp', 'followUpBy'] as const;
export type Needed = (typeof NEEDED)[number];

/** What may be amiss with the days of a row. */
export type DayTrouble = 'late' | 'lateFollowUp' | 'early';

/** A row in which nothing is written yet. Delmål 3 is what the course is about. */
export const blankRow = (id: string): PlanRow => ({
  id,
  what: '',
  who: '',
  by: '',
  followUp: '',
  followUpBy: '',
  goals: [3],
  state: 'ny',
  outcome: '',
  from: '',
});

/** What a row still lacks. */
export const missingIn = (row: PlanRow): Needed[] => NEEDED.filter((field) => row[field].trim() === '');

export const isWhole = (row: PlanRow): boolean => missingIn(row).length === 0;

/** True for a row that nobody has written anything in. */
export const isUntouched = (row: PlanRow): boolean =>
  row.from === '' && row.outcome.trim() === '' && missingIn(row).length === NEEDED.length;

/** Days that have passed without the row being done, and a follow-up before there is anything to follow up. @param today local day */
export function dayTroubles({ by, followUpBy, state, outcome }: PlanRow, today: string): DayTrouble[] {
  const open = state !== 'klar';
  const passed = (day: string) => day !== '' && day < today;
  return [
    ...(open && passed(by) ? (['late'] as const) : []),
    ...(open && passed(followUpBy) && outcome.trim() === '' ? (['lateFollowUp'] as const) : []),
    ...(by !== '' && followUpBy !== '' && followUpBy < by ? (['early'] as const) : []),
  ];
}

/** How many rows lack each thing. */
export interface PlanGaps {
  readonly what: number;
  readonly who: number;
  readonly by: number;
  /** How or when it is followed up. */
  readonly followUp: number;
  readonly late: number;
  readonly early: number;
}

/** What is to be pointed out in the whole plan. @param today local day */
export function planGaps(rows: readonly PlanRow[], today: string): PlanGaps {
  const count = (amiss: (row: PlanRow) => boolean) => rows.filter(amiss).length;
  const lacks = (field: Needed) => (row: PlanRow) => row[field].trim() === '';
  return {
    what: count(lacks('what')),
    who: count(lacks('who')),
    by: count(lacks('by')),
    followUp: count((row) => lacks('followUp')(row) || lacks('followUpBy')(row)),
    late: count((row) => dayTroubles(row, today).some((trouble) => trouble !== 'early')),
    early: count((row) => dayTroubles(row, today).includes('early')),
  };
}

/** The rows by the day when they are to be done, those without one last; the same day keeps its order. */
export const byDay = (rows: readonly PlanRow[]): PlanRow[] =>
  rows.toSorted((a, b) => (a.by === b.by ? 0 : a.by === '' ? 1 : b.by === '' ? -1 : a.by < b.by ? -1 : 1));

/** Something that can become a row. */
export type Candidate =
  | { readonly from: string; readonly kind: 'hinder'; readonly text: string; readonly obstacle: Obstacle }
  | { readonly from: string; readonly kind: 'tips'; readonly text: string; readonly challenge: Challenge };

/** All that rows can be made of: the marked obstacles, the most serious first, and the challenges. */
export function sources({ obstacles, challenges }: Workplace): Candidate[] {
  const serious = obstacles.toSorted((a, b) => b.serious - a.serious);
  return [
    ...serious.map((obstacle) => ({ from: `hinder:${obstacle.id}`, kind: 'hinder', text: obstacle.what.trim(), obstacle }) as const),
    ...challenges.map((challenge) => ({ from: `tips:${challenge.tip}`, kind: 'tips', text: challenge.text.trim(), challenge }) as const),
  ];
}

/** Marked obstacles and challenges that are not in the plan yet. */
export function candidates(place: Workplace): Candidate[] {
  const taken = new Set(place.plan.map(({ from }) => from));
  return sources(place).filter((one) => one.text !== '' && !taken.has(one.from) && (one.kind === 'tips' || one.obstacle.act));
}

/** What a row was made of, as it reads now; undefined for a row of its own, and when it is there no longer. */
export const sourceOf = (row: PlanRow, place: Workplace): Candidate | undefined =>
  row.from === '' ? undefined : sources(place).find(({ from }) => from === row.from);

/**
 * A row made of an obstacle or a challenge. An obstacle is no measure, so the row begins without words and shows the obstacle beside the
 * field: words that stood there already would stay. A challenge is worded as something to do, and so is its plan: "när … så …" tells when
 * it is done, not how anybody sees that it helped, so it stands in `what` and the follow-up is left to think of.
 * @param whenSo the challenge's plan in one sentence
 */
export function rowOf(candidate: Candidate, id: string, whenSo: (challenge: Challenge) => string): PlanRow {
  const row = { ...blankRow(id), from: candidate.from };
  if (candidate.kind === 'hinder') return row;
  return { ...row, what: [candidate.text, whenSo(candidate.challenge)].filter(Boolean).join('\n').slice(0, TEXT) };
}
