import { z } from 'zod';
import { checkChoice, choose, option } from '../choice-schema.ts';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

const schema = z
  .strictObject({
    id,
    type: z.literal('kunskapsfraga'),
    /** The question, shown as heading. */
    question: text,
    choose,
    options: z.array(option).min(2).max(8),
  })
  .superRefine(checkChoice);

type Data = z.infer<typeof schema>;

export const kunskapsfraga: ExerciseType<Data, Spec, Answer> = {
  name: 'kunskapsfraga',
  label: 'Kunskapsfråga',
  schema,
  resolve: ({ question, choose: how, options }) => ({ question, several: how === 'several', options }),
  facts: () => [],
  minutes: ({ options }) => 0.4 + options.length * 0.2,
  print,
  logic,
};
