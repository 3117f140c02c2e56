/** content/ → Course. The only reader of content/. */
import type { z } from 'zod';
import { ContentError, type ContentProblem, nearest, suggestion } from '../document/content-error.ts';
import { checkUnits } from './check.ts';
import { ContentFiles } from './files.ts';
import { readLibrary } from './library.ts';
import type { LoadedExercise } from './load-exercises.ts';
import { type LoadedUnit, loadUnit } from './load-unit.ts';
import type { Course, Part, Path, Section } from './model.ts';
import { courseSchema } from './schema.ts';
import { Shelf } from './shelf.ts';
import { readYaml, type YamlReading } from './yaml.ts';

const FILE = 'content/course.yaml';
type CourseData = z.infer<typeof courseSchema>;

/** A course with the measures that `npm run check` prints. */
export interface LoadedCourse {
  readonly course: Course;
  readonly units: readonly LoadedUnit[];
}

/**
 * Reads and checks the whole course.
 * @param root folder that holds `content/`; the project's root
 * @throws ContentError with every problem found, each with file and line
 */
export function loadCourse(root: string): LoadedCourse {
  const files = new ContentFiles(root);
  const problems: ContentProblem[] = [];
  const source = files.read(FILE);
  const reading = source && readYaml(FILE, source.text, courseSchema);
  problems.push(...(reading?.problems ?? []));
  const library = readLibrary(files);
  problems.push(...library.problems);
  const data = reading?.value;
  if (!data) throw failure(files, problems);

  const folders = files.folders('content/units');
  const units = new Shelf<LoadedUnit>();
  const earlier = new Shelf<LoadedExercise>();
  const slugs = listedUnits(data, reading, folders, problems);
  const parts = data.parts.map((part): Part => {
    const sections = part.sections.map((section): Section => {
      const loaded = section.units
        // Taking each folder out of the set loads one that is listed twice only once.
        .filter((slug) => slugs.delete(slug))
        .flatMap((slug) => {
          const unit = loadUnit(slug, part.id, files, library, earlier, problems);
          addExercises(unit, earlier);
          return unit ?? [];
        });
      return {
        id: section.id,
        label: section.label,
        title: section.title,
        summary: section.summary,
        units: loaded.filter((unit) => shelve(unit, units, problems)).map(({ unit }) => unit),
      };
    });
    return { ...part, sections, units: sections.flatMap((section) => section.units) };
  });
  // A unit that could not be read is there all the same: its folder tells its id.
  for (const folder of folders) {
    const id = /^(?:\d[a-z]?|f)-\d+(?=-)/.exec(folder)?.[0];
    if (id && !units.entries.has(id)) units.broken.add(id);
  }
  for (const [index, id] of data.scoredUnits.entries())
    if (units.lacks(id))
      problems.push({
        file: FILE,
        line: reading.lineOf(['scoredUnits', index]),
        message: `scores the unit "${id}", which does not exist.${units.suggestion(id)}`,
      });
  for (const [path, { agenda }] of data.paths.entries())
    for (const [item, { units: ids }] of agenda.entries())
      for (const [index, id] of ids.entries())
        if (units.lacks(id))
          problems.push({
            file: FILE,
            line: reading.lineOf(['paths', path, 'agenda', item, 'units', index]),
            message: `puts the unit "${id}" in a path, which does not exist.${units.suggestion(id)}`,
          });
  problems.push(...checkUnits(units));
  if (files.problems.length + problems.length > 0) throw failure(files, problems);

  const loaded = [...units.entries.values()];
  const course: Course = {
    title: data.title,
    version: data.version,
    released: data.released,
    passMark: data.passMark,
    scoredUnits: new Set(data.scoredUnits),
    parts: parts.filter((part) => part.units.length > 0),
    units: new Map(loaded.map(({ unit }) => [unit.id, unit])),
    paths: data.paths.map((path) => toPath(path, units)),
    terms: [...library.terms.entries.values()],
  };
  return { course, units: loaded };
}

/** A path with its units looked up; those it names exist. */
function toPath({ agenda: items, ...path }: CourseData['paths'][number], units: Shelf<LoadedUnit>): Path {
  const agenda = items.map((item) => ({ ...item, units: item.units.flatMap((id) => units.get(id)?.unit ?? []) }));
  return {
    ...path,
    agenda,
    minutes: agenda.reduce((sum, { minutes }) => sum + minutes, 0),
    units: [...new Set(agenda.flatMap((item) => item.units))],
  };
}

/** The folders that course.yaml lists and that exist; notes those that do not, are listed twice, or are left out. */
function listedUnits(
  data: CourseData,
  reading: YamlReading<CourseData>,
  folders: readonly string[],
  problems: ContentProblem[],
): Set<string> {
  const listed = new Set<string>();
  const misspelt = new Set<string | undefined>();
  for (const [part, { sections }] of data.parts.entries())
    for (const [section, { units }] of sections.entries())
      for (const [index, slug] of units.entries()) {
        const line = reading.lineOf(['parts', part, 'sections', section, 'units', index]);
        const problem = (message: string) => problems.push({ file: FILE, line, message });
        if (listed.has(slug)) problem(`names the unit "${slug}" a second time: each stands in the course once`);
        else if (folders.includes(slug)) listed.add(slug);
        else {
          misspelt.add(nearest(slug, folders));
          problem(`names the unit "${slug}", which has no folder in content/units.${suggestion(slug, folders)}`);
        }
      }
  for (const folder of folders.filter((name) => !listed.has(name) && !misspelt.has(name)))
    problems.push({ file: `content/units/${folder}/unit.mdx`, line: 1, message: `is not named in ${FILE}: add "${folder}" to a section` });
  return listed;
}

/** Puts a unit's exercises among those that later units may repeat. */
function addExercises(unit: LoadedUnit | undefined, earlier: Shelf<LoadedExercise>): void {
  // Of a unit that could not be read nothing is known, so nothing can be said of what names its exercises.
  if (!unit || unit.exercises.uncertain) earlier.uncertain = true;
  if (!unit) return;
  for (const [id, exercise] of unit.exercises.entries) earlier.entries.set(`${unit.unit.id}_${id}`, exercise);
  for (const id of unit.exercises.broken) earlier.broken.add(`${unit.unit.id}_${id}`);
}

/** Puts a unit among the others; notes, and gives false, when another one has its id. */
function shelve(unit: LoadedUnit, units: Shelf<LoadedUnit>, problems: ContentProblem[]): boolean {
  const { id } = unit.unit;
  const other = units.get(id);
  if (other)
    problems.push({
      file: unit.file,
      line: unit.idLine,
      message: `has the id "${id}", which ${other.file} has too: give it an id of its own`,
    });
  else units.entries.set(id, unit);
  return !other;
}

/** All problems, file by file and from top to bottom. */
function failure(files: ContentFiles, problems: readonly ContentProblem[]): ContentError {
  const all = [...files.problems, ...problems];
  return new ContentError(all.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)));
}
