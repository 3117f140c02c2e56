import { z } from 'zod';
import { type ContentProblem, type SourcePlace, suggestion } from '../document/content-error.ts';
import { fingerprint } from '../exercises/fingerprint.ts';
import { type AnyExerciseType, registry } from '../exercises/registry.ts';
import type { ContentFiles } from './files.ts';
import type { Library } from './library.ts';
import type { Exercise, Fact, SupportLine, Term, Unit } from './model.ts';
import { readPicture } from './picture.ts';
import { type Component, type Prose, readProse } from './prose.ts';
import { unitSchema } from './schema.ts';
import { describeIssue, readYaml } from './yaml.ts';

/** A unit with what only the checks need. */
export interface LoadedUnit {
  readonly unit: Unit;
  readonly prose: Prose;
  /** Path of unit.mdx from the project's root. */
  readonly file: string;
  /** Line of `minutes` in the front matter. */
  readonly minutesLine: number;
  /** Minutes that reading and exercises take, by measure. */
  readonly measuredMinutes: number;
}

/** Words that an ordinary reader reads in a minute, slower than fiction since the text is new to the reader. */
const WORDS_PER_MINUTE = 190;

/** Reads one folder of content/units. Gives undefined when the front matter cannot be used; problems are noted either way. */
export function loadUnit(
  slug: string,
  part: string,
  files: ContentFiles,
  library: Library,
  problems: ContentProblem[],
): LoadedUnit | undefined {
  const folder = `content/units/${slug}`;
  const file = `${folder}/unit.mdx`;
  const source = files.read(file);
  if (!source) return undefined;
  const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source.text);
  if (!front) {
    problems.push({ file, line: 1, message: 'has no front matter: begin with --- and end it with ---' });
    return undefined;
  }
  const reading = readYaml(file, front[1] ?? '', unitSchema, 2);
  problems.push(...reading.problems);
  // Blank lines in place of the front matter keep the line numbers of everything below it.
  const prose = readProse(file, source.text.replace(front[0], front[0].replace(/[^\n]/g, '')));
  problems.push(...prose.problems);
  const data = reading.value;
  if (!data) return undefined;
  if (!slug.startsWith(`${data.id}-`))
    problems.push({
      file,
      line: reading.lineOf(['id']),
      message: `has the id "${data.id}", but its folder is "${slug}": let the folder begin with the id`,
    });

  const exercises = loadExercises(data.id, `${folder}/exercises.yaml`, files, library, problems);
  const placed = placeExercises(exercises, prose, file, problems);
  const facts = usedFacts(prose, exercises, library, file, problems);
  const terms = lookUp<Term>(prose.components, 'Term', library.terms, 'content/glossary.yaml', file, problems);
  const support = data.support.flatMap((id): SupportLine[] => {
    const line = library.support.get(id);
    if (!line)
      problems.push({
        file,
        line: reading.lineOf(['support']),
        message: `names the support line "${id}", which is not in content/support.yaml.${suggestion(id, library.support.keys())}`,
      });
    return line ? [line] : [];
  });
  const figures = new Map<string, string>();
  for (const { attributes, line } of prose.components.filter(({ name }) => name === 'Figure')) {
    const src = attributes['src'];
    const picture = src && readPicture(`${folder}/${src}`, { file, line }, files, problems);
    if (picture) figures.set(src, picture);
  }

  const { support: _, ...rest } = data;
  const unit: Unit = {
    ...rest,
    notice: data.notice,
    slug,
    part,
    exercises: placed.map(({ exercise }) => exercise),
    facts,
    terms,
    support,
    figures,
    words: prose.words,
  };
  const measuredMinutes = prose.words / WORDS_PER_MINUTE + placed.reduce((sum, { minutes }) => sum + minutes, 0);
  return { unit, prose, file, minutesLine: reading.lineOf(['minutes']), measuredMinutes };
}

interface LoadedExercise {
  readonly exercise: Exercise;
  readonly id: string;
  readonly minutes: number;
  readonly facts: readonly string[];
  readonly place: SourcePlace;
}

