import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { addCards, CourseCopy, fixtureCourse, problemsAfter } from '../../tests/fixtures/course.ts';
import { loadCourse } from './load.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const UNIT = 'units/1-1-start/unit.mdx';

test('the content of the course is in order', () => {
  const { course } = loadCourse(projectRoot);
  expect(course.units.size).toBeGreaterThan(0);
});

test('a course in order becomes parts, sections and units with everything looked up', () => {
  const { course } = loadCourse(fixtureCourse);
  expect(course.parts.map(({ units }) => units.map(({ id }) => id))).toEqual([['1-1', '1-2'], ['2a-1']]);
  const unit = course.units.get('1-1');
  expect(unit?.exercises.map(({ key }) => key)).toEqual(['1-1_gissa', '1-1_valj', '1-1_hogar', '1-1_tank']);
  expect(unit?.exercises.map(({ scored }) => scored)).toEqual([false, true, true, false]);
  expect(unit?.facts.map(({ id }) => id)).toEqual(['prov-andel', 'prov-lag']);
  expect(unit?.terms.map(({ id }) => id)).toEqual(['norm']);
  expect(unit?.support.map(({ id }) => id)).toEqual(['provlinjen']);
  expect(unit?.figures.get('bild.svg')).toMatch(/^<svg aria-hidden="true" focusable="false" xmlns/);
});

test('terms on cards are known by their exercise, and the list at the end of the unit keeps to the text', () => {
  const copy = new CourseCopy();
  addCards(copy);
  copy.replace('units/1-2-slut/unit.mdx', 'Nu är det slut.', 'Nu är <Term id="regel">regeln</Term> slut.');
  const { course } = loadCourse(copy.root);
  rmSync(copy.root, { recursive: true });
  const unit = course.units.get('1-1');
  expect(unit?.exercises.map(({ terms }) => terms)).toEqual([[], [], [], [], ['norm', 'vana', 'regel']]);
  expect(unit?.terms.map(({ id }) => id)).toEqual(['norm']);
});

test('a unit folder that does not exist is one problem, with the nearest folder as a suggestion', () => {
  expect(problemsAfter((course) => course.replace('course.yaml', '- 1-2-slut', '- 1-2-slutt'))).toMatchInlineSnapshot(`
    "content/course.yaml:22 names the unit "1-2-slutt", which has no folder in content/units. Did you mean "1-2-slut"?
      |           - 1-2-slutt"
  `);
});

test('a unit folder that course.yaml leaves out is pointed out', () => {
  expect(problemsAfter((course) => course.copy('units/1-2-slut', 'units/1-3-till'))).toMatchInlineSnapshot(`
    "content/units/1-3-till/unit.mdx:1 is not named in content/course.yaml: add "1-3-till" to a section
      | ---"
  `);
});

test('a unit named twice is pointed out at the second place', () => {
  expect(
    problemsAfter((course) => course.replace('course.yaml', '- 1-2-slut', '- 1-2-slut\n          - 1-1-start')),
  ).toMatchInlineSnapshot(`
    "content/course.yaml:23 names the unit "1-1-start" a second time: each stands in the course once
      |           - 1-1-start"
  `);
});

test('two units with one id are pointed out at the second unit', () => {
  expect(
    problemsAfter((course) => {
      course.copy('units/1-2-slut', 'units/1-2-till');
      course.replace('course.yaml', '- 1-2-slut', '- 1-2-slut\n          - 1-2-till');
    }),
  ).toMatchInlineSnapshot(`
    "content/units/1-2-till/unit.mdx:2 has the id "1-2", which content/units/1-2-slut/unit.mdx has too: give it an id of its own
      | id: 1-2"
  `);
});

test('a scored unit that does not exist gets the nearest one as a suggestion', () => {
  expect(
    problemsAfter((course) => course.replace('course.yaml', 'scoredUnits: [1-1, 1-2]', 'scoredUnits: [1-1, 1-9]')),
  ).toMatchInlineSnapshot(`
    "content/course.yaml:6 scores the unit "1-9", which does not exist. Did you mean "1-1"?
      | scoredUnits: [1-1, 1-9]"
  `);
});

test('an id that does not fit its folder is pointed out', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'id: 1-1', 'id: 1-3'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:2 has the id "1-3", but its folder is "1-1-start": let the folder begin with the id
      | id: 1-3"
  `);
});

test('a malformed unit id is refused with an example of a good one', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'id: 1-1', 'id: 1.1'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:2 id is not a unit id such as 1-3
      | id: 1.1"
  `);
});

test('minutes that are far from what the unit takes are pointed out', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'minutes: 6', 'minutes: 12'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:4 says 12 minutes, but reading and exercises take about 5.6: change the text or the minutes
      | minutes: 12"
  `);
});

test('a form that does not exist is told which there are', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'form: ensam', 'form: ensamt'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:8 form "ensamt" is not one of: ensam, par, grupp, helgrupp. Did you mean "ensam"?
      | form: ensamt"
  `);
});

test('front matter without a title is pointed out', () => {
  expect(problemsAfter((course) => course.replace(UNIT, 'title: Starten\n', ''))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:2 title is missing: write a text
      | id: 1-1"
  `);
});

test('an unknown support line gets the nearest one as a suggestion', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '- provlinjen', '- provlinje'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:13 names the support line "provlinje", which is not in content/support.yaml. Did you mean "provlinjen"?
      |   - provlinje"
  `);
});

test('a unit without front matter is told how to begin', () => {
  expect(problemsAfter((course) => course.write(UNIT, 'Bara text.\n'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:1 has no front matter: begin with a line of ---, then id, title and the rest, then a line of ---
      | Bara text."
  `);
});

test('a unit without unit.mdx is one problem', () => {
  expect(problemsAfter((course) => course.remove(UNIT))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:1 is missing: the course needs this file
      | (no such file)"
  `);
});

test('a file that is not UTF-8 is pointed out at the first broken line', () => {
  expect(
    problemsAfter((course) => course.write(UNIT, Buffer.from('---\nid: 1-1\ntitle: L\u00e5dan\n---\n', 'latin1'))),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:3 is not UTF-8: save the file as UTF-8
      | title: L�dan"
  `);
});

test('a course without course.yaml is one problem', () => {
  expect(problemsAfter((course) => course.remove('course.yaml'))).toMatchInlineSnapshot(`
    "content/course.yaml:1 is missing: the course needs this file
      | (no such file)"
  `);
});

test('an empty course.yaml is one problem', () => {
  expect(problemsAfter((course) => course.write('course.yaml', ''))).toMatchInlineSnapshot(`
    "content/course.yaml:1 is empty: write its lines title, version, released, passMark, scoredUnits, parts, paths
      | "
  `);
});

test('all problems are told at once, file by file and from top to bottom', () => {
  expect(
    problemsAfter((course) => {
      course.replace(UNIT, 'mot den.', 'mot den!');
      course.replace(UNIT, 'lede: Ett prov i fyra steg.', 'lede: Ett "prov".');
      course.replace('facts.yaml', 'strength: fair', 'strength: weak');
    }),
  ).toMatchInlineSnapshot(`
    "content/facts.yaml:9 fact "prov-andel": strength is not strong or fair: weaker facts stay out of the course
      |   strength: weak
    content/units/1-1-start/unit.mdx:6 lede has a straight quotation mark; Swedish writes ”citat”
      | lede: Ett "prov".
    content/units/1-1-start/unit.mdx:17 has an exclamation mark; the course does not shout
      | den märks först när någon bryter mot den!"
  `);
});
