import type { ContentProblem } from '../document/content-error.ts';
import type { ContentFiles } from './files.ts';
import type { LoadedExercise } from './load-exercises.ts';
import type { Workshop } from './model.ts';
import type { Shelf } from './shelf.ts';
import { workshopSchema } from './workshop-schema.ts';
import { readYaml } from './yaml.ts';

const NAME = 'workshop.yaml';

/**
 * Reads a unit's workshop.yaml, where there is one.
 * @param minutes what the unit says that it takes; the steps' sum
 * @returns undefined when there is none or it cannot be used; problems are noted
 */
export function loadWorkshop(
  folder: string,
  minutes: number,
  exercises: Shelf<LoadedExercise>,
  files: ContentFiles,
  problems: ContentProblem[],
): Workshop | undefined {
  if (!files.names(folder).includes(NAME)) return undefined;
  const file = `${folder}/${NAME}`;
  const source = files.read(file);
  if (!source) return undefined;
  const { value, problems: found, lineOf } = readYaml(file, source.text, workshopSchema);
  problems.push(...found);
  if (!value) return undefined;

  const named = [
    ...value.steps.map(({ tool }, index) => ({ exercise: tool, path: ['steps', index, 'tool'] })),
    ...value.material.map(({ print }, index) => ({ exercise: print, path: ['material', index, 'print'] })),
  ];
  for (const { exercise, path } of named)
    if (exercise !== undefined && exercises.lacks(exercise))
      problems.push({
        file,
        line: lineOf(path),
        message: `names the exercise "${exercise}", which is not in exercises.yaml.${exercises.suggestion(exercise)}`,
      });
  const sum = value.steps.reduce((total, step) => total + step.minutes, 0);
  if (sum !== minutes)
    problems.push({
      file,
      line: lineOf(['steps']),
      message: `has steps of ${sum} minutes together, but unit.mdx says ${minutes}: change the steps or the minutes`,
    });
  return value;
}
