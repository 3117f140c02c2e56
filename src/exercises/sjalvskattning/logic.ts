import type { DeviceLogic } from '../definition.ts';
import { SCALE, type ScaleEnds } from '../scale.ts';

export interface Area {
  readonly label: string;
  /** Texts by the mean of the area: under 2.5, up to 3.5, above. */
  readonly low: string;
  readonly middle: string;
  readonly high: string;
}

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** What 1 and 5 mean. */
  readonly scale: ScaleEnds;
  readonly areas: readonly Area[];
  /** `area` is an index of `areas`. */
  readonly statements: readonly { readonly text: string; readonly area: number }[];
}

/** All statements answered once. */
export interface Round {
  /** Local day, `2026-06-07`. */
  readonly day: string;
  /** 1–5 per statement. */
  readonly values: readonly number[];
}

export interface Answer {
  /** Oldest first. */
  readonly rounds: readonly Round[];
  /** The round being filled in; null where nothing is chosen yet. */
  readonly draft: readonly (number | null)[];
}

/** Most rounds kept. */
export const ROUNDS = 12;

/** A round in which nothing is chosen. */
export const blank = ({ statements }: Spec): null[] => statements.map(() => null);

/** Indexes of the statements that are left. */
export function left(draft: Answer['draft']): number[] {
  return draft.flatMap((value, index) => (value === null ? [index] : []));
}

/** The answer with the draft as its latest round. When there are too many, the first and the latest stay. */
export function finish({ rounds, draft }: Answer, day: string): Answer {
  const values = draft.filter((value) => value !== null);
  if (values.length < draft.length) return { rounds, draft };
  const all = [...rounds, { day, values }];
  return { rounds: all.length > ROUNDS ? [...all.slice(0, 1), ...all.slice(2)] : all, draft: draft.map(() => null) };
}

/** Mean of each area in one round, 1–5, unrounded. */
export function areaMeans(values: readonly number[], { areas, statements }: Pick<Spec, 'areas' | 'statements'>): number[] {
  return areas.map((_, area) => {
    const own = values.filter((_value, index) => statements[index]?.area === area);
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  });
}

/** A mean as it is shown, with one decimal. */
export const shown = (mean: number): number => Math.round(mean * 10) / 10;

/** Which of an area's texts a mean gets. */
export function level(mean: number): 'low' | 'middle' | 'high' {
  return mean < 2.5 ? 'low' : mean > 3.5 ? 'high' : 'middle';
}

/** How one area has changed; all numbers as they are shown, so that the difference agrees with them. */
export interface Change {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** What has changed from one round to another. The two may come from two exercises, if their statements are the same. */
export function changes(from: Round, to: Round, spec: Pick<Spec, 'areas' | 'statements'>): Change[] {
  const [before, after] = [from, to].map(({ values }) => areaMeans(values, spec).map(shown));
  return spec.areas.map(({ label }, area) => {
    const [a = 0, b = 0] = [before?.[area], after?.[area]];
    return { label, from: a, to: b, by: shown(b - a) };
  });
}

/** First and latest round; undefined before there are two. */
export function span({ rounds }: Pick<Answer, 'rounds'>): readonly [Round, Round] | undefined {
  const [first, latest] = [rounds[0], rounds.at(-1)];
  return first && latest && rounds.length > 1 ? [first, latest] : undefined;
}

const isValue = (value: unknown): value is number => SCALE.includes(Number(value)) && typeof value === 'number';

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

function parseRound(value: unknown, length: number): Round | undefined {
  if (!value || typeof value !== 'object' || !('day' in value) || !('values' in value)) return undefined;
  const { day, values } = value;
  if (!isDay(day) || !Array.isArray(values) || values.length !== length || !values.every(isValue)) return undefined;
  return { day, values };
}

export const logic: DeviceLogic<Spec, Answer> = {
  residence: 'device',
  // Numbers belong to statements: given to others they would mean something else.
  outlivesEdits: false,
  parse(value, { statements: { length } }) {
    if (!value || typeof value !== 'object' || !('rounds' in value) || !('draft' in value)) return undefined;
    const { rounds: stored, draft } = value;
    if (!Array.isArray(stored) || stored.length > ROUNDS || !Array.isArray(draft) || draft.length !== length) return undefined;
    const rounds = stored.flatMap((round) => parseRound(round, length) ?? []);
    if (rounds.length < stored.length || !draft.every((one) => one === null || isValue(one))) return undefined;
    return { rounds, draft };
  },
  done: ({ rounds }) => rounds.length > 0,
  // Labels and texts of areas may be mended: the numbers are still comparable.
  meaning: ({ statements }) => statements.map(({ text }) => text),
};
