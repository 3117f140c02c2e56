import { expect, test } from 'vitest';
import { type CourseCopy, problemsAfter } from '../../tests/fixtures/course.ts';

const UNIT = 'units/1-1-start/unit.mdx';

test('a link to a unit that does not exist gets the nearest one as a suggestion', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '(enhet:1-2#fraga)', '(enhet:1-7#fraga)'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:29 links to the unit "1-7", which does not exist. Did you mean "1-1"?
      | Läs mer i [nästa lektion](enhet:1-7#fraga) eller hos [källan](https://example.org/)."
  `);
});

test('a link to an exercise that does not exist gets the nearest one as a suggestion', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '(enhet:1-2#fraga)', '(enhet:1-2#frga)'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:29 links to the exercise "frga" of the unit 1-2, which does not exist. Did you mean "fraga"?
      | Läs mer i [nästa lektion](enhet:1-2#frga) eller hos [källan](https://example.org/)."
  `);
});

test('a relative link is told how to write a link', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '(enhet:1-2#fraga)', '(../1-2-slut/)'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:29 links to "../1-2-slut/": write enhet:<unit> for a unit, or an address that begins with https://
      | Läs mer i [nästa lektion](../1-2-slut/) eller hos [källan](https://example.org/)."
  `);
});

test('a link without https is told how to write a link', () => {
  expect(problemsAfter((course) => course.replace(UNIT, '(https://example.org/)', '(http://example.org/)'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:29 links to "http://example.org/": write enhet:<unit> for a unit, or an address that begins with https://
      | Läs mer i [nästa lektion](enhet:1-2#fraga) eller hos [källan](http://example.org/)."
  `);
});

test('a link to a unit that could not be read is no second problem', () => {
  expect(
    problemsAfter((course) => {
      course.replace('units/1-2-slut/unit.mdx', 'minutes: 3', 'minutes: tre');
    }),
  ).toMatchInlineSnapshot(`
    "content/units/1-2-slut/unit.mdx:4 minutes is of the wrong kind: write a number
      | minutes: tre"
  `);
});

test('a lesson without a question that has a right answer is asked for one', () => {
  expect(
    problemsAfter((course) => {
      course.write(
        'units/1-2-slut/exercises.yaml',
        '- { id: fraga, type: reflektion, question: Är det slut? }\n- { id: efterat, type: reflektion, question: Vad tar du med dig? }\n',
      );
      course.replace('units/1-2-slut/unit.mdx', 'minutes: 3', 'minutes: 4');
    }),
  ).toMatchInlineSnapshot(`
    "content/units/1-2-slut/unit.mdx:2 has no exercise with a right answer: add one, as every lesson has
      | id: 1-2"
  `);
});

test('a lesson without a reflection is asked for one', () => {
  expect(
    problemsAfter((course) => {
      course.replace('units/1-2-slut/exercises.yaml', '- id: efterat\n  type: reflektion\n  question: Vad tar du med dig?\n', '');
      course.replace('units/1-2-slut/unit.mdx', '<Exercise id="efterat" />', '');
      course.replace('units/1-2-slut/unit.mdx', 'minutes: 3', 'minutes: 1');
    }),
  ).toMatchInlineSnapshot(`
    "content/units/1-2-slut/unit.mdx:2 has no reflection: add one, as every unit has
      | id: 1-2"
  `);
});

test('minutes within a fifth of the measure are fine', () => {
  expect(problemsAfter((course) => course.replace('units/1-1-start/unit.mdx', 'minutes: 6', 'minutes: 5'))).toBe('');
});

test('minutes just over a fifth from the measure are pointed out', () => {
  expect(problemsAfter((course) => course.replace('units/1-1-start/unit.mdx', 'minutes: 6', 'minutes: 7'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:4 says 7 minutes, but reading and exercises take about 5.6: change the text or the minutes
      | minutes: 7"
  `);
});

/** Puts a check on other units in place of the question in the unit 1-2. */
function writeCheck(course: CourseCopy, coverage: string, units: readonly string[]): void {
  const question = (unit: string, n: number) => `    - id: fraga-${n}
      unit: ${unit}
      question: Vad är nummer ${n}?
      options:
        - { text: Ett, right: ${n % 3 === 0}, feedback: 'Ett, det första.' }
        - { text: Två, right: ${n % 3 === 1}, feedback: 'Två, det andra.' }
        - { text: Tre, right: ${n % 3 === 2}, feedback: 'Tre, det tredje.' }
`;
  course.write(
    'units/1-2-slut/exercises.yaml',
    `- id: fraga
  type: kunskapskontroll
  question: Är det slut?
  coverage: ${coverage}
  bank:
${units.map(question).join('')}
- { id: efterat, type: reflektion, question: Vad tar du med dig? }
`,
  );
}

test('a check that asks about another lesson is fine', () => {
  expect(problemsAfter((course) => writeCheck(course, '{ 1-1: 1 }', ['1-1', '1-1', '1-1']))).toBe('');
});

test('a check on a lesson that does not exist gets the nearest one as a suggestion', () => {
  expect(problemsAfter((course) => writeCheck(course, '{ 1-3: 1 }', ['1-3', '1-3', '1-3']))).toMatchInlineSnapshot(`
    "content/units/1-2-slut/exercises.yaml:4 kunskapskontroll "fraga": coverage › 1-3 is not a unit of the course. Did you mean "1-1"?
      |   coverage: { 1-3: 1 }"
  `);
});

test('a check on its own lesson is pointed out', () => {
  expect(problemsAfter((course) => writeCheck(course, '{ 1-1: 1, 1-2: 1 }', ['1-1', '1-1', '1-2', '1-2', '1-2']))).toMatchInlineSnapshot(`
    "content/units/1-2-slut/exercises.yaml:4 kunskapskontroll "fraga": coverage › 1-2 is the unit that the exercise stands in: name others
      |   coverage: { 1-1: 1, 1-2: 1 }"
  `);
});

test('a fault in a check is told with the line on which it stands', () => {
  expect(problemsAfter((course) => writeCheck(course, '[1-1]', ['1-1', '1-1', '1-1']))).toMatchInlineSnapshot(`
    "content/units/1-2-slut/exercises.yaml:4 kunskapskontroll "fraga": coverage has to say how many questions to draw for each unit: write { 1-2: 2, 1-3: 1 }
      |   coverage: [1-1]"
  `);
  expect(problemsAfter((course) => writeCheck(course, '{ 1-1: 1 }', ['1-1', '1-1', '1-10']))).toMatchInlineSnapshot(`
    "content/units/1-2-slut/exercises.yaml:21 kunskapskontroll "fraga": bank › no. 3 › unit "1-10" is not in coverage, which has: 1-1. Did you mean "1-1"?
      |       unit: 1-10"
  `);
  expect(problemsAfter((course) => writeCheck(course, '{ 1-1: två }', ['1-1', '1-1', '1-1']))).toMatchInlineSnapshot(`
    "content/units/1-2-slut/exercises.yaml:4 kunskapskontroll "fraga": coverage › 1-1 is of the wrong kind: write a number
      |   coverage: { 1-1: två }"
  `);
  expect(problemsAfter((course) => writeCheck(course, '{ 1-1: 2 }', ['1-1', '1-1', '1-1']))).toMatchInlineSnapshot(`
    "content/units/1-2-slut/exercises.yaml:4 kunskapskontroll "fraga": coverage › 1-1 draws 2 of 3 in the bank: write at least 4 questions, so that a retake gets others
      |   coverage: { 1-1: 2 }"
  `);
});
