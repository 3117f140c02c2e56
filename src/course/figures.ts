/** Every figure that the course uses, once each, under the first unit that uses it. */
import type { Course, Fact, Unit } from './model.ts';

/** A fact with figures, and the units that use it in course order. */
export interface CourseFigure {
  readonly fact: Fact;
  readonly units: readonly Unit[];
}

/** The figures that a unit is the first to use. */
export interface UnitFigures {
  readonly unit: Unit;
  readonly figures: readonly CourseFigure[];
}

/** The figures of the course by unit, in course order; units that bring no new figure are left out. */
export function courseFigures(course: Course): UnitFigures[] {
  const units = [...course.units.values()];
  const seen = new Set<string>();
  return units
    .map((unit) => ({
      unit,
      figures: unit.facts
        .filter(({ id, figures }) => figures.length > 0 && !seen.has(id) && seen.add(id))
        .map((fact) => ({ fact, units: units.filter(({ facts }) => facts.some(({ id }) => id === fact.id)) })),
    }))
    .filter(({ figures }) => figures.length > 0);
}
