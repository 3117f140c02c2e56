import { expect, test } from 'vitest';
import { addCards, problemsAfter } from '../../tests/fixtures/course.ts';
import { registry } from '../exercises/registry.ts';

const EXERCISES = 'units/1-1-start/exercises.yaml';

/** The list of types in a message grows with each new type. */
const TYPES = [...registry.keys()].join(', ');

test('an unknown type of exercise gets the nearest type as a suggestion', () => {
  const problems = problemsAfter((course) => course.replace(EXERCISES, 'type: sortera', 'type: sortra'));
  expect(problems.replace(TYPES, '<types>')).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:27 exercise "hogar" has the type "sortra", which is not one of: <types>. Did you mean "sortera"?
      |   type: sortra"
  `);
});

test('an exercise without a type is told the types there are', () => {
  const problems = problemsAfter((course) => course.replace(EXERCISES, '  type: sortera\n', ''));
  expect(problems.replace(TYPES, '<types>')).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:26 exercise "hogar" has no type: write one of: <types>
      | - id: hogar"
  `);
});

test('an exercise without an id is pointed out by its number', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, '- id: hogar\n  type', '- type'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:26 no. 3 has no id: begin it with "- id: …"
      | - type: sortera"
  `);
});

test('an id that stands twice is pointed out where it stands the second time', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, '- id: hogar', '- id: valj'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:26 has the id "valj" a second time: give it an id of its own
      | - id: valj"
  `);
});

test('an id with capitals and blanks is refused with an example of a good one', () => {
  expect(
    problemsAfter((course) => {
      course.replace(EXERCISES, '- id: hogar', '- id: Mina högar');
      course.replace('units/1-1-start/unit.mdx', 'id="hogar"', 'id="Mina högar"');
    }),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:26 sortera "Mina högar": id is not an id: use lower-case a–z, digits and hyphens, e.g. "vad-kostar-det"
      | - id: Mina högar"
  `);
});

test('a question without a right answer is pointed out', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, '      right: true\n', ''))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:17 kunskapsfraga "valj": options lack a right answer: give one of them "right: true"
      |   options:"
  `);
});

test('a second right answer asks for "choose: several"', () => {
  expect(
    problemsAfter((course) => course.replace(EXERCISES, '- text: Det andra.\n', '- text: Det andra.\n      right: true\n')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:22 kunskapsfraga "valj": options › no. 2 › right marks a second right answer: write "choose: several" under the question, or leave one
      |       right: true"
  `);
});

test('two right answers are fine where several may be chosen', () => {
  expect(
    problemsAfter((course) =>
      course.replace(
        EXERCISES,
        'options:\n    - text: Det första.\n      right: true',
        'choose: several\n  options:\n    - text: Det första.\n      right: true',
      ),
    ),
  ).toMatchInlineSnapshot(`""`);
});

test('a card without feedback is pointed out', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, '      feedback: Det står i lagen.\n', ''))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:36 sortera "hogar": cards › no. 2 has a category but no feedback: say why "Att betala skatt" belongs there
      |     - text: Att betala skatt"
  `);
});

test('a card in an unknown pile gets the nearest pile as a suggestion', () => {
  expect(
    problemsAfter((course) => course.replace(EXERCISES, 'category: norm\n      feedback: Ingen', 'category: nrom\n      feedback: Ingen')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:34 sortera "hogar": cards › no. 1 › category "nrom" is not one of: norm, lag. Did you mean "norm"?
      |       category: nrom"
  `);
});

test('a card without a pile among cards that have one is pointed out', () => {
  expect(
    problemsAfter((course) => course.replace(EXERCISES, 'category: norm\n      feedback: Ingen', 'feedback: Ingen')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:33 sortera "hogar": cards › no. 1 has no category, though other cards have: give all of them one, or none
      |     - text: Att hälsa först"
  `);
});

test('two piles with one id are pointed out', () => {
  expect(
    problemsAfter((course) => course.replace(EXERCISES, '- { id: lag, label: Lag }', '- { id: norm, label: Lag }')),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:31 sortera "hogar": categories › no. 2 › id "norm" stands here a second time: give it an id of its own
      |     - { id: norm, label: Lag }"
  `);
});

test('an exercise about an unknown fact gets the nearest fact as a suggestion', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'fact: prov-andel', 'fact: prov-andelen'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:4 gissa-siffran "gissa": fact "prov-andelen" is not in content/facts.yaml. Did you mean "prov-andel"?
      |   fact: prov-andelen"
  `);
});

test('an unknown figure of a fact gets the nearest one as a suggestion', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'figure: women', 'figure: womn'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:5 gissa-siffran "gissa": figure "womn" is not one of: women, men. Did you mean "women"?
      |   figure: womn"
  `);
});

test('a fact without figures cannot be guessed', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'fact: prov-andel', 'fact: prov-lag'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:4 gissa-siffran "gissa": fact "prov-lag" has no figures to guess: choose one that has
      |   fact: prov-lag"
  `);
});

