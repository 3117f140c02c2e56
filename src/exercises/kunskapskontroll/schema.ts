import { z } from 'zod';
import { suggestion } from '../../document/content-error.ts';
import { checkChoice, choose, option } from '../choice-schema.ts';
import type { ExerciseType } from '../definition.ts';
import { id, text } from '../text.ts';
import { type Answer, countQuestions, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

/** Most questions in a draw: the best result is one character in base 36. */
const LONGEST_DRAW = 35;

/** How large a share of the right answers may stand in the same place among their options. */
const SAME_PLACE = 0.6;

const UNIT_ID = /^(\d[a-z]?|f)-\d+$/;

const question = z
  .strictObject({
    /** Permanent and unique in the bank. */
    id,
    /** Id of the unit that it asks about. */
    unit: z.string().regex(UNIT_ID, 'is not a unit id such as 1-3'),
    question: text,
    choose,
    /** At most five, so that an answer is one character. */
    options: z.array(option).min(3).max(5),
  })
  .superRefine(checkChoice);

const schema = z
  .strictObject({
    id,
    type: z.literal('kunskapskontroll'),
    question: text,
    /** A line before the first question. */
    instruction: text.optional(),
    /** How many questions to draw for each unit, in course order. */
    coverage: z.record(z.string(), z.number().int().min(1), {
      error: 'has to say how many questions to draw for each unit: write { 1-2: 2, 1-3: 1 }',
    }),
    /** At least twice as many for each unit as are drawn. */
    bank: z.array(question),
  })
  .superRefine((data, context) => {
    for (const { path, message } of [...coverageProblems(data), ...repeats(data), ...samePlace(data)])
      context.addIssue({ code: 'custom', path, message });
  });

type Data = z.infer<typeof schema>;

interface Problem {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Coverage and bank name the same units, and each unit has enough questions for two draws that differ. */
function coverageProblems({ coverage, bank }: Data): Problem[] {
  const units = Object.keys(coverage);
  const total = Object.values(coverage).reduce((sum, count) => sum + count, 0);
  const strays = bank.flatMap(({ unit }, index): Problem[] => {
    const message = `"${unit}" is not in coverage, which has: ${units.join(', ')}.${suggestion(unit, units)}`;
    return units.includes(unit) ? [] : [{ path: ['bank', index, 'unit'], message }];
  });
  if (total > LONGEST_DRAW)
    return [{ path: ['coverage'], message: `draws ${total} questions: at most ${LONGEST_DRAW} can be kept, so draw fewer` }];
  // A question under another unit may be the one that is missed.
  if (strays.length > 0) return strays;
  if (units.length === 0) return [{ path: ['coverage'], message: 'names no unit: write how many questions to draw for each' }];
  return Object.entries(coverage).flatMap(([unit, count]): Problem[] => {
    const there = bank.filter((one) => one.unit === unit).length;
    const message = `draws ${count} of ${there} in the bank: write at least ${count * 2} questions, so that a retake gets others`;
    return there < count * 2 ? [{ path: ['coverage', unit], message }] : [];
  });
}

/** Ids and questions that stand in the bank twice. */
function repeats({ bank }: Data): Problem[] {
  return bank.flatMap((one, index): Problem[] => {
    const before = bank.slice(0, index);
    if (before.some((other) => other.id === one.id))
      return [{ path: ['bank', index, 'id'], message: `"${one.id}" stands here a second time: give it an id of its own` }];
    if (before.some((other) => other.question === one.question))
      return [{ path: ['bank', index, 'question'], message: 'is asked a second time: ask something else' }];
    return [];
  });
}

/** On screen the options are shuffled, but paper shows them as they are written. */
function samePlace({ bank }: Data): Problem[] {
  const places = bank.flatMap(({ choose: how, options }) => (how === 'one' ? [options.findIndex(({ right }) => right)] : []));
  const counts = places.map((place) => places.filter((other) => other === place).length);
  const most = Math.max(0, ...counts);
  if (most <= places.length * SAME_PLACE) return [];
  const place = (places[counts.indexOf(most)] ?? 0) + 1;
  return [{ path: ['bank'], message: `has the right answer as no. ${place} in ${most} of ${places.length} questions: move some of them` }];
}

export const kunskapskontroll: ExerciseType<Data, Spec, Answer> = {
  name: 'kunskapskontroll',
  label: 'Kunskapskontroll',
  schema,
  resolve: ({ question: title, instruction, coverage, bank }) => ({
    question: title,
    instruction,
    units: Object.entries(coverage).map(([unit, draw]) => ({
      unit,
      draw,
      questions: bank
        .filter((one) => one.unit === unit)
        .map((one) => ({ id: one.id, question: one.question, several: one.choose === 'several', options: one.options })),
    })),
  }),
  facts: () => [],
  units: ({ coverage }) => Object.keys(coverage).map((unit) => ({ id: unit, path: ['coverage', unit] })),
  minutes: (spec) => countQuestions(spec) * 0.5,
  print,
  logic,
};
