import { z } from 'zod';
import type { ContentProblem, SourcePlace } from '../document/content-error.ts';
import { suggestion } from '../document/content-error.ts';
import { cardProblems } from '../exercises/card-sheets.ts';
import { FieldError } from '../exercises/field-error.ts';
import { fingerprint } from '../exercises/fingerprint.ts';
import { type AnyExerciseType, registry } from '../exercises/registry.ts';
import { logicFor } from '../exercises/residence.ts';
import { id as exerciseId } from '../exercises/text.ts';
import { formatPlace } from './data.ts';
import type { ContentFiles } from './files.ts';
import type { Library } from './library.ts';
import type { Exercise, Fact, Term } from './model.ts';
import { checkEntry, type RawEntry, readShelf, type Shelf } from './shelf.ts';

/** An exercise with what only the checks need. */
export interface LoadedExercise {
  readonly exercise: Exercise;
  readonly id: string;
  /** Minutes an ordinary learner spends. */
  readonly minutes: number;
  /** The facts it shows. */
  readonly facts: readonly Fact[];
  /** The other units that it names, and where. */
  readonly units: readonly NamedUnit[];
  readonly place: SourcePlace;
}

/** What an exercise may point at. */
export interface Targets extends Pick<Library, 'facts' | 'terms'> {
  /** Exercises of units that come before, by key; broken ones as such. */
  readonly earlier: Shelf<LoadedExercise>;
}

/** A unit that an exercise names. */
export interface NamedUnit extends SourcePlace {
  readonly id: string;
  /** The exercise and the field that names it, for a message: `kunskapskontroll "kontrollen": coverage › 1-4`. */
  readonly field: string;
}

/** Reads the exercises.yaml of a unit. */
export function loadExercises(
  unit: string,
  file: string,
  files: ContentFiles,
  targets: Targets,
  problems: ContentProblem[],
): Shelf<LoadedExercise> {
  const { facts, terms } = targets;
  return readShelf(file, files, problems, (raw) => {
    const type = typeOf(raw);
    if (type && 'repeats' in raw.data) return repeated(unit, file, raw, type, targets.earlier);
    const data = type && checkEntry<{ id: string }>(type.name, raw, type.schema);
    if (!data) return undefined;
    const termIds = type.terms?.(data) ?? [];
    const complete = !lacksTerms(raw, type, termIds, terms);
    // A fact or term with a problem of its own makes the exercise unusable, but is no fault of the exercise.
    if (!complete || cannotTell(type.facts(data), facts) || cannotTell(termIds, terms)) return undefined;
    const spec = resolve(raw, type, data, targets);
    if (!spec) return undefined;
    for (const problem of cardProblems(type.printDecks?.(spec) ?? [])) raw.problem(['id'], `${type.name} "${data.id}": ${problem}`);
    return {
      exercise: toExercise(unit, data.id, type, spec, termIds),
      id: data.id,
      minutes: type.minutes(spec),
      facts: type.facts(data).flatMap((id) => facts.get(id) ?? []),
      units: (type.units?.(data) ?? []).map(({ id, path }) => ({
        id,
        field: `${type.name} "${data.id}": ${formatPlace(path)}`,
        file,
        line: raw.lineOf(path),
      })),
      place: { file, line: raw.lineOf(['id']) },
    };
  });
}

const repeatSchema = z.strictObject({ id: exerciseId, type: z.string(), repeats: z.string() });

