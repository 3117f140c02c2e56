import { type Course, librariesOf, type Part } from '../course/model.ts';
import type { PlayerOptions, PlayerUnit } from './document.ts';

/**
 * What a player of one part shows, wherever it runs.
 * @param units every unit's fragment, by id
 */
export function partSelection(course: Course, part: Part, units: ReadonlyMap<string, PlayerUnit>): Omit<PlayerOptions, 'lms'> {
  const { passMark, version, scoredUnits } = course;
  return {
    title: `${course.title}. ${part.label}: ${part.title}`,
    units: part.units.flatMap(({ id }) => units.get(id) ?? []),
    scoredUnits,
    passMark,
    version,
    exports: librariesOf(part.units).length > 0,
  };
}
