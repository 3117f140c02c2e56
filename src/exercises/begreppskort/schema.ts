import { z } from 'zod';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { printDecks } from './cards.ts';
import { type Answer, logic, SITTING, type Spec } from './logic.ts';
import { print } from './print.ts';

const schema = z
  .strictObject({
    id,
    type: z.literal('begreppskort'),
    question: text,
    /** One line on how to use the cards. */
    instruction: text.optional(),
    /** Ids in content/glossary.yaml, in the order in which new cards come. */
    terms: z.array(id).min(3).max(60),
  })
  .superRefine(({ terms }, context) => {
    for (const [index, term] of terms.entries())
      if (terms.indexOf(term) < index)
        context.addIssue({
          code: 'custom',
          path: ['terms', index],
          message: `"${term}" stands here a second time: each term has one card`,
        });
  });

/** Minutes for a card: reading, thinking, turning, judging. */
const CARD = 0.25;

export const begreppskort: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'begreppskort',
  label: 'Begreppskort',
  schema,
  resolve: ({ question, instruction, terms }, resolver) => ({
    question,
    instruction,
    cards: terms.map((term) => {
      const { id, term: name, definition, source, url } = resolver.term(term);
      return { id, term: name, definition, source, url };
    }),
  }),
  facts: () => [],
  terms: ({ terms }) => terms,
  // The lesson asks for one sitting.
  minutes: ({ cards }) => 0.5 + Math.min(cards.length, SITTING) * CARD,
  print,
  printDecks,
  logic,
};
