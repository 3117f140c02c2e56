/** The slides of one unit: opening, picture, steps with their charts, questions, where to turn, and the question for the coffee table. */
import { exerciseOf, leadOf, type Unit, unitNumber, type Workshop, type WorkshopStep } from '../../course/model.ts';
import type { Slide } from '../../document/slides.ts';
import { sentence } from '../../texts/sv/numbers.ts';
import { slides as words } from '../../texts/sv/slides.ts';
import { support as supportWords, unit as unitWords } from '../../texts/sv/unit.ts';
import { guide } from '../../texts/sv/workshop.ts';
import { chartSlide, guessOf, guessSlide } from './chart-slides.ts';

/** A slide before its title is its own; `place` tells it apart from others with the same title. */
export type Draft = Slide & { readonly place?: string };

/** @param remarks what the leader has to know about the unit where it stands */
export function unitSlides(unit: Unit, remarks: readonly string[] = []): Draft[] {
  const led = leadOf(unit);
  const slides: Slide[] = [
    opening(unit, led, remarks),
    ...pictures(unit),
    ...stepSlides(unit, led?.workshop.steps ?? []),
    ...debrief(led?.workshop),
    ...support(unit),
    { kind: 'list', title: unitWords.coffeeCard, numbered: false, items: [unit.coffeeCard], notes: words.coffeeNotes },
  ];
  return slides.map((slide) => ({ ...slide, place: unitNumber(unit.id) }));
}

function opening(unit: Unit, led: ReturnType<typeof leadOf>, remarks: readonly string[]): Slide {
  const { id, title, goal: text, workshop, notice } = unit;
  const eyebrow = (workshop ? words.workshop : words.lesson)(unitNumber(id), led?.minutes ?? 0);
  const notes = [...remarks, ...(led ? preparation(led.workshop, led.minutes) : [words.alone]), ...(notice ? [words.notice(notice)] : [])];
  return { kind: 'opening', title, eyebrow, text, notes };
}

function preparation({ purpose, group, preparation, material }: Workshop, minutes: number): string[] {
  return [
    words.purpose(purpose),
    words.time(minutes, group.from, group.to),
    ...listed(guide.preparation, preparation),
    ...listed(
      guide.material,
      material.map(({ text }) => text),
    ),
    words.heated,
  ];
}

const listed = (label: string, items: readonly string[]): string[] =>
  items.length > 0 ? [words.heading(label), ...items.map(words.item)] : [];

function pictures({ title, body }: Unit): Slide[] {
  return body
    .filter((block) => block.kind === 'figure')
    .map(({ svg, alt, caption }) => ({
      kind: 'picture',
      title: caption ?? words.picture(title),
      svg,
      alt,
      notes: [...words.pictureNotes, words.pictureShows(alt)],
    }));
}

/**
 * One step a slide. A step that guesses a figure has the question on the wall, and the chart on the slide after it; the unit's other
 * guesses follow there, each a question and a chart, or after the steps where none of them guesses.
 */
function stepSlides(unit: Unit, steps: readonly WorkshopStep[]): Slide[] {
  const guesses = unit.exercises.flatMap((exercise) => guessOf(exercise) ?? []);
  const toolOf = ({ tool }: WorkshopStep) => guesses.find(({ exercise }) => exercise === exerciseOf(unit, tool));
  const rest = guesses
    .filter((guess) => !steps.some((step) => toolOf(step) === guess))
    .flatMap((guess) => [guessSlide(guess), chartSlide(guess)]);
  const last = steps.findLastIndex((step) => toolOf(step)) + 1 || steps.length;
  const slides = steps.map((step, index): Slide[] => {
    const { title, minutes, form, room } = step;
    const guess = toolOf(step);
    // A tool that several steps use is guessed in the first of them.
    const first = guess && steps.findIndex((other) => toolOf(other) === guess) === index;
    const start = steps.slice(0, index).reduce((sum, earlier) => sum + earlier.minutes, 0);
    const texts = first ? [guess.spec.question, ...room] : room;
    const slide: Slide = { kind: 'step', title, texts, meta: words.meta(minutes, guide.form[form]), notes: stepNotes(unit, step, start) };
    return first ? [slide, chartSlide(guess)] : [slide];
  });
  return [...slides.slice(0, last).flat(), ...rest, ...slides.slice(last).flat()];
}

/** What the leader says word for word, then who does what. */
function stepNotes(unit: Unit, { says, does, participants, mind, half, minutes, tool }: WorkshopStep, start: number): string[] {
  const exercise = exerciseOf(unit, tool);
  return [
    words.clock(start, start + minutes),
    words.heading(guide.says),
    ...says.map(guide.speech),
    words.labelled(guide.does, does),
    words.labelled(guide.participants, participants),
    words.labelled(guide.mind, mind),
    ...(half ? [words.half(guide.speech(half))] : []),
    ...(exercise ? [words.tool(exercise.label, exercise.question)] : []),
  ];
}

function debrief(workshop: Workshop | undefined): Slide[] {
  if (!workshop) return [];
  return [{ kind: 'list', title: guide.debrief, numbered: true, items: workshop.debrief, notes: [words.debriefNotes] }];
}

function support({ support: lines }: Unit): Slide[] {
  if (lines.length === 0) return [];
  const notes = lines.flatMap(({ name, whom, hours, url, checked }) => [
    `${sentence(name)} ${supportWords.whom(whom)} ${hours ? `${supportWords.hours(hours)} ` : ''}${url} ${supportWords.checked(checked)}`,
  ]);
  return [
    {
      kind: 'list',
      title: supportWords.heading,
      numbered: false,
      items: lines.map(({ name, contact }) => (name === contact ? name : words.labelled(contact.replaceAll(' ', '\u00a0'), name))),
      notes: [supportWords.atWork, ...notes],
    },
  ];
}
