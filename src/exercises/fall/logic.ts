import type { DeviceLogic } from '../definition.ts';

/** A technique that may be recognised in a case. */
export interface Label {
  readonly id: string;
  readonly label: string;
  /** How it is recognised, one sentence. */
  readonly mark: string;
  /** What the one who is hit can do: name of the move, then what one does. */
  readonly counter: string;
  /** What the one beside can do, in the same form. */
  readonly affirm: string;
}

export interface Case {
  readonly id: string;
  /** Fingerprint of the text and the labels that fit: a choice belongs to these. */
  readonly print: string;
  readonly title: string;
  readonly text: string;
  /** Indexes of the labels that fit, one or two. */
  readonly labels: readonly number[];
  /** What in the case shows it. */
  readonly why: string;
  /** A reply by the one who is hit. */
  readonly self: string;
  /** A reply by somebody who sees it. */
  readonly bystander: string;
}

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  readonly labelQuestion: string;
  readonly replyQuestion: string;
  readonly labels: readonly Label[];
  readonly cases: readonly Case[];
}

/** What a person has done with one case. */
export interface Part {
  readonly print: string;
  /** Id of the chosen label. */
  readonly label: string | null;
  /** A reply of one's own; plain text, at most 400 characters. */
  readonly reply: string;
  /** The sample replies have been shown, which ends the case. */
  readonly through: boolean;
}

export interface Answer {
  /** Id of the case that is open. */
  readonly at: string;
  /** By id of the case; cases that nobody has touched are left out. */
  readonly parts: Readonly<Record<string, Part>>;
}

/** Most characters of a reply. */
export const LONGEST_REPLY = 400;

/** Nothing chosen and nothing written, at the first case. */
export const beginning = ({ cases }: Spec): Answer => ({ at: cases[0]?.id ?? '', parts: {} });

/** What has been done with a case, or that nothing has. */
export function partOf({ parts }: Answer, { id, print }: Case): Part {
  return (Object.hasOwn(parts, id) && parts[id]) || { print, label: null, reply: '', through: false };
}

/** The answer with a change to one case. */
export function withPart(answer: Answer, one: Case, change: Partial<Part>): Answer {
  return { ...answer, parts: { ...answer.parts, [one.id]: { ...partOf(answer, one), ...change } } };
}

/** How far a case has come. */
export function progressOf(answer: Answer, one: Case): 'new' | 'begun' | 'done' {
  const { label, reply, through } = partOf(answer, one);
  return through ? 'done' : label !== null || reply !== '' ? 'begun' : 'new';
}

/** How many cases are through. */
export function countThrough(answer: Answer, { cases }: Spec): number {
  return cases.filter((one) => partOf(answer, one).through).length;
}

/** How many cases make the exercise done: half of them, rounded up. */
export const casesNeeded = ({ cases }: Spec): number => Math.ceil(cases.length / 2);

/** A stored part as far as it still fits its case. What somebody wrote stays when the case has changed; the choice does not. */
function readPart(value: unknown, { print }: Case, labels: readonly Label[]): Part | undefined {
  if (!value || typeof value !== 'object' || !('reply' in value) || typeof value.reply !== 'string') return undefined;
  if (!('print' in value) || !('label' in value) || !('through' in value)) return undefined;
  const reply = value.reply.slice(0, LONGEST_REPLY);
  const label = value.print === print ? (labels.find(({ id }) => id === value.label)?.id ?? null) : null;
  const part = { print, label, reply, through: label !== null && value.through === true };
  return label === null && reply === '' ? undefined : part;
}

export const logic: DeviceLogic<Spec, Answer> = {
  residence: 'device',
  // Each part knows which case it was given to, so a changed case drops no other.
  outlivesEdits: true,
  parse(value, { labels, cases }) {
    if (!value || typeof value !== 'object' || !('at' in value) || !('parts' in value)) return undefined;
    const { at, parts: stored } = value;
    if (!stored || typeof stored !== 'object' || Array.isArray(stored)) return undefined;
    const parts = cases.flatMap((one) => {
      const own: unknown = Object.hasOwn(stored, one.id) ? (stored as Record<string, unknown>)[one.id] : undefined;
      const part = readPart(own, one, labels);
      return part ? [[one.id, part] as const] : [];
    });
    const here = cases.find(({ id }) => id === at) ?? cases[0];
    return here && { at: here.id, parts: Object.fromEntries(parts) };
  },
  done: (answer, spec) => countThrough(answer, spec) >= casesNeeded(spec),
  // What is done stays done when a case is mended or added.
  meaning: ({ question }) => [question],
};
