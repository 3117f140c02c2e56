import { expect, test } from 'vitest';
import { fixtureCourse, problemsAfter } from '../../tests/fixtures/course.ts';
import { loadCourse } from './load.ts';
import { kindOf, unitNumber } from './model.ts';

const UNIT = 'units/2a-1-prata/unit.mdx';
const WORKSHOP = 'units/2a-1-prata/workshop.yaml';

test('a unit with a workshop.yaml is a workshop, with the minutes of a group and of somebody alone', () => {
  const units = [...loadCourse(fixtureCourse).course.units.values()];
  const unit = units.find(({ id }) => id === '2a-1');
  expect(unitNumber(unit?.id ?? '')).toBe('2A.1');
  expect(unit).toMatchObject({ minutes: 10, soloMinutes: 2, part: 'del-2' });
  expect(unit?.workshop?.steps.map(({ id, tool }) => [id, tool])).toEqual([
    ['borja', undefined],
    ['tank', 'tyst'],
    ['prata', undefined],
  ]);
  expect(units.map((one) => kindOf([one]))).toEqual(['lesson', 'lesson', 'workshop']);
  expect(kindOf(units)).toBe('mixed');
});

test('steps that do not sum to the minutes of the unit are pointed out', () => {
  expect(problemsAfter((course) => course.replace(WORKSHOP, 'minutes: 5', 'minutes: 6'))).toMatchInlineSnapshot(`
    "content/units/2a-1-prata/workshop.yaml:9 has steps of 11 minutes together, but unit.mdx says 10: change the steps or the minutes
      | steps:"
  `);
});

test('a tool that the unit does not have gets the nearest one as a suggestion, as does what is to be printed', () => {
  expect(
    problemsAfter((course) => {
      course.replace(WORKSHOP, 'tool: tyst', 'tool: tist');
      course.replace(WORKSHOP, 'print: tyst', 'print: affisch');
    }),
  ).toMatchInlineSnapshot(`
    "content/units/2a-1-prata/workshop.yaml:8 names the exercise "affisch", which is not in exercises.yaml.
      |     print: affisch
    content/units/2a-1-prata/workshop.yaml:28 names the exercise "tist", which is not in exercises.yaml. Did you mean "tyst"?
      |     tool: tist"
  `);
});

test('a step without what the leader is to say is pointed out', () => {
  expect(problemsAfter((course) => course.replace(WORKSHOP, '    says: [Prata två och två.]\n', ''))).toMatchInlineSnapshot(`
    "content/units/2a-1-prata/workshop.yaml:29 steps › no. 3 › says is missing: write a list
      |   - id: prata"
  `);
});

test('a field that workshops do not have is pointed out', () => {
  expect(problemsAfter((course) => course.replace(WORKSHOP, 'half: Byt.', 'halv: Byt.'))).toMatchInlineSnapshot(`
    "content/units/2a-1-prata/workshop.yaml:38 steps › no. 3 › halv is not a key that exists here. Did you mean "half"?
      |     halv: Byt."
  `);
});

test('a workshop that does not say how long it takes alone is pointed out', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'soloMinutes: 2\n', ''))).toMatchInlineSnapshot(`
    "content/units/2a-1-prata/unit.mdx:2 has a workshop.yaml but no soloMinutes: say how long it takes alone
      | id: 2a-1"
  `);
});

test('a step id given twice is pointed out at the second place', () => {
  expect(problemsAfter((course) => course.replace(WORKSHOP, 'id: prata', 'id: tank'))).toMatchInlineSnapshot(`
    "content/units/2a-1-prata/workshop.yaml:29 steps › no. 3 › id "tank" stands here a second time: give the step an id of its own
      |   - id: tank"
  `);
});

test('a group that is smaller at most than at least is pointed out', () => {
  expect(problemsAfter((course) => course.replace(WORKSHOP, 'to: 12', 'to: 2'))).toMatchInlineSnapshot(`
    "content/units/2a-1-prata/workshop.yaml:2 group › to is below "from"
      | group: { from: 3, to: 2 }"
  `);
});

test('a workshop that shouts, or tells a figure without a source, is pointed out where it does', () => {
  expect(
    problemsAfter((course) => {
      course.replace(WORKSHOP, 'action: Påminn om reglerna.', 'action: Påminn om reglerna!');
      course.replace(WORKSHOP, '[Nu börjar vi.]', '[Nu börjar vi., 40 procent är tysta.]');
    }),
  ).toMatchInlineSnapshot(`
    "content/units/2a-1-prata/workshop.yaml:14 steps › no. 1 › says › no. 2 has the figure "40 procent" without a fact: say it in unit.mdx, where a fact gives its source
      |     says: [Nu börjar vi., 40 procent är tysta.]
    content/units/2a-1-prata/workshop.yaml:44 heated › no. 1 › action has an exclamation mark; the course does not shout
      |     action: Påminn om reglerna!"
  `);
});
