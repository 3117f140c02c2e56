import { expect, test } from 'vitest';
import { readYaml } from '../../course/yaml.ts';
import { scenario } from './schema.ts';

const STORY = `id: motet
type: scenario
question: Mötet
start: borjan
state:
  - { id: mod, label: Modet, start: 1, min: 0, max: 2, words: [lågt, gott, stort] }
scenes:
  - id: borjan
    title: Början
    text: |
      Ett stycke.

      Ett till.
    choices:
      - text: Du frågar.
        feedback: Någon svarar.
        effect: { mod: 1 }
        to: mitten
      - text: Du tiger.
        feedback: Det blir tyst.
        to: mitten
  - id: mitten
    title: Mitten
    text: Nu då?
    choices:
      - text: Du säger det.
        feedback: Det är sagt.
        to:
          - { when: { mod: 2 }, scene: slut-gott }
          - { scene: slut-ovisst }
      - text: Du går.
        feedback: Dörren slår igen.
        to: slut-ovisst
endings:
  - { id: slut-gott, title: Gott, text: Så var det. }
  - { id: slut-ovisst, title: Ovisst, text: Det är inte slut. }
`;

/** What the build says of the story after a change, with the line of the file. */
function problemsAfter(from: string, to: string): string[] {
  if (STORY.split(from).length !== 2) throw new Error(`"${from}" does not stand exactly once in the story`);
  const changed = STORY.replace(from, () => to);
  const lines = changed.split('\n');
  return readYaml('x.yaml', changed, scenario.schema).problems.map(({ line, message }) => `${message} | ${lines[line - 1]?.trim()}`);
}

test('the story is in order as it is', () => {
  expect(problemsAfter('Mötet', 'Mötet')).toEqual([]);
});

test('paragraphs are parted by blank lines, and lines inside one are joined', () => {
  const text = STORY.replace('Ett stycke.', 'Ett\n      stycke.');
  const { value } = readYaml('x.yaml', text, scenario.schema);
  const spec = value && scenario.resolve(value, { fact: () => Promise.reject() as never, term: () => Promise.reject() as never });
  expect(spec?.scenes[0]?.paragraphs).toEqual(['Ett stycke.', 'Ett till.']);
});

