import { z } from 'zod';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

/** When something is done in an example: a date would soon be past. */
const inWords = text.refine(
  (value) => !/\d{4}-\d{2}|\b20\d{2}\b/.test(value),
  'names a year, which will soon be past: write it as "senast 15 mars" or "APT i april"',
);

const schema = z
  .strictObject({
    id,
    type: z.literal('aktivitetsplan'),
    question: text,
    /** A line or two on what makes a plan work. */
    instruction: text.optional(),
    /** Whole rows needed to be done. */
    least: z.number().int().min(1).max(10),
    /** Good rows, shown folded; they never go into the plan by themselves. */
    examples: z
      .array(
        z.strictObject({
          what: text,
          who: text,
          /** In words: "senast 15 mars". */
          by: inWords,
          /** How one sees that it helped. */
          followUp: text,
          /** In words: "APT i april". */
          followUpBy: inWords,
        }),
      )
      .min(1)
      .max(4),
  })
  .superRefine(({ examples }, context) => {
    for (const [index, { what }] of examples.entries())
      if (examples.findIndex((other) => other.what === what) < index)
        context.addIssue({
          code: 'custom',
          path: ['examples', index, 'what'],
          message: 'says the same as an example before it: write another',
        });
  });

export const aktivitetsplan: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'aktivitetsplan',
  label: 'Aktivitetsplan',
  schema,
  resolve: ({ question, instruction, least, examples }) => ({ question, instruction, least, examples }),
  facts: () => [],
  // A look at the examples, and three rows, or as many as are needed. What a group needs to agree is in the workshop's own steps.
  minutes: ({ least, examples }) => 1 + examples.length * 0.25 + Math.max(3, least) * 2,
  print,
  exports: ['calendar', 'csv', 'docx', 'pdf'],
  logic,
};
