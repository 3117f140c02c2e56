import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCourse } from '../../course/load.ts';
import type { Block } from '../../document/blocks.ts';
import { plainText } from '../../document/texts-of.ts';
import { scopesOf } from '../scopes.ts';
import { worksheetDocument } from './worksheet.ts';

const { course } = loadCourse(fileURLToPath(new URL('../../..', import.meta.url)));

function worksheetOf(id: string) {
  const scope = scopesOf(course).find((one) => one.id === id);
  if (!scope) throw new Error(`no scope ${id}`);
  return worksheetDocument(course, scope);
}

/** The block after the heading `text`. */
const under = (blocks: readonly Block[], text: string): Block | undefined =>
  blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text === text) + 1];

test('sources have the numbers that the text gives them, and their addresses as links', () => {
  const { blocks } = worksheetOf('1-3-ladan');
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? plainText(block.text) : ''));
  expect(texts.find((text) => text.includes('aggressiva tankar'))).toContain('(2008, källa\u00a02)');
  const sources = under(blocks, 'Källor');
  const second = sources?.kind === 'list' ? sources.items[1] : '';
  expect(plainText(second ?? '')).toMatch(/^Vandello/);
  expect(Array.isArray(second) && second.at(-1)).toMatchObject({ href: expect.stringMatching(/^https:/) });
});

test('an exercise is a box with its question as title, what kind it is, and room to write', () => {
  const box = worksheetOf('1-3-ladan').blocks.findLast((block) => block.kind === 'box');
  expect(box).toMatchObject({ look: 'exercise', title: 'Vilken av lådans regler har du själv följt fast den inte hjälpte dig?' });
  expect(box?.blocks[0]).toEqual({ kind: 'paragraph', look: 'label', text: 'Egen reflektion, övning 4 av 4' });
  expect(box?.blocks.some(({ kind }) => kind === 'lines')).toBe(true);
});

test('several units have their contents first, each a page of its own, and their terms once in the order of the alphabet', () => {
  const { blocks } = worksheetOf('avsnitt-2c');
  const opening = blocks.slice(
    0,
    blocks.findIndex(({ kind }) => kind === 'page'),
  );
  expect(opening.map((block) => (block.kind === 'list' ? block.items : []))).toContainEqual([
    '2C.1 Sexuella trakasserier, ungefär 15 minuter på egen hand',
    '2C.2 Våldskultur, ungefär 12 minuter på egen hand',
    '2C.3 Härskartekniker, ungefär 12 minuter på egen hand',
  ]);
  const firsts = blocks.flatMap((block, index) => (block.kind === 'page' ? [blocks[index + 1]] : []));
  expect(firsts).toMatchObject(
    ['2C.1 Sexuella trakasserier', '2C.2 Våldskultur', '2C.3 Härskartekniker', 'Begrepp'].map((text) => ({
      kind: 'heading',
      level: 1,
      text,
    })),
  );
  const terms = under(blocks, 'Begrepp');
  const names = terms?.kind === 'entries' ? terms.entries.map(({ name }) => name) : [];
  expect(names.length).toBeGreaterThan(3);
  expect(names).toEqual([...new Set(names)].sort(new Intl.Collator('sv').compare));
});

test('where to turn stands last, a line with its number once', () => {
  const { blocks } = worksheetOf('del-2');
  const [entries, checked] = blocks.slice(-2);
  const names = entries?.kind === 'entries' ? entries.entries.map(({ name }) => name) : [];
  expect(names).toContain('SOS Alarm, 112');
  expect(names).toEqual([...new Set(names)]);
  expect(checked).toMatchObject({ look: 'small', text: expect.stringMatching(/^Kontrollerat \d+ \p{L}+ \d{4}\.$/u) });
});