test.each([
  [
    'an unknown start',
    'start: borjan',
    'start: borja',
    'start "borja" is not one of: borjan, mitten. Did you mean "borjan"? | start: borja',
  ],
  ['an ending as the start', 'start: borjan', 'start: slut-gott', 'start "slut-gott" is not one of: borjan, mitten. | start: slut-gott'],
  [
    'a choice that leads nowhere known',
    'to: slut-ovisst',
    'to: slut-oviss',
    'scenes › no. 2 › choices › no. 2 › to "slut-oviss" is not one of: borjan, mitten, slut-gott, slut-ovisst. Did you mean "slut-ovisst"? | to: slut-oviss',
  ],
  [
    'a line of a list that leads nowhere known',
    'scene: slut-gott',
    'scene: slut-got',
    'scenes › no. 2 › choices › no. 1 › to › no. 1 › scene "slut-got" is not one of: borjan, mitten, slut-gott, slut-ovisst. Did you mean "slut-gott"? | - { when: { mod: 2 }, scene: slut-got }',
  ],
  [
    'an effect on an unknown counter',
    'effect: { mod: 1 }',
    'effect: { mode: 1 }',
    'scenes › no. 1 › choices › no. 1 › effect › mode "mode" is not one of: mod. Did you mean "mod"? | effect: { mode: 1 }',
  ],
  [
    'a condition on an unknown counter',
    'when: { mod: 2 }',
    'when: { tillit: 2 }',
    'scenes › no. 2 › choices › no. 1 › to › no. 1 › when › tillit "tillit" is not one of: mod. | - { when: { tillit: 2 }, scene: slut-gott }',
  ],
  [
    'an effect that is no whole number',
    'effect: { mod: 1 }',
    'effect: { mod: mycket }',
    'scenes › no. 1 › choices › no. 1 › effect › mod is of the wrong kind: write a number | effect: { mod: mycket }',
  ],
  [
    'an effect that names no counter',
    'effect: { mod: 1 }',
    'effect: bättre',
    'scenes › no. 1 › choices › no. 1 › effect is not a list of counters with numbers, such as { fortroende: 1 } | effect: bättre',
  ],
  [
    'a list whose last line has a condition',
    '{ scene: slut-ovisst }',
    '{ when: { mod: 1 }, scene: slut-ovisst }',
    'scenes › no. 2 › choices › no. 1 › to › no. 2 › when makes the last line conditional: end the list with a line that has no "when" | - { when: { mod: 1 }, scene: slut-ovisst }',
  ],
  [
    'a line without a condition above others',
    '{ when: { mod: 2 }, scene: slut-gott }',
    '{ scene: slut-gott }',
    'scenes › no. 2 › choices › no. 1 › to › no. 1 has no "when", so the lines below it are never used: give it one, or let it stand last | - { scene: slut-gott }',
  ],
  [
    'a target that is neither id nor list',
    'to: slut-ovisst',
    'to: { scen: slut-ovisst }',
    'scenes › no. 2 › choices › no. 2 › to is neither the id of a scene or an ending nor a list of lines such as { when: { fortroende: 3 }, scene: slut } | to: { scen: slut-ovisst }',
  ],
  [
    'two scenes with one id',
    '- id: mitten',
    '- id: borjan',
    'scenes › no. 2 › id "borjan" stands here a second time: give it an id of its own | - id: borjan',
  ],
  [
    'an ending with the id of a scene',
    'id: slut-gott, title',
    'id: mitten, title',
    'endings › no. 1 › id "mitten" stands here a second time: give it an id of its own | - { id: mitten, title: Gott, text: Så var det. }',
  ],
  [
    'a word too few for the values of a counter',
    'words: [lågt, gott, stort]',
    'words: [lågt, stort]',
    'state › no. 1 › words are 2, but from 0 to 2 there are 3 values: one word each | - { id: mod, label: Modet, start: 1, min: 0, max: 2, words: [lågt, stort] }',
  ],
  [
    'a counter that starts outside its range',
    'start: 1, min',
    'start: 3, min',
    'state › no. 1 › start is not between 0 and 2 | - { id: mod, label: Modet, start: 3, min: 0, max: 2, words: [lågt, gott, stort] }',
  ],
  [
    'a counter without a range',
    'min: 0, max: 2',
    'min: 2, max: 2',
    'state › no. 1 › max is not above min: swap them, or widen the range | - { id: mod, label: Modet, start: 1, min: 2, max: 2, words: [lågt, gott, stort] }',
  ],
  [
    'a choice without feedback',
    '        feedback: Dörren slår igen.\n',
    '',
    'scenes › no. 2 › choices › no. 2 › feedback is missing: write a text | - text: Du går.',
  ],
  [
    'two choices that say the same',
    'text: Du går.',
    'text: Du säger det.',
    'scenes › no. 2 › choices › no. 2 › text says the same as a choice before it: write another | - text: Du säger det.',
  ],
  [
    'a single choice',
    '      - text: Du går.\n        feedback: Dörren slår igen.\n        to: slut-ovisst\n',
    '',
    'scenes › no. 2 › choices are too few: at least 2 are needed | choices:',
  ],
  [
    'an ending that no path reaches',
    '- { when: { mod: 2 }, scene: slut-gott }\n          ',
    '',
    'endings › no. 1 › id is reached on no path: let a choice lead here, or take it away | - { id: slut-gott, title: Gott, text: Så var det. }',
  ],
  [
    'a loop',
    '{ scene: slut-ovisst }',
    '{ scene: borjan }',
    'scenes › no. 2 › choices › no. 1 › to › no. 2 leads in a loop (borjan → mitten → borjan): let the story move on | - { scene: borjan }',
  ],
  [
    'a scene that leads to itself',
    'to: slut-ovisst',
    'to: mitten',
    'scenes › no. 2 › choices › no. 2 › to leads in a loop (mitten → mitten): let the story move on | to: mitten',
  ],
  [
    'a misspelt key',
    'title: Mitten',
    'titel: Mitten',
    'scenes › no. 2 › titel is not a key that exists here. Did you mean "title"? | titel: Mitten',
  ],
  ['an empty text', 'text: Nu då?', 'text: |', 'scenes › no. 2 › text is empty | text: |'],
  [
    'straight quotation marks in a text of several paragraphs',
    'Ett till.',
    'Hon sa "hej".',
    'scenes › no. 1 › text has a straight quotation mark; Swedish writes ”citat” | text: |',
  ],
])('%s is pointed out', (_, from, to, problem) => {
  expect(problemsAfter(from, to)).toEqual([problem]);
});

