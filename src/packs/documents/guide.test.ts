import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CourseCopy, fixtureCourse } from '../../../tests/fixtures/course.ts';
import { loadCourse } from '../../course/load.ts';
import type { Course } from '../../course/model.ts';
import type { Block } from '../../document/blocks.ts';
import { plainText } from '../../document/texts-of.ts';
import { scopesOf } from '../scopes.ts';
import { guideDocument } from './guide.ts';

const { course } = loadCourse(fileURLToPath(new URL('../../..', import.meta.url)));

function guideOf(id: string, of: Course = course) {
  const scope = scopesOf(of).find((one) => one.id === id);
  if (!scope) throw new Error(`no scope ${id}`);
  return { scope, guide: guideDocument(of, scope) };
}

const headings = (blocks: readonly Block[], level: number): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));

/** The rows of the first table, as plain text. */
const firstTable = (blocks: readonly Block[]): string[][] => {
  const table = blocks.find((block) => block.kind === 'table');
  return table ? table.rows.map((row) => row.map(plainText)) : [];
};

test('the agenda of a path runs from minute to minute, breaks too, with what comes before and after', () => {
  const { scope, guide } = guideOf('halvdag');
  const rows = firstTable(guide.blocks);
  expect(rows.map(([when]) => when)).toEqual([
    'Före',
    '0–10',
    '10–40',
    '40–55',
    '55–115',
    '115–130',
    '130–160',
    '160–190',
    '190–210',
    'Efter',
  ]);
  expect(rows[0]).toEqual(['Före', scope.path?.before, '–']);
  expect(rows[3]?.slice(1)).toEqual(['Paus. Kaffe. Ställ undan borden till nästa övning.', '–']);
});

test('where a group chooses, the agenda says among what', () => {
  const row = firstTable(guideOf('en-apt').guide.blocks)[3];
  expect(row?.[1]).toContain('Välj en av dem.');
  expect(row?.[2]).toBe('2C.3 eller 2C.1');
});

test('a unit that the agenda gives less time than its guide takes says so', () => {
  const notes = guideOf('en-apt').guide.blocks.flatMap((block) => (block.kind === 'box' ? block.blocks : []));
  const texts = notes.map((block) => (block.kind === 'paragraph' ? plainText(block.text) : ''));
  expect(texts).toContain(
    'Dagordningen har 5\u00a0minuter till det här. Alla steg tillsammans tar 30, så ta bara det som dagordningen säger.',
  );
});

test('units stand in the order of the agenda, then come support and key', () => {
  expect(headings(guideOf('en-apt').guide.blocks, 1)).toEqual([
    'Dagordning',
    '2.0 Spelregler för samtalet',
    '2A.2 Maskulinitetens paradoxer',
    '2C.3 Härskartekniker',
    '2C.1 Sexuella trakasserier',
    '3C.1 Aktivitetsplan',
    'Vart du kan hänvisa',
    'Facit och kommentarer',
  ]);
});

test('an exercise that comes once more is explained where it stood first, if that is in the document', () => {
  const copy = new CourseCopy();
  copy.append('units/1-2-slut/exercises.yaml', '\n- id: igen\n  type: gissa-siffran\n  repeats: 1-1_gissa\n');
  copy.append('units/1-2-slut/unit.mdx', '\n<Exercise id="igen" />\n');
  copy.replace('units/1-2-slut/unit.mdx', 'minutes: 3', 'minutes: 4');
  const repeating = loadCourse(copy.root).course;
  rmSync(copy.root, { recursive: true });
  const question = repeating.units.get('1-1')?.exercises[0]?.question;
  /** What stands under the last heading that has the question. */
  const keyIn = (id: string) => {
    const { blocks } = guideOf(id, repeating).guide;
    return blocks[blocks.findLastIndex((block) => block.kind === 'heading' && block.text === question) + 1];
  };
  expect(keyIn('del-1')).toEqual({ kind: 'paragraph', text: 'Samma övning som i 1.1 Starten. Kommentarerna står där.' });
  expect(keyIn('1-2-slut')?.kind).toBe('chart');
});

test('a lesson that nobody leads has a short guide that says so', () => {
  const { guide } = guideOf('1-1-start', loadCourse(fixtureCourse).course);
  expect(headings(guide.blocks, 1)[0]).toBe('Så gör ni');
  expect(guide.facts.map(({ name }) => name)).not.toContain('Tid i grupp');
});
