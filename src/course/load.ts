/** content/ → Course. The only reader of content/. */
import { ContentError, type ContentProblem, suggestion } from '../document/content-error.ts';
import { checkUnits } from './check.ts';
import { ContentFiles } from './files.ts';
import { readLibrary } from './library.ts';
import { type LoadedUnit, loadUnit } from './load-unit.ts';
import type { Course, Part, Section, Unit } from './model.ts';
import { courseSchema } from './schema.ts';
import { readYaml } from './yaml.ts';

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
  const file = 'content/course.yaml';
  const reading = readYaml(file, files.read(file)?.text ?? '', courseSchema);
  problems.push(...reading.problems);
  const library = readLibrary(files);
  problems.push(...library.problems);
  const data = reading.value;
  if (!data) throw new ContentError([...files.problems, ...problems]);

  const folders = files.folders('content/units');
  const loaded: LoadedUnit[] = [];
  const parts: Part[] = data.parts.map((part, partIndex) => {
    const sections: Section[] = part.sections.map((section, sectionIndex) => {
      const units = section.units.flatMap((slug, unitIndex): Unit[] => {
        const line = reading.lineOf(['parts', partIndex, 'sections', sectionIndex, 'units', unitIndex]);
        if (!folders.includes(slug)) {
          problems.push({
            file,
            line,
            message: `names the unit "${slug}", which has no folder in content/units.${suggestion(slug, folders)}`,
          });
          return [];
        }
        const unit = loadUnit(slug, part.id, files, library, problems);
        if (!unit) return [];
        if (loaded.some((other) => other.unit.id === unit.unit.id))
          problems.push({ file, line, message: `has the unit id "${unit.unit.id}" twice: ids are permanent and unique` });
        loaded.push(unit);
        return [unit.unit];
      });
      return { id: section.id, title: section.title, units };
    });
    return { ...part, sections, units: sections.flatMap(({ units }) => units) };
  });

  const listed = new Set(data.parts.flatMap(({ sections }) => sections.flatMap(({ units }) => units)));
  for (const folder of folders.filter((name) => !listed.has(name)))
    problems.push({
      file: `content/units/${folder}/unit.mdx`,
      line: 1,
      message: 'is not named in content/course.yaml: add its folder to a section',
    });
  const units = new Map(loaded.map(({ unit }) => [unit.id, unit]));
  for (const [index, id] of data.scoredUnits.entries())
    if (!units.has(id))
      problems.push({
        file,
        line: reading.lineOf(['scoredUnits', index]),
        message: `scores the unit "${id}", which does not exist.${suggestion(id, units.keys())}`,
      });
  problems.push(...checkUnits(loaded, units));
  const all = [...files.problems, ...problems];
  if (all.length > 0) throw new ContentError(all);

  const course: Course = {
    title: data.title,
    version: data.version,
    passMark: data.passMark,
    scoredUnits: new Set(data.scoredUnits),
    parts: parts.filter((part) => part.units.length > 0),
    units,
  };
  return { course, units: loaded };
}
