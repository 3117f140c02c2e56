import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CourseCopy, problemsAfter } from '../../tests/fixtures/course.ts';
import { loadCourse } from './load.ts';
import { exerciseOf, isRepeat } from './model.ts';

const EXERCISES = 'units/1-2-slut/exercises.yaml';
const UNIT = 'units/1-2-slut/unit.mdx';

/** Lets the second unit ask an exercise of the first one once more. */
function repeat(course: CourseCopy, entry: string): void {
  course.append(EXERCISES, `\n- id: igen\n  ${entry}\n`);
  course.append(UNIT, '\n<Exercise id="igen" />\n');
}

test('an exercise that repeats another is the same exercise, with the same answers, in a place of its own', () => {
  const copy = new CourseCopy();
  repeat(copy, 'type: gissa-siffran\n  repeats: 1-1_gissa');
  copy.replace(UNIT, 'minutes: 3', 'minutes: 4');
  const { course, units } = loadCourse(copy.root);
  rmSync(copy.root, { recursive: true });
  const [first, second] = [...course.units.values()];
  const [one, again] = [first && exerciseOf(first, 'gissa'), second && exerciseOf(second, 'igen')];
  expect(again).toEqual({ ...one, anchor: '1-2_igen' });
  expect([one, again].map((exercise) => exercise && isRepeat(exercise))).toEqual([false, true]);
  expect(second?.facts.map(({ id }) => id)).toContain('prov-andel');
  // It takes as long the second time.
  expect(units[1]?.exercises.get('igen')?.minutes).toBe(units[0]?.exercises.get('gissa')?.minutes);
});

test('one that names nothing gets the nearest exercise of an earlier unit as a suggestion', () => {
  expect(problemsAfter((course) => repeat(course, 'type: gissa-siffran\n  repeats: 1-1_gisa'))).toMatchInlineSnapshot(`
    "content/units/1-2-slut/exercises.yaml:17 gissa-siffran "igen": repeats "1-1_gisa", which is no exercise of a unit before this one. Did you mean "1-1_gissa"?
      |   repeats: 1-1_gisa"
  `);
});

test('one that names an exercise of its own unit, or of a later one, is told that it has to come before', () => {
  expect(problemsAfter((course) => repeat(course, 'type: kunskapsfraga\n  repeats: 1-2_fraga'))).toMatchInlineSnapshot(`
    "content/units/1-2-slut/exercises.yaml:17 kunskapsfraga "igen": repeats "1-2_fraga", which is no exercise of a unit before this one.
      |   repeats: 1-2_fraga"
  `);
  expect(problemsAfter((course) => repeat(course, 'type: reflektion\n  repeats: 2a-1_tyst'))).toMatchInlineSnapshot(`
    "content/units/1-2-slut/exercises.yaml:17 reflektion "igen": repeats "2a-1_tyst", which is no exercise of a unit before this one.
      |   repeats: 2a-1_tyst"
  `);
});

test('one of another type is told of both ways out', () => {
  expect(problemsAfter((course) => repeat(course, 'type: reflektion\n  repeats: 1-1_gissa'))).toMatchInlineSnapshot(`
    "content/units/1-2-slut/exercises.yaml:17 reflektion "igen": repeats "1-1_gissa", which is of the type "gissa-siffran": write "type: gissa-siffran", or name one of: 1-1_tank
      |   repeats: 1-1_gissa"
  `);
});

test('one that says anything else of itself is told that it cannot', () => {
  expect(
    problemsAfter((course) => repeat(course, 'type: gissa-siffran\n  repeats: 1-1_gissa\n  question: Och nu?')),
  ).toMatchInlineSnapshot(`
    "content/units/1-2-slut/exercises.yaml:18 gissa-siffran "igen": question is not a key that exists here. The keys are: id, type, repeats
      |   question: Och nu?"
  `);
});

test('a fault in what is repeated is no second problem', () => {
  expect(
    problemsAfter((course) => {
      course.replace('units/1-1-start/exercises.yaml', 'near: 5\n', 'near: fem\n');
      repeat(course, 'type: gissa-siffran\n  repeats: 1-1_gissa');
    }),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:8 gissa-siffran "gissa": near is of the wrong kind: write a number
      |   near: fem"
  `);
  expect(
    problemsAfter((course) => {
      course.replace('units/1-1-start/unit.mdx', 'title:', 'titel:');
      repeat(course, 'type: gissa-siffran\n  repeats: 1-1_gissa');
    }),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:3 titel is not a key that exists here. Did you mean "title"?
      | titel: Starten"
  `);
});
