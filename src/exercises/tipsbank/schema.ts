import { z } from 'zod';
import { MOST } from '../../workplace/model.ts';
import type { ExerciseType, Resolver } from '../definition.ts';
import { FieldError } from '../field-error.ts';
import { readingMinutes } from '../minutes.ts';
import { id, text } from '../text.ts';
import { type Answer, EFFORTS, logic, ROLES, type Spec, TIP_AREAS, type Tip } from './logic.ts';
import { print } from './print.ts';

/** Most characters in what to do, so that it can be read at a glance and be the title of a calendar entry. */
const LENGTH = 160;

const tip = z.strictObject({
  /** Permanent and unique in the bank: challenges remember it. */
  id,
  /** What to do, concrete enough for next week. */
  text: text.refine((value) => value.length <= LENGTH, `is longer than ${LENGTH} characters: shorten it`),
  /** How to begin, in one or two sentences. */
  how: text,
  /** Why it works, in one or two sentences. */
  why: text,
  roles: z
    .array(z.enum(ROLES))
    .min(1, 'is empty: name at least one role')
    .refine((roles) => new Set(roles).size === roles.length, 'names a role twice: name each once'),
  area: z.enum(TIP_AREAS),
  /** 1 some minutes, 2 an hour or so, 3 some weeks. */
  effort: z.literal(EFFORTS),
  /** Id of a fact whose source the why rests on. */
  fact: z.string().optional(),
});

const schema = z
  .strictObject({
    id,
    type: z.literal('tipsbank'),
    question: text,
    /** A line or two on how to choose. */
    instruction: text.optional(),
    /** Most challenges at a time. */
    most: z.number().int().min(1).max(MOST.challenges),
    /** In any order: they are shown area by area. */
    tips: z.array(tip).min(6),
  })
  .superRefine(({ tips }, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    for (const [index, { id: name, text: words }] of tips.entries()) {
      const before = tips.slice(0, index);
      if (before.some((other) => other.id === name))
        issue(['tips', index, 'id'], `"${name}" stands here a second time: give it an id of its own`);
      if (before.some((other) => other.text === words)) issue(['tips', index, 'text'], 'says the same as a tip before it: write another');
    }
  });

type Data = z.infer<typeof schema>;

/** @throws FieldError at the tip when its fact is not there */
function sourceOf(fact: string, index: number, resolver: Resolver): Tip['source'] {
  try {
    const { citation, source, year, url } = resolver.fact(fact);
    return { text: citation ?? [source, year].filter(Boolean).join(', '), url };
  } catch (error) {
    throw error instanceof FieldError ? new FieldError(['tips', index, 'fact'], error.message) : error;
  }
}

function resolve({ question, instruction, most, tips }: Data, resolver: Resolver): Spec {
  const all = tips.map(
    ({ id: name, text: words, how, why, roles, area, effort, fact }, index): Tip => ({
      id: name,
      text: words,
      how,
      why,
      roles: ROLES.flatMap((role, place) => (roles.includes(role) ? [place] : [])),
      area: TIP_AREAS.indexOf(area),
      effort,
      source: fact === undefined ? undefined : sourceOf(fact, index, resolver),
    }),
  );
  return { question, instruction, most, tips: all.toSorted((a, b) => a.area - b.area) };
}

export const tipsbank: ExerciseType<Data, Spec, Answer> = {
  name: 'tipsbank',
  label: 'Tipsbank',
  schema,
  resolve,
  facts: ({ tips }) => [...new Set(tips.flatMap(({ fact }) => fact ?? []))],
  // A role leaves about half of the bank to read; each challenge takes a minute to word.
  minutes: ({ most, tips }) => Math.round(readingMinutes(tips.flatMap(({ text: words, how, why }) => [words, how, why])) + most * 2) / 2,
  print,
  exports: ['calendar'],
  logic,
};
