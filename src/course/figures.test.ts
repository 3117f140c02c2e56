import { expect, test } from 'vitest';
import { fixtureCourse } from '../../tests/fixtures/course.ts';
import { courseFigures } from './figures.ts';
import { loadCourse } from './load.ts';

const { course } = loadCourse(fixtureCourse);
const summary = (given = course) =>
  courseFigures(given).map(({ unit, figures }) => [unit.id, figures.map(({ fact, units }) => [fact.id, ...units.map(({ id }) => id)])]);

test('a fact with figures is found, in text or exercise; one without is left out', () => {
  expect(summary()).toEqual([['1-1', [['prov-andel', '1-1']]]]);
});

test('a figure that two units use stands under the first and names both', () => {
  const facts = course.units.get('1-1')?.facts ?? [];
  const units = new Map([...course.units].map(([id, unit]) => [id, { ...unit, facts }]));
  expect(summary({ ...course, units })).toEqual([['1-1', [['prov-andel', '1-1', '1-2', '2a-1']]]]);
});
