import { z } from 'zod';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { type Answer, logic, type Spec } from './logic.ts';

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
  .refine(({ min, max }) => min < max, { path: ['max'], message: 'is not above min' });

export const gissaSiffran: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'gissa-siffran',
  label: 'Gissa siffran',
  schema,
  resolve({ question, min, max, step, near, feedback, figure, fact: factId }, resolver) {
    const fact = resolver.fact(factId);
    const truth = fact.figures.find(({ key }) => key === figure)?.value;
    if (truth === undefined)
      throw new Error(`figure "${figure}" is not one of: ${fact.figures.map(({ key }) => key).join(', ')} (fact "${factId}")`);
    if (truth < min || truth > max) throw new Error(`the scale ${min}–${max} does not hold the answer ${truth}`);
    if (!fact.limits) throw new Error(`fact "${factId}" has no "limits": say what the figure does not tell`);
    return { question, min, max, step, near, feedback, unit: fact.unit, truth, fact };
  },
  facts: ({ fact }) => [fact],
  minutes: () => 1.25,
  logic,
};
