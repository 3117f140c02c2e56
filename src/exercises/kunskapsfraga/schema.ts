import { z } from 'zod';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { type Answer, logic, type Spec } from './logic.ts';

const schema = z
  .strictObject({
    id,
    type: z.literal('kunskapsfraga'),
    /** The question, shown as heading. */
    question: text,
    /** `several` when more than one option is right (checkboxes); otherwise radio buttons. */
    choose: z.enum(['one', 'several']).default('one'),
    options: z
      .array(
        z.strictObject({
          text,
          /** True for a right option. */
          right: z.boolean().default(false),
          /** Says why, in one or two sentences. */
          feedback: text,
        }),
      )
      .min(2)
      .max(8),
  })
  .superRefine(({ options, choose }, context) => {
    const right = options.filter((option) => option.right).length;
    if (right === 0)
      context.addIssue({ code: 'custom', path: ['options'], message: 'has no right answer: mark one option with "right: true"' });
    if (choose === 'one' && right > 1)
      context.addIssue({ code: 'custom', path: ['options'], message: `has ${right} right answers: say "choose: several" or leave one` });
  });

type Data = z.infer<typeof schema>;

export const kunskapsfraga: ExerciseType<Data, Spec, Answer> = {
  name: 'kunskapsfraga',
  label: 'Kunskapsfråga',
  schema,
  resolve: ({ question, choose, options }) => ({ question, several: choose === 'several', options }),
  facts: () => [],
  minutes: ({ options }) => 0.4 + options.length * 0.2,
  logic,
};
