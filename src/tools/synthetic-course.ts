import type { Course, Exercise, Section, Unit } from '../course/model.ts';

/** Units of a section, where a course is made up. */
const TOGETHER = 10;

/** A course of `count` units, each a copy of a real one under an id of its own, to see what a larger course would take. */
export function syntheticCourse(course: Course, count: number): Course {
  const [part] = course.parts;
  if (!part) throw new Error('A course has parts');
  const real = [...course.units.values()];
  const units = Array.from({ length: count }, (_, n) => copyOf(real[n % real.length] as Unit, n));
  const sections = Array.from({ length: Math.ceil(count / TOGETHER) }, (_, n): Section => {
    const own = units.slice(n * TOGETHER, (n + 1) * TOGETHER);
    return { id: `avsnitt-${n}`, label: String(n), title: `Avsnitt ${n}`, summary: part.summary, units: own };
  });
  return { ...course, parts: [{ ...part, sections, units }], units: new Map(units.map((unit) => [unit.id, unit])), paths: [] };
}

function copyOf(unit: Unit, n: number): Unit {
  const id = `9-${n}`;
  const copies = new Map(unit.exercises.map((exercise) => [exercise, { ...exercise, anchor: exercise.anchor.replace(unit.id, id) }]));
  const copy = (exercise: Exercise) => copies.get(exercise) ?? exercise;
  const body = unit.body.map((block) => (block.kind === 'exercise' ? { ...block, exercise: copy(block.exercise) } : block));
  const exercises = unit.exercises.map(copy);
  return { ...unit, id, slug: `${id}-${unit.slug}`, title: `${unit.title} ${n}`, body, exercises };
}
