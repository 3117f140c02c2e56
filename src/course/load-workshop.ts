import type { ContentProblem } from '../document/content-error.ts';
import { formatPlace } from './data.ts';
import type { ContentFiles } from './files.ts';
import type { LoadedExercise } from './load-exercises.ts';
import type { Workshop } from './model.ts';
import { textProblems } from './prose.ts';
import type { Shelf } from './shelf.ts';
import { workshopSchema } from './workshop-schema.ts';
import { readYaml } from './yaml.ts';

/** What a group does: in a unit made for groups, or with a lesson that each has done alone. The same shape. */
export type LeadFile = 'workshop.yaml' | 'meeting.yaml';

/** Whether a unit's folder says what a group does in it, well or badly. */
export const hasLead = (name: LeadFile, folder: string, files: ContentFiles): boolean => files.names(folder).includes(name);

/**
 * Reads a unit's workshop.yaml or meeting.yaml, where there is one.
 * @param minutes what the unit says that a workshop takes, the steps' sum; a meeting's length is that sum, whatever it is
 * @returns undefined when there is none or it cannot be used; problems are noted
 */
export function loadWorkshop(
  name: LeadFile,
  folder: string,
  minutes: number,
  exercises: Shelf<LoadedExercise>,
  files: ContentFiles,
  problems: ContentProblem[],
): Workshop | undefined {
  if (!hasLead(name, folder, files)) return undefined;
  const file = `${folder}/${name}`;
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
  for (const { text, path } of textsOf(value))
    for (const { message } of textProblems(text, 'say it in unit.mdx, where a fact gives its source'))
      problems.push({ file, line: lineOf(path), message: `${formatPlace(path)} ${message}` });
  const sum = value.steps.reduce((total, step) => total + step.minutes, 0);
  if (name === 'workshop.yaml' && sum !== minutes)
    problems.push({
      file,
      line: lineOf(['steps']),
      message: `has steps of ${sum} minutes together, but unit.mdx says ${minutes}: change the steps or the minutes`,
    });
  return value;
}

/** A place in the data. */
type Path = readonly (string | number)[];

/** Fields that name something and are read by nobody. */
const NAMES = new Set<string | number>(['id', 'form', 'tool', 'print']);

/** Every text that somebody reads or hears. */
function textsOf(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsOf(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (NAMES.has(key) ? [] : textsOf(one, [...path, key])));
}
