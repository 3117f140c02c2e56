import type { ContentProblem, SourcePlace } from '../document/content-error.ts';
import { suggestion } from '../document/content-error.ts';
import { FieldError } from '../exercises/field-error.ts';
import { fingerprint } from '../exercises/fingerprint.ts';
import { type AnyExerciseType, registry } from '../exercises/registry.ts';
import { logicFor } from '../exercises/residence.ts';
import { formatPlace } from './data.ts';
import type { ContentFiles } from './files.ts';
import type { Exercise, Fact } from './model.ts';
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
  facts: Shelf<Fact>,
  problems: ContentProblem[],
): Shelf<LoadedExercise> {
  return readShelf(file, files, problems, (raw) => {
    const type = typeOf(raw);
    const data = type && checkEntry<{ id: string }>(type.name, raw, type.schema);
    // A fact with a problem of its own makes the exercise unusable, but is no fault of the exercise.
    if (!data || type.facts(data).some((id) => facts.uncertain || facts.broken.has(id))) return undefined;
    const spec = resolve(raw, type, data, facts);
    if (!spec) return undefined;
    return {
      exercise: toExercise(unit, data.id, type, spec),
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

function resolve(raw: RawEntry, type: AnyExerciseType, data: { id: string }, facts: Shelf<Fact>): { question: string } | undefined {
  try {
    return type.resolve(data, { fact: (id) => findFact(id, facts) });
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    raw.problem([error.field], `${type.name} "${data.id}": ${error.field} ${error.message}`);
    return undefined;
  }
}

function findFact(id: string, facts: Shelf<Fact>): Fact {
  const fact = facts.get(id);
  if (!fact) throw new FieldError('fact', `"${id}" is not in content/facts.yaml.${facts.suggestion(id)}`);
  return fact;
}

function toExercise(unit: string, id: string, type: AnyExerciseType, spec: { question: string }): Exercise {
  const logic = logicFor<{ question: string }, unknown>(type.logic, spec);
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
