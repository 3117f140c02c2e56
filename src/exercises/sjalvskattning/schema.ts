import { z } from 'zod';
import { suggestion } from '../../document/content-error.ts';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

const schema = z
  .strictObject({
    id,
    type: z.literal('sjalvskattning'),
    question: text,
    /** One line on how to think while rating. */
    instruction: text.optional(),
    /** What the ends of the scale 1–5 mean. */
    scale: z.strictObject({ low: text, high: text }),
    areas: z
      .array(
        z.strictObject({
          id,
          /** Heading over the area's bar. */
          label: text,
          /** Shown when the mean is under 2.5. */
          low: text,
          /** Shown from 2.5 up to 3.5. */
          middle: text,
          /** Shown above 3.5. */
          high: text,
        }),
      )
      .min(1)
      .max(6),
    /** In the order in which they are asked; `area` is an id of `areas`. Answers hang on the texts and their order. */
    statements: z
      .array(z.strictObject({ text, area: z.string() }))
      .min(4)
      .max(20),
  })
  .superRefine(({ areas, statements }, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const known = areas.map((area) => area.id);
    for (const [index, area] of known.entries()) {
      if (known.indexOf(area) < index) issue(['areas', index, 'id'], `"${area}" stands here a second time: give it an id of its own`);
      else if (!statements.some((statement) => statement.area === area))
        issue(['areas', index], `has no statement: let one have "area: ${area}", or take the area away`);
    }
    for (const [index, { text: words, area }] of statements.entries()) {
      if (!known.includes(area))
        issue(['statements', index, 'area'], `"${area}" is not one of: ${known.join(', ')}.${suggestion(area, known)}`);
      if (statements.findIndex((other) => other.text === words) < index)
        issue(['statements', index, 'text'], 'says the same as a statement before it: write another');
    }
  });

export const sjalvskattning: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'sjalvskattning',
  label: 'Självskattning',
  schema,
  resolve: ({ question, instruction, scale, areas, statements }) => ({
    question,
    instruction,
    scale,
    areas: areas.map(({ label, low, middle, high }) => ({ label, low, middle, high })),
    statements: statements.map(({ text: words, area }) => ({ text: words, area: areas.findIndex((one) => one.id === area) })),
  }),
  facts: () => [],
  // A look at the result, and each statement read and weighed.
  minutes: ({ statements }) => 0.75 + statements.length * 0.17,
  print,
  logic,
};
