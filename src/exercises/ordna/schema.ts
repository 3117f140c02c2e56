import { z } from 'zod';
import type { ExerciseType } from '../definition.ts';
import { movingMinutes } from '../minutes.ts';
import { shuffle } from '../shuffle.ts';
import { id, text } from '../text.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

const schema = z
  .strictObject({
    id,
    type: z.literal('ordna'),
    question: text,
    /** One line on how to think while ordering. */
    instruction: text.optional(),
    /** What the two ends of the list are called, e.g. Först and Sist. */
    ends: z.strictObject({ first: text, last: text }),
    /** `pyramid` lets the rows grow wider downwards; a plain list when left out. */
    shape: z.enum(['pyramid']).optional(),
    /** In the right order, first → last; learners meet them shuffled. */
    items: z
      .array(
        z.strictObject({
          text,
          /** Why it stands there, in one or two sentences; shown for every item after checking. */
          explanation: text,
        }),
      )
      .min(3)
      .max(16),
  })
  .superRefine(({ ends, items }, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const twice = items.findIndex(({ text: one }, index) => items.findIndex((other) => other.text === one) < index);
    if (twice >= 0) issue(['items', twice, 'text'], 'says the same as an item before it: write another');
    if (ends.first === ends.last) issue(['ends', 'last'], 'is called the same as the first end: say which end is which');
  });

export const ordna: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'ordna',
  label: 'Ordna',
  schema,
  resolve: ({ id: seed, question, instruction, ends, shape, items }) => ({
    question,
    instruction,
    ends,
    pyramid: shape === 'pyramid',
    items,
    start: shuffle(items.length, seed),
  }),
  facts: () => [],
  minutes: ({ question, instruction = '', items }) =>
    movingMinutes(items.length, [question, instruction, ...items.flatMap((item) => [item.text, item.explanation])]),
  print,
  logic,
};