test('an ending after one decision is pointed out', () => {
  expect(problemsAfter('feedback: Det blir tyst.\n        to: mitten', 'feedback: Det blir tyst.\n        to: slut-ovisst')).toContain(
    'scenes › no. 1 › choices › no. 2 › to ends the story after one decision: let every path have at least two | to: slut-ovisst',
  );
});

test('a condition that no walk can meet leaves its line and its ending without use', () => {
  expect(problemsAfter('when: { mod: 2 }', 'when: { mod: 3 }')).toEqual([
    'endings › no. 1 › id is reached on no path: let a choice lead here, or take it away | - { id: slut-gott, title: Gott, text: Så var det. }',
    'scenes › no. 2 › choices › no. 1 › to › no. 1 is never taken: no walk comes here with such values | - { when: { mod: 3 }, scene: slut-gott }',
  ]);
});

test('a scene that is there but led past is pointed out, and its own choices are left alone', () => {
  const scene = '  - id: ensam\n    title: Ensam\n    text: Här är du inte.\n    choices:\n';
  const choices = ['a', 'b'].map((text) => `      - { text: ${text}, feedback: Nej., to: slut-gott }\n`).join('');
  expect(problemsAfter('endings:\n', `${scene}${choices}endings:\n`)).toEqual([
    'scenes › no. 3 › id is reached on no path: let a choice lead here, or take it away | - id: ensam',
  ]);
});

test('a loop among scenes that no path reaches is pointed out too', () => {
  const scene = '  - id: ensam\n    title: Ensam\n    text: Här är du inte.\n    choices:\n';
  const choices = ['a', 'b'].map((text) => `      - { text: ${text}, feedback: Nej., to: ensam }\n`).join('');
  expect(problemsAfter('endings:\n', `${scene}${choices}endings:\n`)).toEqual([
    'scenes › no. 3 › choices › no. 1 › to leads in a loop (ensam → ensam): let the story move on | - { text: a, feedback: Nej., to: ensam }',
  ]);
});

test('a story may be twelve decisions deep and no deeper', () => {
  const chain = (length: number) => {
    const names = Array.from({ length }, (_, index) => `s${index}`);
    const choice = (text: string, to: string) => ({ text, feedback: 'Så blev det.', to });
    const scenes = names.map((id, index) => {
      const next = names[index + 1];
      return { id, title: id, text: 'Text.', choices: [choice('Ja', next ?? 'e0'), choice('Nej', next ?? 'e1')] };
    });
    const endings = ['e0', 'e1'].map((id) => ({ id, title: id, text: 'Slut.' }));
    return { id: 'kedja', type: 'scenario', question: 'Kedjan', start: 's0', scenes, endings };
  };
  expect(scenario.schema.safeParse(chain(12)).success).toBe(true);
  const problems = scenario.schema.safeParse(chain(13)).error?.issues.map(({ path, message }) => [path, message.replace(/\(.*\)/, '(…)')]);
  expect(problems).toEqual([[['scenes'], 'make a walk of 13 decisions (…): at most 12']]);
});
