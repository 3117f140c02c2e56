import { z } from 'zod';
import { suggestion } from '../../document/content-error.ts';
import type { ExerciseType } from '../definition.ts';
import { fingerprint } from '../fingerprint.ts';
import { readingMinutes } from '../minutes.ts';
import { id, text } from '../text.ts';
import { printDecks } from './cards.ts';
import { type Answer, casesNeeded, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

/** Minutes to think of a reply, write it and say it aloud. */
const MINUTES_TO_REPLY = 0.5;

const label = z.strictObject({
  id,
  /** Name of the technique. */
  label: text,
  /** How it is recognised, one sentence. */
  mark: text,
  /** What the one who is hit can do: "Ta plats: …". */
  counter: text,
  /** What the one beside can do: "Synliggör: …". */
  affirm: text,
});

const oneCase = z.strictObject({
  /** Permanent: what somebody wrote hangs on it. */
  id,
  /** A short name, for lists and cards. */
  title: text,
  /** What happens, in 40 to 70 words. */
  text,
  /** Ids of the labels that fit, one or two. */
  labels: z.array(z.string()).min(1).max(2),
  /** What in the case shows it. */
  why: text,
  /** A sample reply by the one who is hit. */
  self: text,
  /** A sample reply by somebody who sees it. */
  bystander: text,
});

const schema = z
  .strictObject({
    id,
    type: z.literal('fall'),
    question: text,
    /** One line on how to think. */
    instruction: text.optional(),
    /** Asked over the labels: "Vilken teknik ser du?" */
    labelQuestion: text,
    /** Asked over the field for a reply. */
    replyQuestion: text,
    labels: z.array(label).min(3).max(9),
    cases: z.array(oneCase).min(4).max(14),
  })
  .superRefine(({ labels, cases }, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const known = labels.map((one) => one.id);
    for (const [list, key, entries] of [
      ['labels', 'id', known],
      ['labels', 'label', labels.map((one) => one.label)],
      ['cases', 'id', cases.map((one) => one.id)],
      ['cases', 'title', cases.map((one) => one.title)],
    ] as const)
      for (const [index, value] of entries.entries())
        if (entries.indexOf(value) < index) issue([list, index, key], `"${value}" stands here a second time: each needs its own`);
    for (const [index, { labels: fitting }] of cases.entries()) {
      for (const [place, one] of fitting.entries()) {
        const path = ['cases', index, 'labels', place];
        if (!known.includes(one)) issue(path, `"${one}" is not one of: ${known.join(', ')}.${suggestion(one, known)}`);
        else if (fitting.indexOf(one) < place) issue(path, `names "${one}" a second time: take one away`);
      }
    }
  });

export const fall: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'fall',
  label: 'Fall att öva på',
  schema,
  resolve: ({ question, instruction, labelQuestion, replyQuestion, labels, cases }) => ({
    question,
    instruction,
    labelQuestion,
    replyQuestion,
    labels,
    cases: cases.map((one) => ({
      ...one,
      // The order of the labels means nothing, so it changes nothing.
      print: fingerprint([one.text, ...one.labels.toSorted()]),
      labels: one.labels.map((fitting) => labels.findIndex((other) => other.id === fitting)),
    })),
  }),
  facts: () => [],
  // An ordinary learner goes on until the exercise is done.
  minutes(spec) {
    const met = spec.cases.slice(0, casesNeeded(spec));
    const texts = met.flatMap(({ text: words, why, self, bystander }) => [words, why, self, bystander]);
    return Math.round((readingMinutes(texts) + met.length * MINUTES_TO_REPLY) * 2) / 2;
  },
  ownTexts: ({ cases }) => cases.map(({ id, title }) => ({ path: ['parts', id, 'reply'], title })),
  print,
  printDecks,
  logic,
};
