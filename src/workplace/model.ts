/**
 * What one workplace writes in part 3, from obstacle to follow-up. Plain JSON that stays on the device; every text is plain text as
 * somebody typed it, never HTML. Days are local days, `2026-06-07`, or '' where none is chosen.
 */

/** The five lenses of 3A.1. */
export const LENSES = ['rum', 'sprak', 'tid', 'karriar', 'regler'] as const;
export type Lens = (typeof LENSES)[number];

/** The five areas of active measures. Diskrimineringslagen 3 kap. */
export const AREAS = ['arbetsforhallanden', 'lon', 'rekrytering', 'utbildning', 'foraldraskap'] as const;
export type Area = (typeof AREAS)[number];

/** The seven grounds of discrimination. Diskrimineringslagen 1 kap. */
export const GROUNDS = ['kon', 'identitet', 'etnicitet', 'religion', 'funktion', 'laggning', 'alder'] as const;
export type Ground = (typeof GROUNDS)[number];

/** The goals of the county's public health strategy. */
export const HEALTH_GOALS = [1, 2, 3, 4] as const;
export type HealthGoal = (typeof HEALTH_GOALS)[number];

/** How far a measure has come. */
export const STATES = ['ny', 'pagar', 'klar'] as const;
export type RowState = (typeof STATES)[number];

/** How often a kind of meeting is held; '' = not said. */
export const RHYTHMS = ['', 'vecka', 'varannan', 'manad'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** How serious an obstacle is: 1 chafes, 2 shuts somebody out or costs, 3 hurts somebody or breaks a rule. */
export const SERIOUS = [1, 2, 3] as const;
export type Serious = (typeof SERIOUS)[number];

/** Something that stands in somebody's way (3A.1). */
export interface Obstacle {
  readonly id: string;
  readonly lens: Lens;
  readonly what: string;
  /** Who is affected; groups, not names. */
  readonly who: string;
  readonly why: string;
  readonly serious: Serious;
  /** Marked as one to act on. */
  readonly act: boolean;
}

/** The ground rules of one kind of meeting (3A.2). */
export interface Meeting {
  /** "Måndagsmötet". */
  readonly name: string;
  /** In order. `from` is the id of the suggestion that the rule was taken from. */
  readonly rules: readonly MeetingRule[];
  /** The group has said that these are the rules. */
  readonly ready: boolean;
  /** Day of the next meeting. */
  readonly first: string;
  /** `09:30`, or ''. */
  readonly time: string;
  readonly every: Rhythm;
}

export interface MeetingRule {
  readonly from?: string | undefined;
  readonly text: string;
}

/** A tip that somebody has taken on (3B.1). */
export interface Challenge {
  /** Id of the tip; its text stands in the course. */
  readonly tip: string;
  /** The tip's text when it was chosen. */
  readonly text: string;
  /** "när …": the situation. */
  readonly when: string;
  /** "så …": what one does then. */
  readonly so: string;
  /** Day of the reminder. */
  readonly remind: string;
}

/** One row of the plan (3C.1). */
export interface PlanRow {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  /** Day when it is to be done. */
  readonly by: string;
  /** How it is followed up. */
  readonly followUp: string;
  /** Day when it is followed up. */
  readonly followUpBy: string;
  readonly goals: readonly HealthGoal[];
  readonly state: RowState;
  /** What came of it. */
  readonly outcome: string;
  /** Id of the obstacle (`hinder:…`) or tip (`tips:…`) that it was made of; '' for a row of its own. */
  readonly from: string;
}

/** How one area of active measures was examined (3C.2). */
export interface Examination {
  readonly area: Area;
  /** How it was done: round, survey, talk, statistics. */
  readonly how: string;
  /** The grounds that were looked at. */
  readonly grounds: readonly Ground[];
}

/** A risk or obstacle that was found, with the steps that follow it (3C.2). */
export interface Risk {
  readonly id: string;
  readonly area: Area;
  readonly grounds: readonly Ground[];
  /** Step 1, undersöka. */
  readonly what: string;
  /** Step 2, analysera. */
  readonly cause: string;
  /** Step 3, åtgärda. */
  readonly measure: string;
  readonly who: string;
  readonly by: string;
  /** Step 4, följa upp och utvärdera. */
  readonly outcome: string;
  /** As in PlanRow. */
  readonly from: string;
}

/** The work with active measures on paper (3C.2). */
export interface ActiveMeasures {
  /** Number of employees at the beginning of the year; null = not said. */
  readonly employees: number | null;
  /** "2026". */
  readonly period: string;
  readonly examinations: readonly Examination[];
  readonly risks: readonly Risk[];
  /** How employer and employees have co-operated. */
  readonly cooperation: string;
  /** Guidelines and routines against harassment and reprisals, and how they are followed up. */
  readonly guidelines: string;
  /** The year's pay survey. */
  readonly paySurvey: string;
  /** Striving for an even distribution of the sexes. */
  readonly balance: string;
}

/** When the group looks back (3C.3). */
export interface FollowUp {
  /** Day from which the months are counted. */
  readonly start: string;
  /** Of 3, 6 and 12. */
  readonly months: readonly number[];
  /** `09:30`, or ''. */
  readonly time: string;
  /** What the group saw when it looked back, the oldest first. */
  readonly notes: readonly { readonly day: string; readonly text: string }[];
}

export interface Workplace {
  readonly id: string;
  readonly name: string;
  /** Day when it was made, and when it was last changed. */
  readonly made: string;
  readonly changed: string;
  readonly obstacles: readonly Obstacle[];
  readonly meeting: Meeting;
  readonly challenges: readonly Challenge[];
  readonly plan: readonly PlanRow[];
  readonly measures: ActiveMeasures;
  readonly followUp: FollowUp;
}

/** Most characters in a line (name, who) and in a text. */
export const LINE = 200;
export const TEXT = 2_000;

/** Most of each. */
export const MOST = { places: 20, obstacles: 200, rules: 12, challenges: 3, plan: 500, risks: 200, notes: 50 } as const;

/** A workplace where nothing is written yet. @param id a permanent id of its own @param day today */
export function newWorkplace(id: string, name: string, day: string): Workplace {
  return {
    id,
    name,
    made: day,
    changed: day,
    obstacles: [],
    meeting: { name: '', rules: [], ready: false, first: '', time: '', every: '' },
    challenges: [],
    plan: [],
    measures: {
      employees: null,
      period: '',
      examinations: [],
      risks: [],
      cooperation: '',
      guidelines: '',
      paySurvey: '',
      balance: '',
    },
    followUp: { start: '', months: [3, 6, 12], time: '', notes: [] },
  };
}

/** True when nothing has been written in it. */
export function isBlank(place: Workplace): boolean {
  const blank = newWorkplace(place.id, place.name, place.made);
  return JSON.stringify({ ...place, changed: blank.changed }) === JSON.stringify(blank);
}

/** An id that no other thing on this device has. */
export const newId = (): string => crypto.randomUUID().slice(0, 13);
