/** Workplaces from storage or from a file that anybody may have written: everything is checked before anything is believed. */
import { wellFormed } from '../learner/well-formed.ts';
import { AREAS, GROUNDS, HEALTH_GOALS, LENSES, LINE, MOST, newWorkplace, RHYTHMS, SERIOUS, STATES, TEXT, type Workplace } from './model.ts';

/** Gives the value if it has the right form. @throws Mismatch when it has not */
type Read<T> = (value: unknown) => T;

class Mismatch extends Error {}

const fail = (): never => {
  throw new Mismatch();
};

const string =
  (most: number): Read<string> =>
  (value) =>
    typeof value === 'string' && value.length <= most ? wellFormed(value) : fail();
const line = string(LINE);
const text = string(TEXT);
const id: Read<string> = (value) => (typeof value === 'string' && /^[a-z0-9:-]{1,100}$/.test(value) ? value : fail());
const origin: Read<string> = (value) => (value === '' ? '' : id(value));
const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : fail());
const time: Read<string> = (value) =>
  value === '' || (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) ? value : fail();
const oneOf =
  <T>(all: readonly T[]): Read<T> =>
  (value) =>
    all.find((one) => one === value) ?? fail();
const list =
  <T>(item: Read<T>, most: number): Read<T[]> =>
  (value) =>
    Array.isArray(value) && value.length <= most ? value.map(item) : fail();
const setOf =
  <T>(all: readonly T[]): Read<T[]> =>
  (value) => {
    const items = list(oneOf(all), all.length)(value);
    return new Set(items).size === items.length ? items : fail();
  };
/** A local day that exists, or ''. */
export const isDay = (value: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};
const day: Read<string> = (value) => (value === '' || (typeof value === 'string' && isDay(value)) ? value : fail());

/** An object with these fields and no others. */
function object<T extends object>(fields: { readonly [Key in keyof T]-?: Read<T[Key]> }): Read<T> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail();
    const given = value as Record<string, unknown>;
    if (Object.keys(given).some((key) => !Object.hasOwn(fields, key))) return fail();
    const entries = Object.entries(fields) as [string, Read<unknown>][];
    return Object.fromEntries(entries.map(([key, read]) => [key, read(given[key])])) as T;
  };
}

const maybe =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value) =>
    value === undefined ? undefined : read(value);
const distinct =
  <T>(read: Read<T[]>, key: (item: T) => string): Read<T[]> =>
  (value) => {
    const items = read(value);
    return new Set(items.map(key)).size === items.length ? items : fail();
  };
const byId = <T extends { readonly id: string }>(read: Read<T[]>) => distinct(read, (item) => item.id);

const obstacle = object<Workplace['obstacles'][number]>({
  id,
  lens: oneOf(LENSES),
  what: text,
  who: line,
  why: text,
  serious: oneOf(SERIOUS),
  act: flag,
});
const meeting = object<Workplace['meeting']>({
  name: line,
  rules: list(object({ from: maybe(id), text: line }), MOST.rules),
  ready: flag,
  first: day,
  time,
  every: oneOf(RHYTHMS),
});
const challenge = object<Workplace['challenges'][number]>({ tip: id, text, when: text, so: text, remind: day });
const planRow = object<Workplace['plan'][number]>({
  id,
  what: text,
  who: line,
  by: day,
  followUp: text,
  followUpBy: day,
  goals: setOf(HEALTH_GOALS),
  state: oneOf(STATES),
  outcome: text,
  from: origin,
});
const employees: Read<number | null> = (value) =>
  value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000) ? value : fail();
const examination = object<Workplace['measures']['examinations'][number]>({ area: oneOf(AREAS), how: text, grounds: setOf(GROUNDS) });
const measures = object<Workplace['measures']>({
  employees,
  period: line,
  examinations: distinct(list(examination, AREAS.length), ({ area }) => area),
  risks: byId(
    list(
      object<Workplace['measures']['risks'][number]>({
        id,
        area: oneOf(AREAS),
        grounds: setOf(GROUNDS),
        what: text,
        cause: text,
        measure: text,
        who: line,
        by: day,
        outcome: text,
        from: origin,
      }),
      MOST.risks,
    ),
  ),
  cooperation: text,
  guidelines: text,
  paySurvey: text,
  balance: text,
});
const followUp = object<Workplace['followUp']>({
  start: day,
  months: setOf([3, 6, 12]),
  time,
  notes: list(object({ day, text }), MOST.notes),
});

const workplace = object<Workplace>({
  id,
  name: line,
  made: day,
  changed: day,
  obstacles: byId(list(obstacle, MOST.obstacles)),
  meeting,
  challenges: distinct(list(challenge, MOST.challenges), ({ tip }) => tip),
  plan: byId(list(planRow, MOST.plan)),
  measures,
  followUp,
});

/** A workplace, if `value` is one. Parts that an earlier version did not have yet are blank, half characters are mended. Never throws. */
export function readWorkplace(value: unknown): Workplace | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  try {
    return workplace({ ...newWorkplace('', '', ''), ...value });
  } catch (error) {
    if (error instanceof Mismatch) return undefined;
    throw error;
  }
}
