/** One unit as its leader runs it: why, what to prepare, each step with the words to say, and what to do when it gets hot. */
import { exerciseOf, leadOf, type Unit, type Workshop, type WorkshopStep } from '../../course/model.ts';
import type { Block, PaperDocument } from '../../document/blocks.ts';
import { paper, leaderGuide as words } from '../../texts/sv/documents.ts';
import { sentence } from '../../texts/sv/numbers.ts';
import { site } from '../../texts/sv/site.ts';
import { guide } from '../../texts/sv/workshop.ts';
import { sheetsOf, unitDecks } from '../card-decks.ts';
import type { Scope } from '../scopes.ts';
import { placeOf } from './exercise-paper.ts';

/** What to know of a unit before choosing it. */
export function unitFacts(unit: Unit): PaperDocument['facts'] {
  const lead = leadOf(unit);
  const group = lead
    ? [
        { name: guide.time, text: guide.minutes(lead.minutes) },
        { name: guide.group, text: guide.groupSize(lead.workshop.group.from, lead.workshop.group.to) },
      ]
    : [];
  return [
    ...group,
    { name: paper.alone, text: paper.about(unit.soloMinutes) },
    { name: paper.audience, text: paper.whom(unit.audience) },
    { name: paper.goals, text: paper.healthGoals(unit.healthGoals) },
  ];
}

/**
 * What to know and do before the meeting.
 * @param files what else there is to bring, where the unit is all there is
 */
export function beforeMeeting(unit: Unit, files?: Block): Block[] {
  const lead = leadOf(unit);
  const more = files ? [files] : [];
  const goal: Block = { kind: 'paragraph', text: unit.goal };
  if (!lead) return [goal, { kind: 'paragraph', text: words.readFirst }, ...more];
  const { purpose, preparation, steps } = lead.workshop;
  return [
    { kind: 'heading', level: 2, text: guide.purpose },
    { kind: 'paragraph', text: purpose },
    goal,
    { kind: 'heading', level: 2, text: guide.preparation },
    { kind: 'list', marks: 'check', items: preparation },
    ...material(unit, lead.workshop),
    ...more,
    { kind: 'heading', level: 2, text: guide.overview },
    overview(steps),
  ];
}

/** The meeting itself: every step, and what may come up. */
export function atMeeting(unit: Unit): Block[] {
  const lead = leadOf(unit);
  return [
    ...(lead ? leading(unit, lead.workshop) : []),
    { kind: 'heading', level: 2, text: words.coffee },
    { kind: 'paragraph', text: unit.coffeeCard },
  ];
}

/** A path may give a unit less time than its guide takes. */
export function noteOnTime(unit: Unit, { path }: Scope): Block[] {
  const all = leadOf(unit)?.minutes ?? 0;
  const items = (path?.agenda ?? []).filter(({ units }) => units.length === 1 && units[0] === unit);
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  if (minutes === 0 || minutes >= all) return [];
  return [{ kind: 'box', look: 'note', blocks: [{ kind: 'paragraph', text: words.less(minutes, all) }] }];
}

function leading(unit: Unit, { steps, debrief, heated, remote }: Workshop): Block[] {
  return [
    ...steps.flatMap((step, index) => stepBlocks(unit, step, index + 1, startOf(steps, index))),
    { kind: 'heading', level: 2, text: guide.debrief },
    { kind: 'list', marks: 'number', items: debrief },
    { kind: 'heading', level: 2, text: guide.heated },
    { kind: 'entries', entries: heated.map(({ when, action }) => ({ name: when, text: action })) },
    { kind: 'heading', level: 2, text: guide.remote },
    { kind: 'list', marks: 'bullet', items: remote },
  ];
}

/** What to bring; what is printed says where it is. */
function material(unit: Unit, { material: things }: Workshop): Block[] {
  if (things.length === 0) return [];
  const items = things.map(({ text, print }) => (print ? `${sentence(text)} ${printed(unit, print)}` : text));
  return [
    { kind: 'heading', level: 2, text: guide.material },
    { kind: 'list', marks: 'check', items },
  ];
}

/** @throws Error when the unit has no exercise `print`, which its loader has seen to */
function printed(unit: Unit, print: string): string {
  const exercise = exerciseOf(unit, print);
  if (!exercise) throw new Error(`The material of unit ${unit.id} prints "${print}", which is not one of its exercises`);
  const decks = unitDecks(unit).filter((one) => one.exercise === exercise);
  return decks.length > 0 ? words.cards(sheetsOf(decks)) : words.onSheet(exercise.question);
}

/** Minutes from the start until the step at `index`. */
const startOf = (steps: readonly WorkshopStep[], index: number): number =>
  steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);

/** The steps of a meeting at a glance: when each begins, who is together, how long it takes. */
export function overview(steps: readonly WorkshopStep[]): Block {
  const total = startOf(steps, steps.length);
  const { clock, step: title, minutes } = guide.columns;
  const rows = steps.map((step, index) => {
    const start = startOf(steps, index);
    return [guide.clock(start, start + step.minutes), guide.step(index + 1, step.title), guide.form[step.form], site.minutes(step.minutes)];
  });
  return {
    kind: 'table',
    head: [clock, title, words.columns.form, minutes],
    rows: [...rows, [guide.clock(0, total), guide.total, words.none, site.minutes(total)]],
    widths: [14, 46, 24, 16],
  };
}

/** A step: the time, what to say in large text, and who does what. */
function stepBlocks(unit: Unit, step: WorkshopStep, number: number, start: number): Block[] {
  const { title, minutes, form, says, does, participants, mind, room, half } = step;
  const tool = exerciseOf(unit, step.tool);
  const entries = [
    { name: guide.does, text: does },
    { name: guide.participants, text: participants },
    { name: guide.mind, text: mind },
    { name: guide.room, text: room.map(sentence).join(' ') },
    ...(half ? [{ name: words.half, text: half }] : []),
    ...(tool ? [{ name: words.exercise, text: words.tool(tool.question, placeOf(unit, tool)) }] : []),
  ];
  return [
    { kind: 'heading', level: 2, text: guide.step(number, title) },
    { kind: 'paragraph', look: 'small', text: `${guide.minutes(minutes)}, ${guide.when(start, start + minutes, guide.form[form])}` },
    { kind: 'paragraph', look: 'label', text: guide.says },
    { kind: 'speech', texts: says },
    { kind: 'entries', entries },
  ];
}
