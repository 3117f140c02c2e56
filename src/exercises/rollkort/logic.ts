import type { DeviceLogic } from '../definition.ts';

export interface Role {
  /** Permanent: walks are kept by it. */
  readonly id: string;
  readonly name: string;
  /** The card: who the role is. */
  readonly text: string;
  /** How we think the role would walk, as `marks` of a walk. */
  readonly guess: string;
  /** What the author thought, shown afterwards. */
  readonly thought: string;
}

export interface Statement {
  /** Read as the role: "Jag kan …". */
  readonly text: string;
  readonly theme: string;
}

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** What the two ends of the field are called. */
  readonly field: { readonly back: string; readonly front: string };
  readonly roles: readonly Role[];
  readonly statements: readonly Statement[];
  /** Mirrors for a round; `upTo` is percent of the statements, rising, the last one 100. */
  readonly after: readonly { readonly upTo: number; readonly text: string }[];
  readonly disclaimer: string;
}

/** One answer to a statement: a step forward, no step, or none given. */
export type Mark = '+' | '-' | '.';

/** A way through the statements as one role. */
export interface Walk {
  /** Id of the role. */
  readonly role: string;
  /** One Mark for each statement answered, in order. */
  readonly marks: string;
}

export interface Answer {
  /** Walks taken to their end, the latest last; one for each role. */
  readonly rounds: readonly Walk[];
  /** The walk at hand. */
  readonly draft: Walk | undefined;
}

/** Where a learner begins. */
export const UNTOUCHED: Answer = { rounds: [], draft: undefined };

/** How many steps forward a walk or a guess holds. */
export const countSteps = (marks: string): number => countMarks(marks, '+');

/** How many statements got this answer. */
export const countMarks = (marks: string, mark: Mark): number => marks.split(mark).length - 1;

export const roleOf = ({ roles }: Spec, id: string | undefined): Role | undefined => roles.find((role) => role.id === id);

/** Roles to draw from: those not walked yet, or all when none of them is left; never the one at hand or the one just walked. */
export function drawable({ rounds, draft }: Answer, { roles }: Spec): string[] {
  const others = roles.flatMap(({ id }) => (id === (draft ?? rounds.at(-1))?.role ? [] : [id]));
  const fresh = others.filter((id) => rounds.every(({ role }) => role !== id));
  return fresh.length > 0 ? fresh : others;
}

/** The answer with a new walk as `role`, which has not begun. */
export const take = ({ rounds }: Answer, role: string): Answer => ({ rounds, draft: { role, marks: '' } });

/** The answer with one more statement answered; after the last one the walk is kept, in place of an earlier one as the same role. */
export function step({ rounds, draft }: Answer, mark: Mark, { statements }: Spec): Answer {
  if (!draft) return { rounds, draft };
  const walk = { ...draft, marks: draft.marks + mark };
  if (walk.marks.length < statements.length) return { rounds, draft: walk };
  return { rounds: [...rounds.filter(({ role }) => role !== walk.role), walk], draft: undefined };
}

/** The answer with the latest statement unanswered again. */
export const unstep = ({ rounds, draft }: Answer): Answer => ({ rounds, draft: draft && { ...draft, marks: draft.marks.slice(0, -1) } });

/** The text for how far a role came. Percent are cut, not rounded, so that 33 holds a third and 66 two. */
export function mirrorText(marks: string, { after, statements }: Spec): string {
  const percent = Math.floor((countSteps(marks) * 100) / statements.length);
  return after.find(({ upTo }) => percent <= upTo)?.text ?? '';
}

/** Numbers, from 1, of the statements at which a role stays. */
export const staysAt = (guess: string): number[] => [...guess].flatMap((mark, index) => (mark === '-' ? [index + 1] : []));

/** The most steps that are at most `upTo` percent of all, as mirrorText counts. */
export const mostSteps = (upTo: number, total: number): number => Math.min(total, Math.ceil(((upTo + 1) * total) / 100) - 1);

/** What kept a role from stepping, within one theme. */
export interface Held {
  readonly theme: string;
  /** The statements at which the role stayed. */
  readonly texts: readonly string[];
  /** How many statements the theme has. */
  readonly of: number;
}

/** The themes that held a role back, those that did it most first. */
export function heldBack(marks: string, { statements }: Spec): Held[] {
  const themes = [...new Set(statements.map(({ theme }) => theme))].map((theme) => ({
    theme,
    texts: statements.flatMap((one, index) => (one.theme === theme && marks[index] === '-' ? [one.text] : [])),
    of: statements.filter((one) => one.theme === theme).length,
  }));
  const share = ({ texts, of }: Held) => texts.length / of;
  return themes.filter(({ texts }) => texts.length > 0).sort((one, other) => share(other) - share(one));
}

/** The statements at which one walk stepped and the other stayed. What was skipped parts nobody. */
export interface Parted {
  readonly onlyOne: readonly string[];
  readonly onlyOther: readonly string[];
}

export function parted(one: string, other: string, { statements }: Spec): Parted {
  const where = (steps: string, stays: string) =>
    statements.flatMap(({ text }, index) => (steps[index] === '+' && stays[index] === '-' ? [text] : []));
  return { onlyOne: where(one, other), onlyOther: where(other, one) };
}

function parseWalk(value: unknown): Walk | undefined {
  if (!value || typeof value !== 'object' || !('role' in value) || !('marks' in value)) return undefined;
  const { role, marks } = value;
  return typeof role === 'string' && typeof marks === 'string' && /^[-+.]*$/.test(marks) ? { role, marks } : undefined;
}

export const logic: DeviceLogic<Spec, Answer> = {
  residence: 'device',
  // Marks belong to statements: given to others they would mean something else.
  outlivesEdits: false,
  parse(value, spec) {
    if (!value || typeof value !== 'object' || !('rounds' in value) || !Array.isArray(value.rounds)) return undefined;
    const { length } = spec.statements;
    const draft = 'draft' in value && value.draft !== undefined ? parseWalk(value.draft) : null;
    const walks = value.rounds.flatMap((round) => parseWalk(round) ?? []);
    const twice = new Set(walks.map(({ role }) => role)).size < walks.length;
    if (walks.length < value.rounds.length || twice || walks.some(({ marks }) => marks.length !== length)) return undefined;
    if (draft === undefined || (draft && draft.marks.length >= length)) return undefined;
    // A role that the author has taken away is gone; what was walked as the others still holds.
    const isThere = ({ role }: Walk) => roleOf(spec, role) !== undefined;
    return { rounds: walks.filter(isThere), draft: draft && isThere(draft) ? draft : undefined };
  },
  // Another tab may have walked as another role meanwhile.
  reconcile: ({ rounds, draft }, stored) => ({
    rounds: [...stored.rounds.filter(({ role }) => rounds.every((own) => own.role !== role)), ...rounds],
    draft,
  }),
  done: ({ rounds }) => rounds.length > 0,
  // Roles are known by their ids: their cards may be mended, and more of them added.
  meaning: ({ statements }) => statements.map(({ text }) => text),
};
