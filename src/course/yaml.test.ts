import { expect, test } from 'vitest';
import { problemsAfter } from '../../tests/fixtures/course.ts';

const EXERCISES = 'units/1-1-start/exercises.yaml';

test('a colon inside a text is asked to be put in quotes', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'text: Det andra.', 'text: Det andra: ja'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:21 is not valid YAML: a text has a colon in it (put the text in quotes: 'så här: i citat'), or the next line begins too far to the right
      |     - text: Det andra: ja"
  `);
});

test('a quotation mark that never closes is pointed out where it begins', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'text: Det andra.', 'text: "Det andra.'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:21 is not valid YAML: a quotation mark is never closed
      |     - text: "Det andra."
  `);
});

test('a quotation mark inside a quoted text is pointed out', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'text: Det andra.', "text: 'Det 'andra'.'"))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:21 is not valid YAML: text stands where none can: look for a quotation mark inside a quoted text, or a "-" without a blank after it
      |     - text: 'Det 'andra'.'"
  `);
});

test('a bracket that never closes is pointed out where it begins', () => {
  expect(
    problemsAfter((course) => course.replace(EXERCISES, '- { id: norm, label: Norm }', '- { id: norm, label: Norm')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:30 is not valid YAML: a bracket is never closed
      |     - { id: norm, label: Norm"
  `);
});

test('a line that begins with a tab is pointed out', () => {
  expect(
    problemsAfter((course) => course.replace(EXERCISES, '  question: Vad stämmer?', '\tquestion: Vad stämmer?')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:16 is not valid YAML: the line begins with a tab: use blanks
      | 	question: Vad stämmer?"
  `);
});

test('a line that begins in the wrong column is pointed out', () => {
  expect(
    problemsAfter((course) => course.replace(EXERCISES, '  question: Vad stämmer?', ' question: Vad stämmer?')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:16 is not valid YAML: the line does not begin in the same column as the lines above
      |  question: Vad stämmer?"
  `);
});

test('a key without a blank after its colon is pointed out', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'question: Vad stämmer?', 'question:Vad'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:16 is not valid YAML: the line has no colon with a blank after it, such as "title: Lådan"
      |   question:Vad"
  `);
});

test('a text that begins with a sign of YAML is asked to be put in quotes', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'text: Det andra.', 'text: @alla'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:21 is not valid YAML: a text begins with @: put the text in quotes
      |     - text: @alla"
  `);
});

test('a text that begins with an exclamation mark is not swallowed', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'text: Det andra.', 'text: !viktigt är det'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:21 is not valid YAML: a text begins with !: put the text in quotes
      |     - text: !viktigt är det"
  `);
});

test('a key that stands twice is pointed out at the second place', () => {
  expect(
    problemsAfter((course) => course.replace(EXERCISES, 'question: Vad stämmer?', 'question: Vad stämmer?\n  question: Vad annars?')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:17 is not valid YAML: the key "question" stands here a second time
      |   question: Vad annars?"
  `);
});

test('a fault in front matter is told with the line of the file', () => {
  expect(
    problemsAfter((course) => course.replace('units/1-2-slut/unit.mdx', 'lede: Ett kort slut.', 'lede: Slut: ett kort')),
  ).toMatchInlineSnapshot(`
    "content/units/1-2-slut/unit.mdx:6 is not valid YAML: a text has a colon in it (put the text in quotes: 'så här: i citat'), or the next line begins too far to the right
      | lede: Slut: ett kort"
  `);
});

test('a key that stands twice in front matter is told with the line of the file', () => {
  expect(
    problemsAfter((course) => course.replace('units/1-2-slut/unit.mdx', 'minutes: 3', 'minutes: 3\nminutes: 4')),
  ).toMatchInlineSnapshot(`
    "content/units/1-2-slut/unit.mdx:5 is not valid YAML: the key "minutes" stands here a second time
      | minutes: 4"
  `);
});

test('an unknown key in front matter gets the nearest one as a suggestion', () => {
  expect(problemsAfter((course) => course.replace('units/1-2-slut/unit.mdx', 'audience: alla', 'audiense: alla'))).toMatchInlineSnapshot(`
    "content/units/1-2-slut/unit.mdx:7 audiense is not a key that exists here. Did you mean "audience"?
      | audiense: alla"
  `);
});
