import { z } from 'zod';
import { LENSES, LINE, SERIOUS } from '../../workplace/model.ts';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { type Answer, logic, type Spec } from './logic.ts';

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

/** Minutes to look at a workplace with one question in mind. */
const MINUTES_EACH_QUESTION = 0.15;

/** Minutes to write an obstacle down: what, who, why, how serious. */
const MINUTES_EACH_CARD = 2.7;

export const tavla: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'tavla',
  label: 'Tavla',
  schema,
  resolve: ({ question, instruction, least, lenses }) => ({ question, instruction, least, lenses }),
  facts: () => [],
  exports: ['csv', 'docx', 'pdf'],
  // Alone. What a group needs to agree is in the workshop's own steps.
  minutes: ({ least, lenses }) =>
    lenses.reduce((sum, { questions }) => sum + questions.length * MINUTES_EACH_QUESTION, least * MINUTES_EACH_CARD),
  logic,
};
