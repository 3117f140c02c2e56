/** The course as everything else sees it: read-only, checked, with facts and exercises already looked up. */
import type { Block } from '../document/blocks.ts';
import type { ResolvedFact, ResolvedTerm } from '../exercises/definition.ts';
import type { Library } from '../exports/libraries.ts';
import { commonKind, type UnitKind } from '../texts/sv/units.ts';

export interface Course {
  readonly title: string;
  /** Release, `major.minor.patch`; part of packages' metadata. */
  readonly version: string;
  /** Day of the release, `2026-11-22`: the only date in packs, so that the same source gives the same bytes. */
  readonly released: string;
  /** Percent of the points needed to pass. */
  readonly passMark: number;
  /** Ids of the units whose scored exercises make a package's score. */
  readonly scoredUnits: ReadonlySet<string>;
  readonly parts: readonly Part[];
  /** Units by id (`1-3`), in course order. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Named selections of units with an agenda. */
  readonly paths: readonly Path[];
  /** The whole glossary in the order of its file, terms that no unit uses too. */
  readonly terms: readonly Term[];
}

export interface Part {
  /** `del-1`; also the folder in its units' addresses and the scope of its packages. */
  readonly id: string;
  /** "Del 1". */
  readonly label: string;
  readonly title: string;
  /** What one does here: se, reflektera, gör; chooses colour and icon. */
  readonly step: 'see' | 'reflect' | 'act';
  /** "på egen hand", "i grupp". */
  readonly form: string;
  readonly summary: string;
  readonly sections: readonly Section[];
  /** All units of the part, in order. */
  readonly units: readonly Unit[];
}

export interface Section {
  readonly id: string;
  /** "2A". */
  readonly label: string;
  readonly title: string;
  /** What it is for, to those who choose a module. */
  readonly summary: string;
  readonly units: readonly Unit[];
}

/** A named selection of units (upplägg) for a given time and purpose. */
export interface Path {
  /** `en-apt`; also the scope of its pack. */
  readonly id: string;
  readonly title: string;
  /** Whom it suits. */
  readonly audience: string;
  /** What one gets of it, in one or two sentences. */
  readonly summary: string;
  /** What to do before, and what comes after. */
  readonly before: string;
  readonly after: string;
  readonly agenda: readonly AgendaItem[];
  /** Minutes of the agenda together. */
  readonly minutes: number;
  /** Every unit of the agenda once, in its order. */
  readonly units: readonly Unit[];
}

/** One line of an agenda. */
export interface AgendaItem {
  readonly title: string;
  readonly minutes: number;
  /** What happens. */
  readonly text: string;
  /** The units it is about; none for a break. */
  readonly units: readonly Unit[];
  /** True when the group does one of the units. */
  readonly choose: boolean;
}

/** The smallest thing a person opens. */
export interface Unit {
  /** Permanent: `1-3`. */
  readonly id: string;
  /** Folder name and last part of the address: `1-3-ladan`. */
  readonly slug: string;
  /** Id of the part it stands in. */
  readonly part: string;
  readonly title: string;
  /** Minutes; for a workshop those of the group. */
  readonly minutes: number;
  /** What a group does, for workshops; a lesson has none. */
  readonly workshop: Workshop | undefined;
  /** How a group takes up a lesson that each has done alone; the steps' sum is its length. */
  readonly meeting: Workshop | undefined;
  /** Minutes for somebody alone; the same as `minutes` for a lesson. */
  readonly soloMinutes: number;
  /** "Efter lektionen kan du …". */
  readonly goal: string;
  readonly lede: string;
  readonly audience: string;
  readonly form: Form;
  /** Goals 1–4 of the county's public health strategy. */
  readonly healthGoals: readonly number[];
  readonly themes: readonly Theme[];
  /** Those whom it gives the most, beside everybody. */
  readonly especially: readonly Role[];
  /** A question to take to the coffee table. */
  readonly coffeeCard: string;
  /** What is coming, before heavy content. */
  readonly notice: string | undefined;
  /** The text as documents have it, with the places of the exercises. */
  readonly body: readonly BodyBlock[];
  readonly exercises: readonly Exercise[];
  /** Facts in the order in which the unit uses them; the source list is made of these. */
  readonly facts: readonly Fact[];
  /** Terms in the order in which they first stand in the text; those that stand on cards only are among `Exercise.terms`. */
  readonly terms: readonly Term[];
  readonly support: readonly SupportLine[];
  /** Pictures by file name. */
  readonly figures: ReadonlyMap<string, string>;
  /** Words of the text, exercises not counted. */
  readonly words: number;
}

/** A block of a unit's text, or the place of an exercise in it. */
export type BodyBlock = Block | { readonly kind: 'exercise'; readonly exercise: Exercise };

/** Subjects that HR looks for a module by; the words are in texts/sv/modules.ts. */
export const THEMES = ['normer', 'halsa', 'arbete', 'makt', 'granser', 'forandring'] as const;
export type Theme = (typeof THEMES)[number];

/** Those who have a part of their own in the work. */
export const ROLES = ['chefer', 'hr', 'skyddsombud'] as const;
export type Role = (typeof ROLES)[number];