/** An exercise of an earlier unit once more: all that it is, with the answers that it has, in a place of its own. */
function repeated(
  unit: string,
  file: string,
  raw: RawEntry,
  type: AnyExerciseType,
  earlier: Shelf<LoadedExercise>,
): LoadedExercise | undefined {
  const data = checkEntry(type.name, raw, repeatSchema);
  if (!data) return undefined;
  const { repeats } = data;
  const problem = (message: string) => raw.problem(['repeats'], `${type.name} "${data.id}": repeats "${repeats}", which ${message}`);
  const target = earlier.get(repeats);
  if (earlier.lacks(repeats)) problem(`is no exercise of a unit before this one.${earlier.suggestion(repeats)}`);
  if (!target) return undefined;
  if (target.exercise.type !== type.name) {
    const same = [...earlier.entries.values()].flatMap(({ exercise }) => (exercise.type === type.name ? exercise.anchor : []));
    const ways = [`write "type: ${target.exercise.type}"`, ...(same.length > 0 ? [`name one of: ${same.join(', ')}`] : [])];
    problem(`is of the type "${target.exercise.type}": ${ways.join(', or ')}`);
    return undefined;
  }
  // What it points at has been checked where it stands first.
  return {
    ...target,
    exercise: { ...target.exercise, anchor: `${unit}_${data.id}` },
    id: data.id,
    units: [],
    place: { file, line: raw.lineOf(['id']) },
  };
}

/** True when one of the ids names an entry of which nothing can be said. */
function cannotTell(ids: readonly string[], shelf: Shelf<unknown>): boolean {
  return ids.some((id) => shelf.uncertain || shelf.broken.has(id));
}

/** Notes every term that the glossary does not have, each at its own line; a list of cards is long. */
function lacksTerms(raw: RawEntry, type: AnyExerciseType, ids: readonly string[], terms: Shelf<Term>): boolean {
  const unknown = [...ids.entries()].filter(([, id]) => terms.lacks(id));
  for (const [index, id] of unknown)
    raw.problem(['terms', index], `${type.name} "${raw.id}": terms › no. ${index + 1} ${notInGlossary(id, terms)}`);
  return unknown.length > 0;
}

function typeOf(raw: RawEntry): AnyExerciseType | undefined {
  const name = raw.data['type'];
  const type = registry.get(String(name));
  const known = [...registry.keys()];
  if (name === undefined) raw.problem(['type'], `exercise "${raw.id}" has no type: write one of: ${known.join(', ')}`);
  else if (!type) {
    const given = String(name);
    raw.problem(
      ['type'],
      `exercise "${raw.id}" has the type "${given}", which is not one of: ${known.join(', ')}.${suggestion(given, known)}`,
    );
  }
  return type;
}

function resolve(raw: RawEntry, type: AnyExerciseType, data: { id: string }, { facts, terms }: Targets): { question: string } | undefined {
  try {
    return type.resolve(data, { fact: (id) => findFact(id, facts), term: (id) => findTerm(id, terms) });
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    raw.problem(error.path, `${type.name} "${data.id}": ${formatPlace(error.path)} ${error.message}`);
    return undefined;
  }
}

function findFact(id: string, facts: Shelf<Fact>): Fact {
  const fact = facts.get(id);
  if (!fact) throw new FieldError('fact', `"${id}" is not in content/facts.yaml.${facts.suggestion(id)}`);
  return fact;
}

function findTerm(id: string, terms: Shelf<Term>): Term {
  const term = terms.get(id);
  if (!term) throw new FieldError('terms', notInGlossary(id, terms));
  return term;
}

function notInGlossary(id: string, terms: Shelf<Term>): string {
  return `"${id}" is not in content/glossary.yaml.${terms.suggestion(id)}`;
}

function toExercise(unit: string, id: string, type: AnyExerciseType, spec: { question: string }, terms: readonly string[]): Exercise {
  const logic = logicFor<{ question: string }, unknown>(type.logic, spec);
  const longest = logic.residence === 'lms' ? logic.codec.longest(spec) : undefined;
  return {
    key: `${unit}_${id}`,
    anchor: `${unit}_${id}`,
    type: type.name,
    label: type.label,
    fingerprint: fingerprint([type.name, ...logic.meaning(spec)]),
    question: spec.question,
    spec,
    scored: logic.residence === 'lms' && logic.score?.(longest, spec) !== undefined,
    codeLength: logic.residence === 'lms' ? logic.codec.encode(longest, spec).length : 0,
    terms,
    exports: (type.makesFiles?.(spec) ?? true) ? (type.exports ?? []) : [],
  };
}
