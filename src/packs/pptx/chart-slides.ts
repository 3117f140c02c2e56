/** An exercise in which a figure is guessed, as slides: first the question, then the bars. */
import type { Exercise, Fact } from '../../course/model.ts';
import type { Chart } from '../../document/blocks.ts';
import type { Slide } from '../../document/slides.ts';
import { factChart } from '../../exercises/fact-chart.ts';
import type { Spec } from '../../exercises/gissa-siffran/logic.ts';
import { slides as words } from '../../texts/sv/slides.ts';

/** A figure to guess. */
export interface Guess {
  readonly exercise: Exercise;
  readonly spec: Spec;
  readonly chart: Chart;
}

/** The guess that an exercise is; undefined for exercises of other types. */
export function guessOf(exercise: Exercise): Guess | undefined {
  if (exercise.type !== 'gissa-siffran') return undefined;
  const spec = exercise.spec as Spec;
  const { title } = spec.fact as Partial<Fact>;
  return { exercise, spec, chart: factChart(spec.fact, title ?? exercise.question) };
}

/** The question alone, so that everybody can write a guess before the bars are seen. */
export function guessSlide({ spec, chart }: Guess): Slide {
  return { kind: 'list', title: words.guess(chart.title), numbered: false, items: [spec.question], notes: words.guessNotes };
}

/** The bars; in the notes what to say of them, to whom, and what they do not say. */
export function chartSlide({ spec: { fact, feedback }, chart }: Guess): Slide {
  const { guessed } = words;
  return {
    kind: 'chart',
    title: chart.title,
    chart,
    notes: [
      words.claim(fact.claim),
      words.labelled(guessed.near, feedback.near),
      words.labelled(guessed.low, feedback.low),
      words.labelled(guessed.high, feedback.high),
      ...(chart.limits ? [words.limits(chart.limits)] : []),
      words.source(fact.citation ?? fact.source),
    ],
  };
}
