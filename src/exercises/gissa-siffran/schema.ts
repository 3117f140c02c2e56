import { z } from 'zod';
import { suggestion } from '../../document/content-error.ts';
import type { ExerciseType } from '../definition.ts';
import { FieldError } from '../field-error.ts';
import { id, text } from '../text.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

const schema = z
  .strictObject({
    id,
    type: z.literal('gissa-siffran'),
    question: text,
    /** Id of the fact whose figures make the chart. */
    fact: z.string(),
    /** Key of the figure to guess: `women`, `men` or another key of the fact. */
    figure: z.string(),
    /** Ends of the scale, in the fact's unit. */
    min: z.number(),
    max: z.number(),
    step: z.number().positive().default(1),
    /** A guess this close counts as near. */
    near: z.number().nonnegative(),
    feedback: z.strictObject({ near: text, low: text, high: text }),
  })
  .refine(({ min, max }) => min < max, { path: ['max'], message: 'is not above min: swap them, or widen the scale' });

export const gissaSiffran: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'gissa-siffran',
  label: 'Gissa siffran',
  schema,
  resolve({ question, min, max, step, near, feedback, figure, fact: factId }, resolver) {
    const fact = resolver.fact(factId);
    const keys = fact.figures.map(({ key }) => key);
    const truth = fact.figures.find(({ key }) => key === figure)?.value;
    if (keys.length === 0) throw new FieldError('fact', `"${factId}" has no figures to guess: choose one that has`);
    if (truth === undefined) throw new FieldError('figure', `"${figure}" is not one of: ${keys.join(', ')}.${suggestion(figure, keys)}`);
    if (truth < min) throw new FieldError('min', `${min} is above the answer ${truth}: widen the scale`);
    if (truth > max) throw new FieldError('max', `${max} is below the answer ${truth}: widen the scale`);
    return { question, min, max, step, near, feedback, unit: fact.unit, truth, fact };
  },
  facts: ({ fact }) => [fact],
  minutes: () => 1.25,
  print,
  logic,
};
