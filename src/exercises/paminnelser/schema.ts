import { z } from 'zod';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { type Answer, logic, MONTHS, type Spec } from './logic.ts';
import { print } from './print.ts';

const schema = z
  .strictObject({
    id,
    type: z.literal('paminnelser'),
    question: text,
    /** A line or two on how to choose. */
    instruction: text.optional(),
    /** When the group looks back, the soonest first. */
    looks: z
      .array(
        z.strictObject({
          months: z.literal(MONTHS),
          title: text,
          /** What to do then, in a sentence or two; stands in the calendar as well. */
          text,
        }),
      )
      .min(1)
      .max(MONTHS.length),
  })
  .superRefine(({ looks }, context) => {
    for (const [index, { months }] of looks.entries()) {
      const before = looks[index - 1]?.months ?? 0;
      if (months <= before)
        context.addIssue({
          code: 'custom',
          path: ['looks', index, 'months'],
          message: `is ${months} after ${before}: let each come once, the soonest first`,
        });
    }
  });

export const paminnelser: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'paminnelser',
  label: 'Påminnelser',
  schema,
  resolve: ({ question, instruction, looks }) => ({ question, instruction, looks }),
  facts: () => [],
  // A day to agree on, each time to look back read, and a note of two sentences.
  minutes: ({ looks }) => 1.2 + looks.length * 0.3,
  print,
  exports: ['calendar'],
  logic,
};
