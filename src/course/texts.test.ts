import { expect, test } from 'vitest';
import { problemsAfter } from '../../tests/fixtures/course.ts';

const EXERCISES = 'units/1-1-start/exercises.yaml';
const UNIT = 'units/1-1-start/unit.mdx';

test('a character that the typefaces lack is pointed out', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'Nej, inte det.', 'Nej, inte det 🙂.'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:22 has the character U+1F642 (🙂), which the typefaces lack: write another, or add it to src/document/characters.ts
      |       feedback: Nej, inte det 🙂."
  `);
});

test('two options that say the same are pointed out', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'text: Det andra.', 'text: Det första.'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:21 kunskapsfraga "valj": options › no. 2 › text says the same as an option before it: write another
      |     - text: Det första."
  `);
});

test('a caption that shouts is pointed out', () => {
  expect(
    problemsAfter((course) => course.replace(UNIT, ' alt="En tom ruta."', ' alt="En tom ruta." caption="Titta!"')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/unit.mdx:19 caption has an exclamation mark; the course does not shout
      | <Figure src="bild.svg" alt="En tom ruta." caption="Titta!" caption="Rutan." />"
  `);
});
