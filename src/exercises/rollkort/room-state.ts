import type { Spec } from './logic.ts';

/** Where the group is. Roles' steps, never people's. */
export interface RoomState {
  /** Index of the statement on screen; as many as there are statements at the end. */
  readonly at: number;
  /** Our guess is shown. */
  readonly shown: boolean;
  /** Ids of the roles that nobody has. */
  readonly out: readonly string[];
  /** Steps that a role took, by its id; only those that somebody has typed. */
  readonly steps: Readonly<Record<string, number>>;
}

const START: RoomState = { at: 0, shown: false, out: [], steps: {} };

const isWhole = (value: unknown, most: number): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;

/** A kept state, or the one to begin with when `value` is no possible state. */
export function readState(value: unknown, { roles, statements }: Spec): RoomState {
  if (!value || typeof value !== 'object') return START;
  const { at, shown, out, steps } = value as Readonly<Record<string, unknown>>;
  const ids = roles.map(({ id }) => id);
  const typed = new Map<string, unknown>(steps && typeof steps === 'object' ? Object.entries(steps) : []);
  if (!isWhole(at, statements.length) || typeof shown !== 'boolean' || !Array.isArray(out)) return START;
  const kept = ids.flatMap((id) => {
    const count = typed.get(id);
    return isWhole(count, statements.length) ? [[id, count] as const] : [];
  });
  return { at, shown, out: ids.filter((id) => out.includes(id)), steps: Object.fromEntries(kept) };
}

/** The state with the steps of one role as they were typed: at most one for each statement, none where it is no number. */
export function typeSteps(state: RoomState, role: string, typed: string, { statements }: Spec): RoomState {
  const { [role]: _, ...others } = state.steps;
  const count = Math.round(Number(typed));
  if (typed.trim() === '' || Number.isNaN(count)) return { ...state, steps: others };
  return { ...state, steps: { ...others, [role]: Math.min(statements.length, Math.max(0, count)) } };
}

/** The state with a role in play or out of it. */
export function play({ out, ...state }: RoomState, role: string, on: boolean): RoomState {
  return { ...state, out: [...out.filter((id) => id !== role), ...(on ? [] : [role])] };
}
