import { z } from 'zod';
import { AREAS } from '../../workplace/model.ts';
import type { Ready } from '../../workplace/ready.ts';
import type { ExerciseType, Resolver } from '../definition.ts';
import { FieldError } from '../field-error.ts';
import { id, text } from '../text.ts';
import { DUTIES, logic, MUSTS, type Size, type Spec, STEPS } from './logic.ts';
import { print } from './print.ts';

const people = z.number().int().nonnegative();

const duty = {
  title: text,
  /** What it is about, in one to three sentences. */
  text,
  /** What to write in the field. */
  hint: text,
};

const schema = z
  .strictObject({
    id,
    type: z.literal('aktiva-atgarder'),
    question: text,
    /** A line or two on how to go about it. */
    instruction: text.optional(),
    /** Says that this is a help and no legal advice; stands at the top and in what is exported. */
    disclaimer: text,
    /** The four steps, in their order. */
    steps: z.array(z.strictObject({ id: z.enum(STEPS), title: text, text })).length(STEPS.length),
    /** The five areas, in their order. */
    areas: z
      .array(
        z.strictObject({
          id: z.enum(AREAS),
          /** What belongs here, in one or two sentences. */
          text,
          questions: z.array(text).min(2).max(6),
        }),
      )
      .length(AREAS.length),
    /** What must be documented by number of employees, from 0 and up; the last one has no `to`. */
    sizes: z
      .array(
        z.strictObject({
          from: people,
          to: people.optional(),
          title: text,
          text,
          /** What must be there in writing. */
          must: z.array(z.enum(MUSTS)),
          /** Id of the fact that says so; its source is shown. */
          fact: z.string().optional(),
        }),
      )
      .min(1)
      .max(5),
    /** The special duties, each once. */
    duties: z.array(z.strictObject({ id: z.enum(DUTIES), ...duty })).length(DUTIES.length),
    cooperation: z.strictObject(duty),
  })
  .superRefine((data, context) => {
    for (const { path, message } of [...orderProblems(data), ...sizeProblems(data.sizes)])
      context.addIssue({ code: 'custom', path: [...path], message });
  });

type Data = z.infer<typeof schema>;

interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Steps and areas have their order, and no duty stands twice. */
function orderProblems({ steps, areas, duties }: Pick<Data, 'steps' | 'areas' | 'duties'>): Problem[] {
  const inOrder = (list: string, given: readonly { readonly id: string }[], wanted: readonly string[]) =>
    given.flatMap((one, index) =>
      one.id === wanted[index] ? [] : [{ path: [list, index, 'id'], message: `is "${one.id}" where "${wanted[index]}" belongs` }],
    );
  const repeated = duties.flatMap((one, index) =>
    duties.findIndex((other) => other.id === one.id) < index
      ? [{ path: ['duties', index, 'id'], message: `"${one.id}" stands here a second time: each of ${DUTIES.join(', ')} stands once` }]
      : [],
  );
  return [...inOrder('steps', steps, STEPS), ...inOrder('areas', areas, AREAS), ...repeated];
}

/** Every number of employees has one size. */
function sizeProblems(sizes: Data['sizes']): Problem[] {
  const problems: Problem[] = [];
  let next = 0;
  for (const [index, { from, to, must }] of sizes.entries()) {
    const last = index === sizes.length - 1;
    if (from !== next)
      problems.push({ path: ['sizes', index, 'from'], message: `is ${from} where ${next} belongs: leave no gap or overlap` });
    if (last && to !== undefined)
      problems.push({ path: ['sizes', index, 'to'], message: 'leaves larger employers without a size: take it away' });
    if (!last && to === undefined) problems.push({ path: ['sizes', index], message: 'lacks "to": say the most employees of this size' });
    if (to !== undefined && to < from) problems.push({ path: ['sizes', index, 'to'], message: `is less than "from" (${from})` });
    const twice = must.find((one, place) => must.indexOf(one) < place);
    if (twice) problems.push({ path: ['sizes', index, 'must'], message: `names "${twice}" a second time: take one away` });
    next = (to ?? from) + 1;
  }
  return problems;
}

/** Where what is said of a size comes from. @throws FieldError at the size when its fact is not there */
function sourceOf(fact: string | undefined, index: number, resolver: Resolver): Size['source'] {
  if (fact === undefined) return undefined;
  try {
    const { source, url } = resolver.fact(fact);
    return { title: source, url };
  } catch (error) {
    throw error instanceof FieldError ? new FieldError(['sizes', index, 'fact'], error.message) : error;
  }
}

export const aktivaAtgarder: ExerciseType<Data, Spec, Ready> = {
  name: 'aktiva-atgarder',
  label: 'Aktiva åtgärder',
  schema,
  resolve: ({ question, instruction, disclaimer, steps, areas, sizes, duties, cooperation }, resolver) => ({
    question,
    instruction,
    disclaimer,
    steps: steps.map((step) => ({ title: step.title, text: step.text })),
    areas: areas.map((area) => ({ text: area.text, questions: area.questions })),
    sizes: sizes.map(({ from, to, title, text: words, must, fact }, index) => ({
      from,
      to,
      title,
      text: words,
      must: MUSTS.filter((one) => must.includes(one)),
      source: sourceOf(fact, index, resolver),
    })),
    duties,
    cooperation,
  }),
  facts: ({ sizes }) => sizes.flatMap(({ fact }) => fact ?? []),
  // What an area needs at the least, and the first questions. What a group needs is in the workshop's own steps.
  minutes: ({ areas }) => 2 + areas.length * 1.5,
  print,
  exports: ['docx', 'pdf'],
  logic,
};