test('a scale that ends below the answer is pointed out', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'max: 100', 'max: 60'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:7 gissa-siffran "gissa": max 60 is below the answer 64: widen the scale
      |   max: 60"
  `);
});

test('a scale that begins above the answer is pointed out', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'min: 0', 'min: 70'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:6 gissa-siffran "gissa": min 70 is above the answer 64: widen the scale
      |   min: 70"
  `);
});

test('a scale that ends before it begins is pointed out', () => {
  expect(problemsAfter((course) => course.replace(EXERCISES, 'max: 100', 'max: -1'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:7 gissa-siffran "gissa": max is not above min: swap them, or widen the scale
      |   max: -1"
  `);
});

test('cards on terms of the glossary are fine', () => {
  expect(problemsAfter((course) => addCards(course))).toBe('');
});

test('every card on an unknown term is pointed out at its own line, with the nearest term as a suggestion', () => {
  expect(problemsAfter((course) => addCards(course, ['norm', 'vanan', 'regel', 'helt-annat']))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:55 begreppskort "korten": terms › no. 2 "vanan" is not in content/glossary.yaml. Did you mean "vana"?
      |     - vanan
    content/units/1-1-start/exercises.yaml:57 begreppskort "korten": terms › no. 4 "helt-annat" is not in content/glossary.yaml.
      |     - helt-annat"
  `);
});

test('a card on an unknown term is pointed out where all terms stand on one line, too', () => {
  expect(
    problemsAfter((course) => {
      addCards(course);
      course.replace(EXERCISES, 'terms:\n    - norm\n    - vana\n    - regel', 'terms: [norm, vana, regler]');
    }),
  ).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:53 begreppskort "korten": terms › no. 3 "regler" is not in content/glossary.yaml. Did you mean "regel"?
      |   terms: [norm, vana, regler]"
  `);
});

test('a term that stands on two cards is pointed out at the second', () => {
  expect(problemsAfter((course) => addCards(course, ['norm', 'vana', 'regel', 'vana']))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:57 begreppskort "korten": terms › no. 4 "vana" stands here a second time: each term has one card
      |     - vana"
  `);
});

test('cards on a term that is broken itself are no second problem', () => {
  expect(
    problemsAfter((course) => {
      addCards(course);
      course.replace('glossary.yaml', '  definition: En oftast outtalad regel.\n', '');
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary.yaml:1 term "norm": definition is missing: write a text
      | - id: norm"
  `);
});

test('cards are no problem where nothing can be said of the glossary', () => {
  expect(
    problemsAfter((course) => {
      addCards(course);
      course.remove('glossary.yaml');
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary.yaml:1 is missing: the course needs this file
      | (no such file)"
  `);
});

test('a file that is no list is told how a list begins', () => {
  expect(problemsAfter((course) => course.write(EXERCISES, 'id: gissa\n'))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:1 is not a list: begin each entry with "- id: …"
      | id: gissa"
  `);
});

test('an empty file is told how a list begins', () => {
  expect(problemsAfter((course) => course.write(EXERCISES, ''))).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:1 is not a list: begin each entry with "- id: …"
      | "
  `);
});

test('a card to print that has more text than fits is named, at its exercise', () => {
  const act = 'Räcka någon en hammare. '.repeat(20).trim();
  const problems = problemsAfter((course) => {
    course.append(
      EXERCISES,
      [
        '',
        '- id: hur-langt',
        '  type: sortera',
        '  question: Hur långt är okej?',
        '  scale: true',
        '  commentLabel: Vad policyn säger',
        '  categories: [{ id: ja, label: Ja }, { id: nej, label: Nej }]',
        '  cards:',
        ...['Hälsa', act, 'Vänta', 'Fråga'].map((text) => `    - { text: "${text}", comment: Ingenting. }`),
        '',
      ].join('\n'),
    );
    course.append('units/1-1-start/unit.mdx', '\n<Exercise id="hur-langt" />\n');
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/units/1-1-start/exercises.yaml:50 sortera "hur-langt": the card "Räcka någon en hammare. Räcka någon en h …" has 489 characters, but 420 fit on paper: shorten it
      | - id: hur-langt"
  `);
});
