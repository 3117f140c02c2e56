/** Rules that hold across a unit or across the course. */
import type { ContentProblem } from '../document/content-error.ts';
import { suggestion } from '../document/content-error.ts';
import type { LoadedUnit } from './load-unit.ts';
import type { Unit } from './model.ts';

/** How far stated minutes may be from the measured ones. */
const TOLERANCE = 0.2;

/** All problems of the loaded units that can be seen only now that all are there. */
export function checkUnits(loaded: readonly LoadedUnit[], units: ReadonlyMap<string, Unit>): ContentProblem[] {
  return loaded.flatMap((unit) => [...checkMinutes(unit), ...checkLinks(unit, units), ...checkExercises(unit)]);
}

function checkMinutes({ unit, file, minutesLine, measuredMinutes }: LoadedUnit): ContentProblem[] {
  if (Math.abs(unit.minutes - measuredMinutes) <= measuredMinutes * TOLERANCE) return [];
  const measured = Math.round(measuredMinutes);
  return [
    {
      file,
      line: minutesLine,
      message: `says ${unit.minutes} minutes, but reading and exercises take about ${measured}: change the text or the minutes`,
    },
  ];
}

/** Links between units are written `enhet:1-4` or `enhet:1-4#exercise`, so that page and player can each make them theirs. */
function checkLinks({ prose, file }: LoadedUnit, units: ReadonlyMap<string, Unit>): ContentProblem[] {
  return prose.links.flatMap(({ url, line }): ContentProblem[] => {
    if (url.startsWith('https://')) return [];
    const [, id = '', exercise] = /^enhet:([^#]*)(?:#(.*))?$/.exec(url) ?? [];
    if (id === '')
      return [{ file, line, message: `links to "${url}": write enhet:<unit> for a unit, or an address that begins with https://` }];
    const unit = units.get(id);
    if (!unit) return [{ file, line, message: `links to the unit "${id}", which does not exist.${suggestion(id, units.keys())}` }];
    const known = unit.exercises.map(({ key }) => key.slice(id.length + 1));
    if (exercise === undefined || known.includes(exercise)) return [];
    return [
      { file, line, message: `links to the exercise "${exercise}" of unit ${id}, which does not exist.${suggestion(exercise, known)}` },
    ];
  });
}

/** Every lesson has something to retrieve from memory and something to reflect on in private. */
function checkExercises({ unit, file }: LoadedUnit): ContentProblem[] {
  const problems: ContentProblem[] = [];
  if (!unit.exercises.some(({ scored }) => scored))
    problems.push({ file, line: 1, message: 'has no exercise with a right answer: every lesson has at least one' });
  if (!unit.exercises.some(({ type }) => type === 'reflektion'))
    problems.push({ file, line: 1, message: 'has no reflection: every lesson has at least one' });
  return problems;
}
