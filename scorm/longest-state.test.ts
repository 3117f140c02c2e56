import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../src/course/load.ts';
import type { Exercise, Unit } from '../src/course/model.ts';
import { registry } from '../src/exercises/registry.ts';
import { logicFor } from '../src/exercises/residence.ts';
import { writeSnapshot } from '../src/learner/snapshot.ts';
import { longestState } from './longest-state.ts';
import { SUSPEND_DATA_LIMIT } from './scorm12/limits.ts';

const { course } = loadCourse(fileURLToPath(new URL('..', import.meta.url)));
const units = [...course.units.values()];
const exercises = units.flatMap((unit) => unit.exercises);

/** The code of the longest answer to an exercise; empty where answers stay on the device. */
function longestCode({ type, spec }: Exercise): string {
  const logic = logicFor<unknown, unknown>(registry.get(type)?.logic ?? expect.fail(`no type ${type}`), spec);
  return logic.residence === 'lms' ? logic.codec.encode(logic.codec.longest(spec), spec) : '';
}

describe('the state of a course in which everything is answered', () => {
  test('has room in an LMS, with parts 1 to 3 whole', () => {
    expect(course.parts.map((part) => part.units.length)).toEqual([10, 7, 6]);
    // Two fifths of the room are left for what is to come.
    expect(longestState(course)).toBeLessThan(SUSPEND_DATA_LIMIT * 0.6);
  });

  test('is never longer than was reckoned with', () => {
    const answers = exercises.map((one) => {
      const answer = {
        fingerprint: one.fingerprint,
        code: longestCode(one),
        done: true,
        points: one.scored ? { raw: 15, max: 15 } : undefined,
      };
      return [one.key, answer] as const;
    });
    for (const { key } of exercises) {
      const state = { location: key, units: new Map(units.map(({ id }) => [id, 'done' as const])), answers: new Map(answers) };
      expect(writeSnapshot(state).length).toBeLessThanOrEqual(longestState(course));
    }
  });

  test('grows with every exercise, also with one whose answers stay on the device', () => {
    const without = (key: string) => ({
      ...course,
      units: new Map(
        units.map((unit): [string, Unit] => [unit.id, { ...unit, exercises: unit.exercises.filter((one) => one.key !== key) }]),
      ),
    });
    for (const { key, codeLength } of exercises)
      expect(longestState(course) - longestState(without(key)), key).toBeGreaterThanOrEqual(key.length + codeLength);
  });
});
