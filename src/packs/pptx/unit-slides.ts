/** The slides of one unit: opening, picture, steps with their charts, questions, where to turn, and the question for the coffee table. */
import { exerciseOf, leadOf, type Unit, unitNumber, type Workshop, type WorkshopStep } from '../../course/model.ts';
import type { Slide } from '../../document/slides.ts';
import { sentence } from '../../texts/sv/numbers.ts';
import { slides as words } from '../../texts/sv/slides.ts';
import { support as supportWords, unit as unitWords } from '../../texts/sv/unit.ts';
import { guide } from '../../texts/sv/workshop.ts';
import { chartSlide, type Guess, guessOf, guessSlide } from './chart-slides.ts';

/** A slide before its title is its own; `place` tells it apart from others with the same title. */
export type Draft = Slide & { readonly place?: string };

/** @param remarks what the leader has to know about the unit where it stands */
export function unitSlides(unit: Unit, remarks: readonly string[] = []): Draft[] {
  const led = leadOf(unit);
  const guesses = unit.exercises.flatMap((exercise) => guessOf(exercise) ?? []);
  const steps = led ? stepSlides(unit, led.workshop, guesses) : { slides: [], shown: new Set<Guess>() };
  const rest = guesses.filter((guess) => !steps.shown.has(guess));
  const slides: Slide[] = [
    opening(unit, led, remarks),
    ...pictures(unit),
    ...steps.slides,
    ...rest.flatMap((guess) => [guessSlide(guess), chartSlide(guess)]),
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

/** One step a slide. A step that guesses a figure has the question on the wall, and the chart on the slide after it. */
function stepSlides(unit: Unit, { steps }: Workshop, guesses: readonly Guess[]): { slides: Slide[]; shown: Set<Guess> } {
  const shown = new Set<Guess>();
  let start = 0;
  const slides = steps.flatMap((step): Slide[] => {
    const guess = guesses.find(({ exercise }) => exercise === exerciseOf(unit, step.tool));
    const { title, minutes, form, room } = step;
    const texts = guess && !shown.has(guess) ? [guess.spec.question, ...room] : room;
    const notes = stepNotes(unit, step, start);
    start += minutes;
    const slide: Slide = { kind: 'step', title, texts, meta: words.meta(minutes, guide.form[form]), notes };
    if (!guess || shown.has(guess)) return [slide];
    shown.add(guess);
    return [slide, chartSlide(guess)];
  });
  return { slides, shown };
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
