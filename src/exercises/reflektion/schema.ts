import { z } from 'zod';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

const schema = z.strictObject({
  id,
  type: z.literal('reflektion'),
  /** A question that can be answered, shown as heading. */
  question: text,
  /** A line that helps one begin. */
  hint: text.optional(),
});

export const reflektion: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'reflektion',
  label: 'Egen reflektion',
  schema,
  resolve: ({ question, hint }) => ({ question, hint }),
  facts: () => [],
  minutes: () => 2,
  ownTexts: () => [{ path: ['text'] }],
  print,
  logic,
};
