import { type Course, librariesOf, type Unit } from '../course/model.ts';
import type { PlayerOptions, PlayerUnit } from './document.ts';

/** Units that a player shows together, under a title: a part, a path, one unit. */
export interface Selected {
  /** "Del 1: Kunskapshöjning". */
  readonly title: string;
  readonly units: readonly Unit[];
}

/**
 * What a player of some units shows, wherever it runs.
 * @param fragments every unit's fragment, by id
 */
export function playerSelection(
  course: Course,
  { title, units }: Selected,
  fragments: ReadonlyMap<string, PlayerUnit>,
): Omit<PlayerOptions, 'lms'> {
  const { passMark, version, scoredUnits } = course;
  return {
    title: `${course.title}. ${title}`,
    units: units.flatMap(({ id }) => fragments.get(id) ?? []),
    scoredUnits,
    passMark,
    version,
    exports: librariesOf(units).length > 0,
  };
}
