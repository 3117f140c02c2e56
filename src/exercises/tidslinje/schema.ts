import { z } from 'zod';
import { suggestion } from '../../document/content-error.ts';
import type { ExerciseType, ResolvedFact, Resolver } from '../definition.ts';
import { FieldError } from '../field-error.ts';
import { movingMinutes } from '../minutes.ts';
import { id, text } from '../text.ts';
import { printDecks } from './cards.ts';
import { dealOrder } from './deal-order.ts';
import { dealt } from './game.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { print } from './print.ts';

/** As many as a shuffle can take. */
const MOST_IN_AREA = 32;

const schema = z
  .strictObject({
    id,
    type: z.literal('tidslinje'),
    question: text,
    /** One line before the game. */
    instruction: text.optional(),
    /** How many cards a game deals; at least one event more is needed. */
    hand: z.number().int().min(4).max(12),
    /** In time order. */
    events: z
      .array(
        z.strictObject({
          /** Id of the fact that gives year, source and address; one event each. */
          fact: z.string(),
          /** What stands on the card. */
          text: text.refine((value) => !/\d{4}/.test(value), 'has a year, which gives the answer away: say it without'),
          /** Id of its area. */
          area: z.string(),
          /** The norm behind it, in one or two sentences; shown when the card has been laid. */
          norm: text,
        }),
      )
      .min(12)
      .max(40),
    /** What the timeline can be read by. */
    areas: z
      .array(z.strictObject({ id, label: text }))
      .min(2)
      .max(6),
    /** Fact of the event that lies on the line from the start; the one in the middle when left out. */
    starter: z.string().optional(),
  })
  .superRefine((data, context) => {
    for (const { path, message } of [...areaProblems(data), ...eventProblems(data)]) context.addIssue({ code: 'custom', path, message });
  });

type Data = z.infer<typeof schema>;

interface Problem {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Index of the first value that stands there a second time, or -1. */
const firstRepeat = (values: readonly string[]): number => values.findIndex((value, index) => values.indexOf(value) < index);

/** Areas have ids of their own, and each has events. */
function areaProblems({ areas, events }: Data): Problem[] {
  const known = areas.map((area) => area.id);
  const twice = firstRepeat(known);
  if (twice >= 0)
    return [{ path: ['areas', twice, 'id'], message: `"${known[twice]}" stands here a second time: give it an id of its own` }];
  const strays = events.flatMap(({ area }, index): Problem[] => {
    const message = `"${area}" is not one of: ${known.join(', ')}.${suggestion(area, known)}`;
    return known.includes(area) ? [] : [{ path: ['events', index, 'area'], message }];
  });
  // An event with a misspelt area may be the one that is missed.
  if (strays.length > 0) return strays;
  return known.flatMap((area, index): Problem[] => {
    const count = events.filter((event) => event.area === area).length;
    if (count === 0) return [{ path: ['areas', index], message: `"${area}" has no event: give it one, or take it out` }];
    if (count <= MOST_IN_AREA) return [];
    return [{ path: ['areas', index], message: `"${area}" has ${count} events, and at most ${MOST_IN_AREA} can be mixed: divide it` }];
  });
}

/** Events differ, one of them lies on the line, and there are enough of them for a hand. */
function eventProblems({ events, hand, starter }: Data): Problem[] {
  const problems: Problem[] = [];
  const facts = events.map(({ fact }) => fact);
  const [sameFact, sameText] = [firstRepeat(facts), firstRepeat(events.map((event) => event.text))];
  if (sameFact >= 0)
    problems.push({ path: ['events', sameFact, 'fact'], message: `"${facts[sameFact]}" has an event before this: let each fact have one` });
  if (sameText >= 0) problems.push({ path: ['events', sameText, 'text'], message: 'says the same as an event before it: write another' });
  if (starter !== undefined && !facts.includes(starter))
    problems.push({ path: ['starter'], message: `"${starter}" is not the fact of an event.${suggestion(starter, facts)}` });
  if (hand >= events.length)
    problems.push({ path: ['hand'], message: `deals ${hand} cards of ${events.length - 1} beside the first: deal fewer, or add events` });
  return problems;
}

/** @throws FieldError at the event when its fact is not there or says no single year */
function findFact(data: Data, index: number, resolver: Resolver): ResolvedFact & { readonly year: string } {
  const wanted = data.events[index]?.fact ?? '';
  const path = ['events', index, 'fact'];
  const fact = lookUp(wanted, path, resolver);
  if (fact.year !== undefined && /^\d{4}$/.test(fact.year)) return { ...fact, year: fact.year };
  const said = fact.year === undefined ? 'no year' : `the year "${fact.year}"`;
  throw new FieldError(path, `"${wanted}" has ${said}: choose one with a plain year such as 1921`);
}

/** The fact; a resolver does not know for which of the events it is asked, so its error is told at `path`. */
function lookUp(fact: string, path: readonly (string | number)[], resolver: Resolver): ResolvedFact {
  try {
    return resolver.fact(fact);
  } catch (error) {
    throw error instanceof FieldError ? new FieldError(path, error.message) : error;
  }
}

/** @throws FieldError when an event comes before the one above it */
function checkOrder(events: Spec['events'], data: Data): void {
  const index = events.findIndex(({ year }, at) => year < (events[at - 1]?.year ?? year));
  const [late, early] = [events[index - 1], events[index]];
  if (!late || !early) return;
  const fact = data.events[index]?.fact;
  throw new FieldError(['events', index, 'fact'], `"${fact}" is of ${early.year}, below one of ${late.year}: put them in time order`);
}

function resolve(data: Data, resolver: Resolver): Spec {
  const areas = data.areas.map((area) => area.id);
  const events = data.events.map(({ text: said, norm, area }, index) => {
    const { year, source, url } = findFact(data, index, resolver);
    return { year: Number(year), area: areas.indexOf(area), text: said, norm, source, url };
  });
  checkOrder(events, data);
  const starter = data.starter === undefined ? Math.floor(events.length / 2) : data.events.findIndex(({ fact }) => fact === data.starter);
  return {
    question: data.question,
    instruction: data.instruction,
    hand: data.hand,
    events,
    areas: data.areas.map(({ label }) => label),
    starter,
    order: dealOrder(
      events.map(({ area }) => area),
      starter,
      data.id,
    ),
  };
}

export const tidslinje: ExerciseType<Data, Spec, Answer> = {
  name: 'tidslinje',
  label: 'Tidslinje',
  schema,
  resolve,
  facts: ({ events }) => events.map(({ fact }) => fact),
  minutes: (spec) =>
    movingMinutes(
      spec.hand,
      dealt(spec, 0).flatMap((event) => [spec.events[event]?.text ?? '', spec.events[event]?.norm ?? '']),
    ),
  print,
  printDecks,
  logic,
};
