import { z } from 'zod';
import { suggestion } from '../../document/content-error.ts';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { printDecks } from './cards.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

/** Most characters on a card for print; eight cards fit on an A4. */
const CARD = 360;

const card = text.max(CARD, `is longer than the ${CARD} characters that a printed card holds: shorten it`);

const role = z.strictObject({
  /** Permanent: what a learner has walked hangs on it. A role that becomes somebody else gets a new id. */
  id,
  /** `Amina, 34`; what stands before the comma is used in running text. */
  name: text,
  /** Two or three sentences on the card: trade, place, family, body, background. */
  text: card,
  /** Ids of the statements at which we think that the role stays; it steps forward at all others. */
  stays: z.array(z.string()),
  /** One or two sentences on what the author thought, shown afterwards. */
  thought: text,
});

const schema = z
  .strictObject({
    id,
    type: z.literal('rollkort'),
    question: text,
    /** One line on how to think. */
    instruction: text.optional(),
    /** What the two ends of the field are called. */
    field: z.strictObject({ back: text, front: text }),
    roles: z.array(role).min(8).max(24),
    /** In the order in which they are read. Answers hang on the texts and their order. */
    statements: z
      .array(
        z.strictObject({
          /** Known by the roles' `stays`. */
          id,
          /** In the first person, read as the role: "Jag kan …". */
          text: card,
          /** What the statement is about, in a word or two; statements with the same theme are shown together. */
          theme: text,
        }),
      )
      .min(8)
      .max(30),
    /** Mirrors shown after a round: the first whose `upTo`, in percent of the statements, is not below the share that got a step. */
    after: z.array(z.strictObject({ upTo: z.number().int().min(0).max(100), text })).min(1),
    /** One or two sentences that say that the spread is a guess, and no answer key. */
    disclaimer: text,
  })
  .superRefine((data, context) => {
    for (const { path, message } of [...repeats(data), ...guessProblems(data), ...mirrorProblems(data)])
      context.addIssue({ code: 'custom', path, message });
  });

type Data = z.infer<typeof schema>;

interface Problem {
  readonly path: (string | number)[];
  readonly message: string;
}

/** `Amina, 34` → `Amina`, as running text has it. */
const shortName = ({ name }: { readonly name: string }): string => name.split(',', 1)[0] ?? name;

/** Ids, names and statements that stand twice. */
function repeats({ roles, statements }: Data): Problem[] {
  const twice = (values: readonly string[]) => values.flatMap((value, index) => (values.indexOf(value) < index ? [{ value, index }] : []));
  const idProblems = (list: 'roles' | 'statements', ids: readonly string[]) =>
    twice(ids).map(({ value, index }) => ({
      path: [list, index, 'id'],
      message: `"${value}" stands here a second time: give it an id of its own`,
    }));
  return [
    ...idProblems(
      'roles',
      roles.map((one) => one.id),
    ),
    ...twice(roles.map(shortName)).map(({ value, index }) => ({
      path: ['roles', index, 'name'],
      message: `another role is called "${value}" too: give this one another name`,
    })),
    ...idProblems(
      'statements',
      statements.map((one) => one.id),
    ),
    ...twice(statements.map((one) => one.text)).map(({ index }) => ({
      path: ['statements', index, 'text'],
      message: 'says the same as a statement before it: write another',
    })),
  ];
}

/** A role that stays at every statement, or at none, has nothing to discover. */
function guessProblems({ roles, statements }: Data): Problem[] {
  const known = statements.map((one) => one.id);
  return roles.flatMap(({ stays }, index): Problem[] => {
    const path = ['roles', index, 'stays'];
    const unknown = stays.flatMap((one, place): Problem[] => {
      if (!known.includes(one))
        return [{ path: [...path, place], message: `"${one}" is not the id of a statement.${suggestion(one, known)}` }];
      return stays.indexOf(one) < place ? [{ path: [...path, place], message: `"${one}" stands here a second time: take it away` }] : [];
    });
    if (unknown.length > 0) return unknown;
    if (stays.length === 0) return [{ path, message: 'names no statement: say at which ones the role stays' }];
    if (stays.length < known.length) return [];
    return [{ path, message: 'names every statement: take away those at which the role steps forward' }];
  });
}

function mirrorProblems({ after }: Data): Problem[] {
  const falling = after.findIndex(({ upTo }, index) => index > 0 && upTo <= (after[index - 1]?.upTo ?? 0));
  if (falling > 0) return [{ path: ['after', falling, 'upTo'], message: 'is not above the one before it: let them rise' }];
  const last = after.at(-1)?.upTo ?? 100;
  return last === 100 ? [] : [{ path: ['after'], message: `stop at ${last} percent: let the last upTo be 100` }];
}

export const rollkort: ExerciseType<Data, Spec, Answer> = {
  name: 'rollkort',
  label: 'Rollkort',
  schema,
  resolve: ({ question, instruction, field, roles, statements, after, disclaimer }) => ({
    question,
    instruction,
    field,
    roles: roles.map(({ stays, ...one }) => ({
      id: one.id,
      name: one.name,
      text: one.text,
      guess: statements.map((statement) => (stays.includes(statement.id) ? '-' : '+')).join(''),
      thought: one.thought,
    })),
    statements: statements.map((one) => ({ text: one.text, theme: one.theme })),
    after,
    disclaimer,
  }),
  facts: () => [],
  // The card and the result, and some seven seconds for each statement.
  minutes: ({ statements }) => 1 + (statements.length * 7) / 60,
  print,
  printDecks,
  logic,
};
