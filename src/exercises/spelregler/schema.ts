import { z } from 'zod';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { type Answer, LENGTH, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

/** A text that has to find room on the poster. */
const short = (most: number) => text.refine((value) => value.length <= most, `is longer than ${most} characters: shorten it`);

const schema = z
  .strictObject({
    id,
    type: z.literal('spelregler'),
    question: text,
    /** A line or two on how to choose. */
    instruction: text.optional(),
    /** The rules belong to a kind of meeting of the workplace, and come with a calendar that recalls them. */
    meeting: z.literal(true).optional(),
    /** Rules needed to be done. */
    least: z.number().int().min(1).max(10),
    /** What stands over and under the rules on the poster. */
    poster: z.strictObject({ title: short(40), foot: short(120).optional() }),
    /** In the order in which they are shown. Rules remember by `id` which one they were taken from. */
    suggestions: z
      .array(
        z.strictObject({
          id,
          text: short(LENGTH),
          /** What the rule gives, in one sentence. */
          why: text,
        }),
      )
      .min(4)
      .max(14),
  })
  .superRefine(({ suggestions }, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    for (const [index, { id: name, text: words }] of suggestions.entries()) {
      const before = suggestions.slice(0, index);
      if (before.some((other) => other.id === name))
        issue(['suggestions', index, 'id'], `"${name}" stands here a second time: give it an id of its own`);
      if (before.some((other) => other.text === words))
        issue(['suggestions', index, 'text'], 'says the same as a suggestion before it: write another');
    }
  });

export const spelregler: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'spelregler',
  label: 'Spelregler',
  schema,
  resolve: ({ question, instruction, meeting, least, poster: { title, foot }, suggestions }) => ({
    question,
    instruction,
    least,
    poster: { title, foot },
    suggestions,
    ...(meeting && { meeting }),
  }),
  facts: () => [],
  // Each suggestion is read and weighed, and some are reworded; a meeting has a name and times too. What a group needs to agree is in the
  // workshop's own steps.
  minutes: ({ least, suggestions, meeting }) => 1 + suggestions.length * 0.2 + least * 0.1 + (meeting ? 1.25 : 0),
  print,
  exports: ['calendar', 'pdf'],
  makesFiles: ({ meeting }) => meeting === true,
  ownTexts: ({ meeting }) => (meeting ? [] : [{ path: ['rules', '*', 'text'] }]),
  logic,
};
