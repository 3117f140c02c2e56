import { beforeAll, expect, test } from 'vitest';
import { fixtureCourse } from '../../tests/fixtures/course.ts';
import { loadCourse } from '../course/load.ts';
import type { Course } from '../course/model.ts';
import { documentsOf, PREVIEW } from './files.ts';
import { type Documents, makeDocuments } from './make-documents.ts';
import { scopesOf } from './scopes.ts';

const { course } = loadCourse(fixtureCourse);
const scopes = scopesOf(course).filter(({ kind }) => kind === 'unit' || kind === 'path');
const all = async (threads: number) =>
  new Map(await Promise.all([...makeDocuments(course, scopes, threads)].map(async ([id, promise]) => [id, await promise] as const)));
let made: ReadonlyMap<string, Documents>;
beforeAll(async () => {
  made = await all(3);
}, 60_000);

test('every scope gets the documents that pages offer, and a picture of its guide', () => {
  for (const scope of scopes) {
    expect([...(made.get(scope.id)?.keys() ?? [])].sort()).toEqual([...documentsOf(scope), PREVIEW].sort());
    for (const bytes of made.get(scope.id)?.values() ?? []) expect(bytes.length).toBeGreaterThan(100);
  }
});

test('one thread makes the same bytes as three', async () => {
  expect(await all(1)).toEqual(made);
}, 60_000);

test('what cannot be made stops the build, with every document, its scope and the reason', async () => {
  const broken: Course = {
    ...course,
    units: new Map(
      [...course.units].map(([id, unit]) => [
        id,
        id === '1-2' ? { ...unit, body: [{ kind: 'figure', svg: '<svg', alt: 'Trasig' }] } : unit,
      ]),
    ),
  };
  const scopes = scopesOf(broken).filter(({ id }) => id.startsWith('1-'));
  const failing = makeDocuments(broken, scopes, 2);
  await expect(failing.get('1-2-slut')).rejects.toThrow(/^Documents that cannot be made:\n {2}1\.2 Slutet \(1-2-slut, arbetsblad-pdf\): /);
  await expect(failing.get('1-2-slut')).rejects.not.toThrow('1-1-start');
  expect((await failing.get('1-1-start'))?.size).toBeGreaterThan(5);
}, 60_000);
