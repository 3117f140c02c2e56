import { z } from 'zod';
import { suggestion } from '../../document/content-error.ts';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { type Answer, logic, type Spec } from './logic.ts';

const schema = z
  .strictObject({
    id,
    type: z.literal('sortera'),
    question: text,
    /** One line on how to think while sorting. */
    instruction: text.optional(),
    /** The piles, in order. */
    categories: z
      .array(z.strictObject({ id, label: text }))
      .min(2)
      .max(5),
    cards: z
      .array(
        z.strictObject({
          text,
          /** Id of the right pile. Either every card has one, or none has. */
          category: z.string().optional(),
          /** Why the card belongs there; needed where there is a right pile. */
          feedback: text.optional(),
        }),
      )
      .min(4)
      .max(20),
    /** For sorting without right answers: comments on the learner's own pattern. */
    mirror: z
      .strictObject({
        /** The pile whose cards are counted. */
        category: z.string(),
        /** The first text whose `upTo` is not below the count is shown; `{antal}` becomes the count in words. */
        texts: z.array(z.strictObject({ upTo: z.number().int().nonnegative(), text })).min(2),
      })
      .optional(),
  })
  .superRefine(({ categories, cards, mirror }, context) => {
    const known = categories.map((category) => category.id);
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const unknown = (category: string) => `"${category}" is not one of: ${known.join(', ')}.${suggestion(category, known)}`;
    const withAnswer = cards.filter((card) => card.category !== undefined).length;
    const without = cards.findIndex((card) => card.category === undefined);
    if (withAnswer > 0 && without >= 0)
      issue(['cards', without], 'has no category, though other cards have: give all of them one, or none');
    const twice = known.findIndex((category, index) => known.indexOf(category) < index);
    if (twice >= 0) return issue(['categories', twice, 'id'], `"${known[twice]}" stands here a second time: give it an id of its own`);
    const same = cards.findIndex(({ text: one }, index) => cards.findIndex((other) => other.text === one) < index);
    if (same >= 0) issue(['cards', same, 'text'], 'says the same as a card before it: write another');
    const falling = (mirror?.texts ?? []).findIndex(({ upTo }, index, texts) => index > 0 && upTo <= (texts[index - 1]?.upTo ?? -1));
    if (falling >= 0) issue(['mirror', 'texts', falling, 'upTo'], 'is not above the one before it: let them rise');
    for (const [index, card] of cards.entries()) {
      if (card.category !== undefined && !known.includes(card.category)) issue(['cards', index, 'category'], unknown(card.category));
      if (card.category !== undefined && !card.feedback)
        issue(['cards', index], `has a category but no feedback: say why "${card.text}" belongs there`);
    }
    if (withAnswer === 0 && !mirror) issue([], 'has no right answer and no mirror: give cards a category, or add "mirror"');
    if (mirror && !known.includes(mirror.category)) issue(['mirror', 'category'], unknown(mirror.category));
    const last = mirror?.texts.at(-1)?.upTo ?? cards.length;
    if (last < cards.length)
      issue(['mirror', 'texts'], `stop at ${last}, but there are ${cards.length} cards: let the last upTo be ${cards.length}`);
  });

export const sortera: ExerciseType<z.infer<typeof schema>, Spec, Answer> = {
  name: 'sortera',
  label: 'Sortera',
  schema,
  resolve({ question, instruction, categories, cards, mirror }) {
    const indexOf = (category: string) => categories.findIndex((one) => one.id === category);
    return {
      question,
      instruction,
      categories: categories.map(({ label }) => label),
      cards: cards.map((card) => ({
        text: card.text,
        category: card.category === undefined ? undefined : indexOf(card.category),
        feedback: card.feedback,
      })),
      mirror: mirror && { category: indexOf(mirror.category), texts: mirror.texts },
    };
  },
  facts: () => [],
  minutes: ({ cards }) => 0.5 + cards.length * 0.17,
  logic,
};
