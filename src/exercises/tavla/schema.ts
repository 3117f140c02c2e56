import { z } from 'zod';
import { LENSES, LINE, SERIOUS } from '../../workplace/model.ts';
import type { ExerciseType } from '../definition.ts';
import { readingMinutes } from '../minutes.ts';
import { id, text } from '../text.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

const schema = z
  .strictObject({
    id,
    type: z.literal('tavla'),
    question: text,
    /** A line or two on how to go about it. */
    instruction: text.optional(),
    /** Obstacles needed to be done. */
    least: z.number().int().min(1).max(10),
    /** All five, in the order in which they are shown. */
    lenses: z.array(
      z.strictObject({
        id: z.enum(LENSES),
        /** What to look at, in one line. */
        look: text.max(160, 'is longer than 160 characters: it is one line under the lens'),
        questions: z.array(text).min(3).max(8),
        /** How a card can be written; it is shown and never put on the board. */
        example: z.strictObject({
          what: text,
          who: text.max(LINE, `is longer than ${LINE} characters, which is as much as a card takes`),
          why: text,
          serious: z.union(SERIOUS.map((one) => z.literal(one))),
        }),
      }),
    ),
  })
  .superRefine(({ lenses }, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const ids = lenses.map((lens) => lens.id);
    for (const [index, name] of ids.entries())
      if (ids.indexOf(name) < index) issue(['lenses', index, 'id'], `"${name}" stands here a second time: each lens stands once`);
    const missing = LENSES.filter((lens) => !ids.includes(lens));
    if (missing.length > 0) issue(['lenses'], `lacks ${missing.join(', ')}: all five lenses are shown`);
  });

/** Minutes to look through one lens, and to write an obstacle down. */
const MINUTES_LOOKING = 1.5;
const MINUTES_EACH = 1;

export const tavla: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'tavla',
  label: 'Tavla',
  schema,
  resolve: ({ question, instruction, least, lenses }) => ({ question, instruction, least, lenses }),
  facts: () => [],
  // Alone. What a group needs to agree is in the workshop's own steps.
  minutes: ({ least, lenses }) =>
    readingMinutes(lenses.flatMap(({ look, questions }) => [look, ...questions])) + lenses.length * MINUTES_LOOKING + least * MINUTES_EACH,
  print,
  exports: ['csv', 'docx', 'pdf'],
  logic,
};
