import { z } from 'zod';
import { id, text } from '../text.ts';

/** A text of several paragraphs with blank lines between them (`text: |`). */
const prose = z.string().trim().pipe(text);

/** Counters by id, with a whole number each. */
const numbers = z.record(z.string(), z.int(), 'is not a list of counters with numbers, such as { fortroende: 1 }');

const target = z.strictObject({
  /** The least value of each counter, after the choice's own effect. The last line has none. */
  when: numbers.optional(),
  /** Id of a scene or an ending. */
  scene: z.string(),
});

const choice = z.strictObject({
  /** What the learner says or does. */
  text,
  /** What happens and why, in a few sentences. */
  feedback: text,
  /** What it adds to counters, or takes from them. */
  effect: numbers.optional(),
  /** Where it leads: an id, or a list of which the first line whose condition is met is taken. */
  to: z.union(
    [z.string(), z.array(target).min(1)],
    'is neither the id of a scene or an ending nor a list of lines such as { when: { fortroende: 3 }, scene: slut }',
  ),
});

/** What an author may write; check.ts looks at how it hangs together. */
export const shape = z.strictObject({
  id,
  type: z.literal('scenario'),
  /** Heading. */
  question: text,
  /** One sentence on how to go about it. */
  instruction: text.optional(),
  /** Id of the first scene. */
  start: z.string(),
  /** Counters that choices change; they stay within `min` and `max`. */
  state: z
    .array(
      z.strictObject({
        id,
        label: text,
        start: z.int(),
        min: z.int(),
        max: z.int(),
        /** What each value is called, from `min` to `max`. */
        words: z.array(text),
      }),
    )
    .max(3)
    .default([]),
  scenes: z
    .array(
      z.strictObject({
        id,
        /** Short name, used in the map. */
        title: text,
        text: prose,
        choices: z.array(choice).min(2).max(4),
      }),
    )
    .min(2)
    .max(24),
  endings: z
    .array(z.strictObject({ id, title: text, text: prose }))
    .min(2)
    .max(6),
});

/** One checked entry of exercises.yaml. */
export type Data = z.infer<typeof shape>;
