import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CourseCopy, problemsAfter } from '../../tests/fixtures/course.ts';
import { loadCourse } from './load.ts';

const UNIT = 'units/1-1-start/unit.mdx';
const FACT = 'gäller <Fact id="prov-lag" show="source" />.';

/** The first unit's body after a change, with exercises by name and pictures left out. */
function bodyAfter(change: (course: CourseCopy) => void = () => {}) {
  const copy = new CourseCopy();
  try {
    change(copy);
    const body = loadCourse(copy.root).course.units.get('1-1')?.body ?? [];
    return body.map((block) =>
      block.kind === 'exercise' ? block.exercise.anchor : block.kind === 'figure' ? { ...block, svg: '' } : block,
    );
  } finally {
    rmSync(copy.root, { recursive: true });
  }
}

test('the text becomes blocks in its own order, with figures and sources in words and exercises in their places', () => {
  expect(bodyAfter()).toEqual([
    {
      kind: 'paragraph',
      text: 'En norm är en regel som ingen har skrivit ner. Alla vet om den ändå, och den märks först när någon bryter mot den.',
    },
    { kind: 'figure', svg: '', alt: 'En tom ruta.', caption: 'Rutan.' },
    { kind: 'heading', level: 2, text: 'Siffran' },
    {
      kind: 'paragraph',
      text: [
        { text: 'Andelen var ' },
        { text: '64\u00a0%', strong: true },
        { text: ' (2020, källa\u00a01) och lagen gäller (källa\u00a01).' },
      ],
    },
    '1-1_gissa',
    {
      kind: 'box',
      look: 'note',
      title: 'Kom ihåg',
      blocks: [
        {
          kind: 'paragraph',
          text: [{ text: 'Läs mer i nästa lektion eller hos ' }, { text: 'källan', href: 'https://example.org/' }, { text: '.' }],
        },
      ],
    },
    '1-1_valj',
    '1-1_hogar',
    '1-1_tank',
  ]);
});

test('lists, steps, emphasis and smaller headings keep their form', () => {
  const text = '### Mer\n\n- **Ett.** Och\n  mer.\n- *Två*\n\n<Flow>\n\n1. Först.\n2. Sedan.\n\n</Flow>';
  expect(bodyAfter((course) => course.replace(UNIT, '## Siffran', text)).slice(2, 5)).toEqual([
    { kind: 'heading', level: 3, text: 'Mer' },
    {
      kind: 'list',
      marks: 'bullet',
      items: [[{ text: 'Ett.', strong: true }, { text: ' Och mer.' }], [{ text: 'Två', emphasis: true }]],
    },
    { kind: 'list', marks: 'number', items: ['Först.', 'Sedan.'] },
  ]);
});

test('a fact or a term that is a paragraph by itself is one in documents too', () => {
  const body = bodyAfter((course) => course.replace(UNIT, '## Siffran', '<Term id="norm">Normer</Term>\n\n<Fact id="prov-lag" />'));
  expect(body.slice(2, 4)).toMatchObject([{ kind: 'paragraph', text: 'Normer' }, { kind: 'paragraph' }]);
});

test.each([
  ['> Citat.', 'has a quotation block'],
  ['***', 'has a line across the text'],
  ['Rad\\\nrad.', 'has a forced line break'],
  ['Skriv `kod`.', 'has code in a sentence'],
  ['Läs [här][k].\n\n[k]: https://example.org/', 'has a link with its address elsewhere'],
  ['3. Tre', 'has a list that begins with 3'],
  ['- Ett\n  - i ett', 'has a list item that is not one paragraph'],
  ['<Flow>\n\nSteg.\n\n</Flow>', 'has a <Flow> with something else in it'],
  ['<Callout>\n\n<Flow>\n\n1. Steg.\n\n</Flow>\n\n<Exercise id="tank" />\n\n</Callout>', 'has <Exercise> inside something else'],
  ['Prova <Exercise id="tank" /> nu.', 'has <Exercise> inside a sentence'],
])('text that paper has no form for is pointed out: %j', (text, message) => {
  const found = problemsAfter((course) => {
    if (text.includes('tank')) course.replace(UNIT, '<Exercise id="tank" />', '');
    course.replace(UNIT, FACT, `${FACT}\n\n${text}`);
  });
  expect(found).toContain(`${UNIT}:`);
  expect(found).toContain(message);
});
