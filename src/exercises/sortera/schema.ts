import { z } from 'zod';
import { suggestion } from '../../document/content-error.ts';
import type { ExerciseType, Resolver } from '../definition.ts';
import { FieldError } from '../field-error.ts';
import { readingMinutes } from '../minutes.ts';
import { id, text } from '../text.ts';
import { printDecks } from './cards.ts';
import { type Answer, type Card, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

const schema = z
  .strictObject({
    id,
    type: z.literal('sortera'),
    question: text,
    /** One line on how to think while sorting. */
    instruction: text.optional(),
    /** True when the piles are steps of a scale, in order, and no answer is right; each card then has a comment to compare with. */
    scale: z.boolean().default(false),
    /** What the comments on a scale are: "Vad lag och policy säger". */
    commentLabel: text.optional(),
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
          /** On a scale: what others say of the act, in one to three sentences. */
          comment: text.optional(),
          /** On a scale: id of the fact that the comment builds on; its source is shown. */
          fact: z.string().optional(),
        }),
      )
      .min(4)
      .max(24),
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
  .superRefine((data, context) => {
    const { categories, cards, mirror } = data;
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
    checkScale(data, issue);
    if (withAnswer === 0 && !mirror && !data.scale) issue([], 'has no right answer and no mirror: give cards a category, or add "mirror"');
    if (mirror && !known.includes(mirror.category)) issue(['mirror', 'category'], unknown(mirror.category));
    const last = mirror?.texts.at(-1)?.upTo ?? cards.length;
    if (last < cards.length)
      issue(['mirror', 'texts'], `stop at ${last}, but there are ${cards.length} cards: let the last upTo be ${cards.length}`);
  });

type Data = z.infer<typeof schema>;

type Scaled = Pick<Data, 'scale' | 'commentLabel' | 'cards'>;

/** A scale has comments and no right answers; what is no scale has nothing to show a comment with. */
function checkScale({ scale, commentLabel, cards }: Scaled, issue: (path: (string | number)[], message: string) => void): void {
  const alone = 'belongs to a scale: write "scale: true" under the question, or take it away';
  if (scale && !commentLabel) issue([], 'is a scale without a commentLabel: write what the comments are, e.g. Vad lag och policy säger');
  if (!scale && commentLabel) issue(['commentLabel'], alone);
  for (const [index, card] of cards.entries()) {
    if (!scale && card.comment) issue(['cards', index, 'comment'], alone);
    if (!scale && card.fact !== undefined) issue(['cards', index, 'fact'], alone);
    if (scale && card.category !== undefined) issue(['cards', index, 'category'], 'cannot be right on a scale: take it away');
    if (scale && !card.comment) issue(['cards', index], `lacks a comment: say what there is to know about "${card.text}"`);
  }
}

/** Where the comment of a card comes from. */
function sourceOf({ fact }: Data['cards'][number], index: number, resolver: Resolver): Card['source'] {
  if (fact === undefined) return undefined;
  try {
    const { source, url } = resolver.fact(fact);
    return { title: source, url };
  } catch (error) {
    throw error instanceof FieldError ? new FieldError(['cards', index, 'fact'], error.message) : error;
  }
}

export const sortera: ExerciseType<Data, Spec, Answer> = {
  name: 'sortera',
  label: 'Sortera',
  schema,
  resolve({ question, instruction, scale, commentLabel, categories, cards, mirror }, resolver) {
    const indexOf = (category: string) => categories.findIndex((one) => one.id === category);
    return {
      question,
      instruction,
      categories: categories.map(({ label }) => label),
      cards: cards.map((card, index) => ({
        text: card.text,
        category: card.category === undefined ? undefined : indexOf(card.category),
        feedback: card.feedback,
        comment: card.comment,
        source: sourceOf(card, index, resolver),
      })),
      mirror: mirror && { category: indexOf(mirror.category), texts: mirror.texts },
      scale: scale && commentLabel ? { commentLabel } : undefined,
    };
  },
  facts: ({ cards }) => cards.flatMap(({ fact }) => fact ?? []),
  // On a scale the comments are read as well.
  minutes: ({ cards }) => 0.5 + cards.length * 0.17 + readingMinutes(cards.flatMap(({ comment }) => comment ?? [])),
  print,
  printDecks,
  logic,
};