function loadExercises(unit: string, file: string, files: ContentFiles, library: Library, problems: ContentProblem[]): LoadedExercise[] {
  const text = files.read(file)?.text;
  if (text === undefined) return [];
  const reading = readYaml(file, text, z.array(z.looseObject({ id: z.unknown(), type: z.unknown() })));
  problems.push(...reading.problems);
  const seen = new Set<string>();
  return (reading.value ?? []).flatMap((raw, index) => {
    const name = `${String(raw.type)} "${String(raw.id)}"`;
    const problem = (path: readonly PropertyKey[], message: string) =>
      problems.push({ file, line: reading.lineOf([index, ...path]), message });
    const type = registry.get(String(raw.type));
    if (!type) {
      problem(
        ['type'],
        `exercise type "${String(raw.type)}" is not one of: ${[...registry.keys()].join(', ')}.${suggestion(String(raw.type), registry.keys())}`,
      );
      return [];
    }
    const parsed = type.schema.safeParse(raw);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) problem(issue.path, `${name}: ${describeIssue(issue)}`);
      return [];
    }
    if (seen.has(parsed.data.id)) problem(['id'], `has the exercise id "${parsed.data.id}" twice: ids are permanent and unique in a unit`);
    seen.add(parsed.data.id);
    try {
      const spec = type.resolve(parsed.data, { fact: (id) => findFact(id, library) });
      const exercise = toExercise(unit, parsed.data.id, type, spec);
      return [
        {
          exercise,
          id: parsed.data.id,
          minutes: type.minutes(spec),
          facts: type.facts(parsed.data),
          place: { file, line: reading.lineOf([index, 'id']) },
        },
      ];
    } catch (error) {
      problem(['fact'], `${name}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
}

function findFact(id: string, library: Library): Fact {
  const fact = library.facts.get(id);
  if (!fact) throw new Error(`fact "${id}" is not in content/facts.yaml.${suggestion(id, library.facts.keys())}`);
  return fact;
}

function toExercise(unit: string, id: string, type: AnyExerciseType, spec: { question: string }): Exercise {
  const { logic } = type;
  const longest = logic.residence === 'lms' ? logic.codec.longest(spec) : undefined;
  return {
    key: `${unit}_${id}`,
    type: type.name,
    label: type.label,
    fingerprint: fingerprint([type.name, ...logic.meaning(spec)]),
    question: spec.question,
    spec,
    scored: logic.residence === 'lms' && logic.score?.(longest, spec) !== undefined,
    codeLength: logic.residence === 'lms' ? logic.codec.encode(longest, spec).length : 0,
  };
}

/** The exercises in the order in which the text places them; each must stand there exactly once. */
function placeExercises(exercises: readonly LoadedExercise[], prose: Prose, file: string, problems: ContentProblem[]): LoadedExercise[] {
  const ids = exercises.map(({ id }) => id);
  const placed: LoadedExercise[] = [];
  for (const { attributes, line } of prose.components.filter(({ name }) => name === 'Exercise')) {
    const id = attributes['id'] ?? '';
    const exercise = exercises.find((one) => one.id === id);
    if (!exercise)
      problems.push({ file, line, message: `places the exercise "${id}", which is not in exercises.yaml.${suggestion(id, ids)}` });
    else if (placed.includes(exercise))
      problems.push({ file, line, message: `places the exercise "${id}" twice: each stands in the text once` });
    else placed.push(exercise);
  }
  for (const exercise of exercises.filter((one) => !placed.includes(one)))
    problems.push({
      ...exercise.place,
      message: `has the exercise "${exercise.id}", which unit.mdx never places: write <Exercise id="${exercise.id}"/>`,
    });
  return placed;
}

function usedFacts(prose: Prose, exercises: readonly LoadedExercise[], library: Library, file: string, problems: ContentProblem[]): Fact[] {
  const used = new Set<Fact>();
  for (const { name, attributes, line } of prose.components) {
    if (name === 'Exercise') {
      for (const id of exercises.find((exercise) => exercise.id === attributes['id'])?.facts ?? []) used.add(findFact(id, library));
    }
    if (name !== 'Fact') continue;
    const id = attributes['id'] ?? '';
    const fact = library.facts.get(id);
    if (!fact) {
      problems.push({
        file,
        line,
        message: `uses the fact "${id}", which is not in content/facts.yaml.${suggestion(id, library.facts.keys())}`,
      });
      continue;
    }
    used.add(fact);
    const shown = attributes['show'];
    const keys = ['source', ...(fact.year ? ['year'] : []), ...fact.figures.map(({ key }) => key)];
    if (shown && !keys.includes(shown))
      problems.push({
        file,
        line,
        message: `shows "${shown}" of the fact "${id}", which is not one of: ${keys.join(', ')}.${suggestion(shown, keys)}`,
      });
  }
  return [...used];
}

function lookUp<T>(
  components: readonly Component[],
  name: string,
  known: ReadonlyMap<string, T>,
  where: string,
  file: string,
  problems: ContentProblem[],
): T[] {
  const found = new Set<T>();
  for (const component of components.filter((one) => one.name === name)) {
    const id = component.attributes['id'] ?? '';
    const entry = known.get(id);
    if (entry) found.add(entry);
    else
      problems.push({
        file,
        line: component.line,
        message: `uses the term "${id}", which is not in ${where}.${suggestion(id, known.keys())}`,
      });
  }
  return [...found];
}
