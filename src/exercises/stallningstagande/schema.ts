import { z } from 'zod';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { printDecks } from './cards.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

/** Minutes for a pair: eleven seconds for each of its claims, and eight for what is said of it. */
const MINUTES_PER_PAIR = 0.5;

const schema = z
  .strictObject({
    id,
    type: z.literal('stallningstagande'),
    question: text,
    /** One line on how to think while taking a stand. */
    instruction: text.optional(),
    /** What the ends of the scale 1–5 mean; 4 and 5 count as agreeing, so `to` is the end that agrees. */
    scale: z.strictObject({ from: text, to: text }),
    /** Pairs per round where a group does it; the last rounds may have one more or less. */
    round: z.int().min(2).max(6),
    pairs: z
      .array(
        z.strictObject({
          id,
          /** Short name of the pair. */
          label: text,
          first: text,
          /** A claim that pulls the other way. */
          second: text,
          /** Shown to somebody who agreed with both, 1–3 sentences. */
          both: text,
          /** Shown to somebody who agreed with one of them, 1–2 sentences. */
          one: text,
          /** Shown to somebody who agreed with none, 1–2 sentences. */
          neither: text,
          /** A question for the group. */
          talk: text,
        }),
      )
      .min(6)
      .max(16),
  })
  .superRefine(({ pairs }, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const seen = { id: new Set<string>(), label: new Set<string>(), claim: new Set<string>() };
    for (const [index, pair] of pairs.entries()) {
      for (const key of ['id', 'label'] as const) {
        if (seen[key].has(pair[key])) issue(['pairs', index, key], `"${pair[key]}" stands here a second time: give the pair its own`);
        seen[key].add(pair[key]);
      }
      for (const key of ['first', 'second'] as const) {
        if (seen.claim.has(pair[key])) issue(['pairs', index, key], 'says the same as a claim before it: write another');
        seen.claim.add(pair[key]);
      }
    }
  });

export const stallningstagande: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'stallningstagande',
  label: 'Ställningstagande',
  schema,
  resolve: ({ question, instruction, scale, round, pairs }) => ({
    question,
    instruction,
    scale,
    round,
    // Answers hang on the claims, which the fingerprint watches; the ids are for authors.
    pairs: pairs.map(({ id: _, ...pair }) => pair),
  }),
  facts: () => [],
  minutes: ({ pairs }) => pairs.length * MINUTES_PER_PAIR,
  print,
  printDecks,
  logic,
};
