import type { ExerciseType } from '../definition.ts';
import { checkStory } from './check.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { minutesOf } from './minutes.ts';
import { print } from './print.ts';
import { resolve } from './resolve.ts';
import { type Data, shape } from './shape.ts';

const schema = shape.superRefine((data, context) => {
  for (const { path, message } of checkStory(data)) context.addIssue({ code: 'custom', path, message });
});

export const scenario: ExerciseType<Data, Spec, Answer> = {
  name: 'scenario',
  label: 'Scenario',
  schema,
  resolve,
  facts: () => [],
  minutes: minutesOf,
  print,
  logic,
};
