/** Rules that hold across a unit or across the course. */
import type { ContentProblem } from '../document/content-error.ts';
import type { LoadedUnit } from './load-unit.ts';
import type { Shelf } from './shelf.ts';

/** How far stated minutes may be from the measured ones. */
const TOLERANCE = 0.2;

/** Where the readability (LIX) of a unit's text may lie: below is choppy, above is heavier than a newspaper. */
const READABILITY = { from: 25, to: 45 } as const;

/** In fewer words than these the measure says nothing. */
const MEASURABLE_WORDS = 100;

/** All problems of the loaded units that can be seen only now that all are there. */
export function checkUnits(units: Shelf<LoadedUnit>): ContentProblem[] {
  return [...units.entries.values()].flatMap((unit) => [
    ...checkMinutes(unit),
    ...checkReadability(unit),
    ...checkLinks(unit, units),
    ...checkNamedUnits(unit, units),
    ...checkExercises(unit),
  ]);
}

function checkMinutes({ unit, file, minutesLine, measuredMinutes: measured, complete }: LoadedUnit): ContentProblem[] {
  if (!complete || Math.abs(unit.soloMinutes - measured) <= measured * TOLERANCE) return [];
  const about = measured.toFixed(1);
  const message = `says ${unit.soloMinutes} minutes, but reading and exercises take about ${about}: change the text or the minutes`;
  return [{ file, line: minutesLine, message }];
}

function checkReadability({ readability, unit, file, idLine, complete }: LoadedUnit): ContentProblem[] {
  const { from, to } = READABILITY;
  if (!complete || unit.words < MEASURABLE_WORDS || (readability >= from && readability <= to)) return [];
  const advice = readability > to ? 'divide long sentences and choose shorter words' : 'let some sentences run longer';
  return [{ file, line: idLine, message: `has the readability (LIX) ${Math.round(readability)}, outside ${from}–${to}: ${advice}` }];
}

/** Links between units are written `enhet:1-4` or `enhet:1-4#exercise`, so that page and player can each make them theirs. */
function checkLinks({ prose, file }: LoadedUnit, units: Shelf<LoadedUnit>): ContentProblem[] {
  return prose.links.flatMap(({ url, line }): ContentProblem[] => {
    if (url.startsWith('https://')) return [];
    const [, id = '', exercise] = /^enhet:([^#]*)(?:#(.*))?$/.exec(url) ?? [];
    if (id === '')
      return [{ file, line, message: `links to "${url}": write enhet:<unit> for a unit, or an address that begins with https://` }];
    if (units.lacks(id)) return [{ file, line, message: `links to the unit "${id}", which does not exist.${units.suggestion(id)}` }];
    const exercises = units.get(id)?.exercises;
    if (exercise === undefined || !exercises?.lacks(exercise)) return [];
    const message = `links to the exercise "${exercise}" of the unit ${id}, which does not exist.${exercises.suggestion(exercise)}`;
    return [{ file, line, message }];
  });
}

/** Exercises that name other units name such as there are. */
function checkNamedUnits({ unit, exercises }: LoadedUnit, units: Shelf<LoadedUnit>): ContentProblem[] {
  const named = [...exercises.entries.values()].flatMap((exercise) => exercise.units);
  return named.flatMap(({ id, field, file, line }): ContentProblem[] => {
    if (units.lacks(id)) return [{ file, line, message: `${field} is not a unit of the course.${units.suggestion(id)}` }];
    return id === unit.id ? [{ file, line, message: `${field} is the unit that the exercise stands in: name others` }] : [];
  });
}

/** Every lesson has something to retrieve from memory, and every unit something to reflect on in private. */
function checkExercises({ unit, exercises, file, idLine, complete }: LoadedUnit): ContentProblem[] {
  // An exercise that could not be read may be the one that is asked for.
  if (!complete) return [];
  const all = [...exercises.entries.values()].map(({ exercise }) => exercise);
  const problems: ContentProblem[] = [];
  if (!unit.workshop && !all.some(({ scored }) => scored))
    problems.push({ file, line: idLine, message: 'has no exercise with a right answer: add one, as every lesson has' });
  if (!all.some(({ type }) => type === 'reflektion'))
    problems.push({ file, line: idLine, message: 'has no reflection: add one, as every unit has' });
  return problems;
}
