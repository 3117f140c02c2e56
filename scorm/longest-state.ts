import type { Course } from '../src/course/model.ts';
import { writeSnapshot } from '../src/learner/snapshot.ts';
import type { SharedAnswer } from '../src/learner/state.ts';

/** Characters of a state in which every unit is done and every exercise has its longest answer. */
export function longestState(course: Course): number {
  const units = [...course.units.values()];
  const exercises = units.flatMap((unit) => unit.exercises);
  const answer = (codeLength: number): SharedAnswer => ({
    fingerprint: '0000',
    code: '0'.repeat(codeLength),
    done: true,
    points: { raw: 99, max: 99 },
  });
  return writeSnapshot({
    location: exercises.map(({ anchor }) => anchor).sort((a, b) => b.length - a.length)[0],
    units: new Map(units.map(({ id }) => [id, 'done'])),
    answers: new Map(exercises.map(({ key, codeLength }) => [key, answer(codeLength)])),
  }).length;
}
