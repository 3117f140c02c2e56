import { expect, test } from 'vitest';
import { problemsAfter } from '../../tests/fixtures/course.ts';

const EXERCISES = 'units/1-1-start/exercises.yaml';

test('an option without feedback is pointed out', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, '      feedback: Nej, inte det.\n', ''))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:21 kunskapsfraga "valj": options › no. 2 › feedback is missing: write a text
      |     - text: Det andra."
  `);
});

test('an option whose feedback is left empty is pointed out', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'feedback: Nej, inte det.', 'feedback:'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:22 kunskapsfraga "valj": options › no. 2 › feedback is empty: write a text
      |       feedback:"
  `);
});

test('a right answer marked in Swedish is told what to write', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'right: true', 'right: ja'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:19 kunskapsfraga "valj": options › no. 1 › right is of the wrong kind: write true or false
      |       right: ja"
  `);
});

test('a question with one option is too short', () => {
  expect(
    problemsAfter((course) =>
      course.replace(
        EXERCISES,
        '    - text: Det andra.\n      feedback: Nej, inte det.\n    - text: Det tredje.\n      feedback: Nej, inte det heller.\n',
        '',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:17 kunskapsfraga "valj": options are too few: at least 2 are needed
      |   options:"
  `);
});

test('a misspelt key is one problem, with the right key as a suggestion', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'question: Vad stämmer?', 'qestion: Vad stämmer?'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:16 kunskapsfraga "valj": qestion is not a key that exists here. Did you mean "question"?
      |   qestion: Vad stämmer?"
  `);
});

test('a key that is nothing like a known one is told which keys there are', () => {
  expect(
    problemsAfter((course) => course.replace(EXERCISES, 'question: Vad stämmer?', 'question: Vad stämmer?\n  points: 3')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:17 kunskapsfraga "valj": points is not a key that exists here. The keys are: id, type, question, choose, options
      |   points: 3"
  `);
});

test('a straight quotation mark in a text is pointed out', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'text: Att skratta med', 'text: Att säga "ja"'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:39 sortera "hogar": cards › no. 3 › text has a straight quotation mark; Swedish writes ”citat”
      |     - text: Att säga "ja""
  `);
});

test('a number where a text belongs is asked to be put in quotes', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'text: Det andra.', 'text: 112'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:21 kunskapsfraga "valj": options › no. 2 › text is read as the number 112: put it in quotes to make it a text
      |     - text: 112"
  `);
});

test('comments left out of a guess are listed', () => {
  expect(
    problemsAfter((course) =>
      course.replace(EXERCISES, '  feedback:\n    near: Nära.\n    low: Fler än så.\n    high: Färre än så.\n', ''),
    ),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:1 gissa-siffran "gissa": feedback is missing: write its lines near, low, high
      | - id: gissa"
  `);
});
