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
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const twice = options.findIndex(({ text: one }, index) => options.findIndex((other) => other.text === one) < index);
    if (twice >= 0) issue(['options', twice, 'text'], 'says the same as an option before it: write another');
    const [first, second] = [...options.entries()].flatMap(([index, { right }]) => (right ? [index] : []));
    if (first === undefined) issue(['options'], 'lack a right answer: give one of them "right: true"');
    if (choose === 'one' && second !== undefined)
      issue(['options', second, 'right'], 'marks a second right answer: write "choose: several" under the question, or leave one');
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
