import type { Data } from './shape.ts';
import type { CounterNumber, Spec } from './story.ts';

/** Author's data → story: ids become indexes, texts become paragraphs. Every id must be known. */
export function resolve({ question, instruction, start, state, scenes, endings }: Data): Spec {
  const nodes = [...scenes, ...endings].map(({ id }) => id);
  const numbers = (given: Readonly<Record<string, number>> = {}): CounterNumber[] =>
    Object.entries(given).map(([counter, number]) => [state.findIndex(({ id }) => id === counter), number]);
  return {
    question,
    instruction,
    start: nodes.indexOf(start),
    state: state.map(({ id: _, ...counter }) => counter),
    scenes: scenes.map(({ id, title, text, choices }) => ({
      id,
      title,
      paragraphs: paragraphsOf(text),
      choices: choices.map((choice) => ({
        text: choice.text,
        feedback: choice.feedback,
        effect: numbers(choice.effect),
        to: targetsOf(choice.to).map(({ when, scene }) => ({ when: numbers(when), node: nodes.indexOf(scene) })),
      })),
    })),
    endings: endings.map(({ id, title, text }) => ({ id, title, paragraphs: paragraphsOf(text) })),
  };
}

type To = Data['scenes'][number]['choices'][number]['to'];

/** A choice's targets, whichever way they are written. */
export const targetsOf = (to: To): Exclude<To, string> => (typeof to === 'string' ? [{ scene: to }] : to);

/** Paragraphs stand apart by blank lines; a line break inside one is a blank. */
const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/).map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '));
