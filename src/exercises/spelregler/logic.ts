import type { DeviceLogic } from '../definition.ts';

/** A rule to take as it is, or to reword. */
export interface Suggestion {
  readonly id: string;
  readonly text: string;
  /** What the rule gives, in one sentence. */
  readonly why: string;
}

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  /** Rules needed to be done. */
  readonly least: number;
  /** What stands over and under the rules on the poster. */
  readonly poster: { readonly title: string; readonly foot: string | undefined };
  readonly suggestions: readonly Suggestion[];
  /** True for the rules of a kind of meeting: they live in the workplace, and the answer says only whether they are ready. */
  readonly meeting?: true | undefined;
}

export interface Rule {
  /** Id of the suggestion that it was taken from; absent for a rule of one's own. */
  readonly from?: string | undefined;
  /** As it was typed; blanks at the ends do not count. Plain text, never HTML. */
  readonly text: string;
}

export interface Answer {
  /** In the order in which they stand on the poster. */
  readonly rules: readonly Rule[];
  /** Somebody has said that these are the rules. */
  readonly ready: boolean;
}

/** Most rules, as many as fit on a poster. */
export const MOST = 12;

/** Most characters in a rule. */
export const LENGTH = 160;

/** The rules that say something. */
export const filled = (rules: readonly Rule[]): Rule[] => rules.filter(({ text }) => text.trim() !== '');

/** Typed or pasted text as a rule can have it: in one line, and no longer than a rule may be. */
export const inOneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ').slice(0, LENGTH);

function parseRule(value: unknown): Rule | undefined {
  if (!value || typeof value !== 'object' || !('text' in value)) return undefined;
  const { text } = value;
  const from = 'from' in value ? value.from : undefined;
  if (typeof text !== 'string' || text.trim().length > LENGTH || !(from === undefined || typeof from === 'string')) return undefined;
  return from === undefined ? { text } : { from, text };
}

export const logic: DeviceLogic<Spec, Answer> = {
  residence: 'device',
  // What a group has worded together is worth more than the suggestions it began with.
  outlivesEdits: true,
  parse(value, { suggestions, meeting }) {
    if (!value || typeof value !== 'object' || !('ready' in value) || typeof value.ready !== 'boolean') return undefined;
    const { ready } = value;
    if (meeting) return { rules: [], ready };
    const stored = 'rules' in value ? value.rules : undefined;
    if (!Array.isArray(stored) || stored.length > MOST) return undefined;
    const rules = stored.flatMap((rule) => parseRule(rule) ?? []);
    if (rules.length < stored.length) return undefined;
    // A suggestion that is there no longer, or that two rules claim, leaves its words behind.
    const known = ({ from }: Rule, place: number) =>
      suggestions.some(({ id }) => id === from) && rules.findIndex((rule) => rule.from === from) === place;
    return { rules: rules.map((rule, place) => (known(rule, place) ? rule : { text: rule.text })), ready };
  },
  done: ({ rules, ready }, { least, meeting }) => ready && (meeting === true || filled(rules).length >= least),
  // Suggestions may be mended and exchanged: the rules are the group's own.
  meaning: ({ question }) => [question],
};
