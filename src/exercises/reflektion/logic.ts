import type { DeviceLogic } from '../definition.ts';

export interface Spec {
  readonly question: string;
  readonly hint: string | undefined;
}

export interface Answer {
  /** What the learner wrote; plain text. */
  readonly text: string;
}

export const logic: DeviceLogic<Spec, Answer> = {
  residence: 'device',
  outlivesEdits: true,
  parse(value) {
    if (!value || typeof value !== 'object' || !('text' in value) || typeof value.text !== 'string') return undefined;
    return { text: value.text };
  },
  done: ({ text }) => text.trim() !== '',
  meaning: ({ question }) => [question],
};
