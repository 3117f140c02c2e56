/** An exercise in the documents: its form on paper, and its box in Arbetsblad. */
import { type Exercise, kindOf, type Unit } from '../../course/model.ts';
import type { Block } from '../../document/blocks.ts';
import type { PrintForm } from '../../exercises/print-form.ts';
import { registry } from '../../exercises/registry.ts';
import { unit as words } from '../../texts/sv/unit.ts';

/**
 * The exercise on paper.
 * @throws Error naming the exercise when there is no such type
 */
export function printFormOf({ type, spec, anchor }: Exercise): PrintForm {
  const form = registry.get(type)?.print(spec);
  if (!form) throw new Error(`The exercise ${anchor} is of the type "${type}", which does not exist`);
  return form;
}

/** "övning 2 av 4" */
export const placeOf = (unit: Unit, exercise: Exercise): string =>
  words.exerciseOf(unit.exercises.indexOf(exercise) + 1, unit.exercises.length, kindOf([unit]));

/** The box to write in: the question, what kind of exercise it is, and its sheet. */
export function exerciseBox(unit: Unit, exercise: Exercise): Block {
  const label: Block = { kind: 'paragraph', look: 'label', text: `${exercise.label}, ${placeOf(unit, exercise)}` };
  return { kind: 'box', look: 'exercise', title: exercise.question, blocks: [label, ...printFormOf(exercise).sheet] };
}