/** Who is together: alone, two and two, in small groups, all. */
export type Form = 'ensam' | 'par' | 'grupp' | 'helgrupp';

/** What a group does in a unit, for a leader without training. Fields as in workshop-schema.ts. */
export interface Workshop {
  readonly purpose: string;
  readonly group: { readonly from: number; readonly to: number };
  readonly preparation: readonly string[];
  readonly material: readonly { readonly text: string; readonly print?: string | undefined }[];
  readonly steps: readonly WorkshopStep[];
  readonly debrief: readonly string[];
  readonly heated: readonly { readonly when: string; readonly action: string }[];
  readonly remote: readonly string[];
}

export interface WorkshopStep {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly form: Form;
  readonly says: readonly string[];
  readonly does: string;
  readonly participants: string;
  readonly mind: string;
  /** What stands on the wall. */
  readonly room: readonly string[];
  readonly half?: string | undefined;
  /** Id of the exercise within the unit. */
  readonly tool?: string | undefined;
}

export interface Exercise {
  /** What answers are kept under, permanent: `1-3_ladan`. An exercise that repeats another has the key of that one. */
  readonly key: string;
  /** Id of its place in a document, unique in the course: the key, or where it repeats another `3c-3_ladan`. */
  readonly anchor: string;
  readonly type: string;
  readonly label: string;
  readonly fingerprint: string;
  readonly question: string;
  /** What view and static form get. Plain JSON. */
  readonly spec: unknown;
  /** True when answers give points. */
  readonly scored: boolean;
  /** Most characters that an answer's code can have; 0 for answers that stay on the device. */
  readonly codeLength: number;
  /** Ids of the glossary's terms that the exercise is about, as on cards; most have none. */
  readonly terms: readonly string[];
  /** What it makes files with; most make none. */
  readonly exports: readonly Library[];
}

export interface Fact extends ResolvedFact {
  /** Short heading over the figures, where the claim is too long for one. */
  readonly title: string | undefined;
  /** Whom the figures are about: "Sverige, 16–84 år". */
  readonly population: string | undefined;
  readonly strength: 'strong' | 'fair';
  /** Facts from one source share one number in the source list. */
  readonly sourceId: string;
  readonly citation: string;
}

export type Term = ResolvedTerm;

export interface SupportLine {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  readonly hours?: string | undefined;
  readonly whom: string;
  readonly url: string;
  /** Date of the last check, `2026-11-21`. */
  readonly checked: string;
}

/** True for an exercise of an earlier unit that stands here again, with the same answers. */
export const isRepeat = ({ key, anchor }: Exercise): boolean => key !== anchor;

/** The exercise that a unit's own text calls `id`. */
export const exerciseOf = (unit: Pick<Unit, 'id' | 'exercises'>, id: string | undefined): Exercise | undefined =>
  unit.exercises.find(({ anchor }) => anchor === `${unit.id}_${id}`);

/** What a leader runs in a unit, and how many minutes it takes; undefined where nothing is led. */
export function leadOf({ workshop, meeting }: Unit): { readonly workshop: Workshop; readonly minutes: number } | undefined {
  const led = workshop ?? meeting;
  return led && { workshop: led, minutes: led.steps.reduce((sum, { minutes }) => sum + minutes, 0) };
}

/** A unit's number as people write it: `1.3`, `2A.1`. */
export function unitNumber(id: string): string {
  return id.replace('-', '.').toUpperCase();
}

/** A unit as lists and documents name it: "1.3 Lådan och vad den kostar". */
export const unitName = ({ id, title }: Pick<Unit, 'id' | 'title'>): string => `${unitNumber(id)} ${title}`;

/** What these units are called: one that a group does is a workshop, the others are lessons. */
export function kindOf(units: readonly Pick<Unit, 'workshop'>[]): UnitKind {
  return commonKind(units.map(({ workshop }) => (workshop ? 'workshop' : 'lesson')));
}

/** What the exercises of these units make files with. */
export function librariesOf(units: readonly Unit[]): Library[] {
  return [...new Set(units.flatMap(({ exercises }) => exercises.flatMap(({ exports }) => exports)))].sort();
}

/** The address of a unit below the site's base: `kurs/del-1/1-3-ladan/`. */
export function unitPath(unit: Unit): string {
  return `kurs/${unit.part}/${unit.slug}/`;
}

/** The sources of a unit in the order in which its facts use them; a source's number is its place here, from 1. */
export function sourcesOf(unit: Pick<Unit, 'facts'>): { id: string; citation: string; url: string }[] {
  const byId = new Map(unit.facts.map(({ sourceId, citation, url }) => [sourceId, { id: sourceId, citation, url }]));
  return [...byId.values()];
}

/** The units before and after `unit`. */
export function neighbours(course: Course, unit: Unit): { previous: Unit | undefined; next: Unit | undefined } {
  const units = [...course.units.values()];
  // By id: while writing, each page reads the course anew.
  const index = units.findIndex(({ id }) => id === unit.id);
  return { previous: units[index - 1], next: units[index + 1] };
}
