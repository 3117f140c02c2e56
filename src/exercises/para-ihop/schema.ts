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
    type: z.literal('para-ihop'),
    question: text,
    /** One line on how to think while pairing. */
    instruction: text.optional(),
    /** Heading of the left column. */
    left: text,
    /** Heading of the right column; also read in the middle of a sentence: Välj följd. */
    right: text,
    pairs: z
      .array(
        z.strictObject({
          left: text,
          right: text,
          /** Why they belong together; shown for each pair after checking. */
          feedback: text,
        }),
      )
      .min(3)
      .max(8),
    /** Right-hand texts that belong to no left one. */
    extra: z
      .array(
        z.strictObject({
          text,
          /** Why it belongs to none of them. */
          feedback: text,
        }),
      )
      .max(3)
      .default([]),
  })
  .superRefine(({ left, right, pairs, extra }, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const twice = (texts: readonly string[]) => texts.findIndex((one, index) => texts.indexOf(one) < index);
    const lefts = pairs.map((pair) => pair.left);
    const rights = [...pairs.map((pair) => pair.right), ...extra.map((one) => one.text)];
    if (twice(lefts) >= 0) issue(['pairs', twice(lefts), 'left'], 'says the same as a left text before it: write another');
    const same = twice(rights);
    const place = same < pairs.length ? ['pairs', same, 'right'] : ['extra', same - pairs.length, 'text'];
    if (same >= 0) issue(place, 'says the same as a right-hand text before it, so that two answers would be right: write another');
    if (left === right) issue(['right'], 'is the same heading as the left one: say what stands in each column');
  });

export const paraIhop: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'para-ihop',
  label: 'Para ihop',
  schema,
  resolve: ({ id: seed, question, instruction, left, right, pairs, extra }) => ({
    question,
    instruction,
    left,
    right,
    pairs,
    extra,
    pool: shuffle(pairs.length + extra.length, seed),
  }),
  facts: () => [],
  minutes: ({ question, instruction = '', pairs, extra }) =>
    movingMinutes(pairs.length, [
      question,
      instruction,
      ...pairs.flatMap((pair) => [pair.left, pair.right, pair.feedback]),
      ...extra.flatMap((one) => [one.text, one.feedback]),
    ]),
  print,
  logic,
};
