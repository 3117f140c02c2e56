import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync, strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/course/load.ts';
import { librariesOf, unitPath } from '../../src/course/model.ts';
import { root } from './build-site.ts';

const dist = path.join(root, 'dist');
const { course } = loadCourse(root);

test.each([
  ['docx.js', 79_000],
  ['pdf.js', 131_000],
  ['calendar.js', 10_800],
  ['csv.js', 8_500],
])('%s, which somebody waits for who saves a file, weighs at most %i bytes', (name, most) => {
  expect(gzipSync(readFileSync(path.join(dist, 'spara', name))).length).toBeLessThan(most);
});

test('no script that makes files makes code of text, which the policy of pages refuses', () => {
  for (const name of readdirSync(path.join(dist, 'spara')))
    expect(readFileSync(path.join(dist, 'spara', name), 'utf8')).not.toMatch(/\beval\(|new Function\(|importScripts\(/);
});

describe.each(course.parts)('what makes the files of $id', (part) => {
  const names = librariesOf(part.units).map((name) => `spara/${name}.js`);

  test.each([
    ['pack', `paket/${part.id}.zip`, 'Webb/'],
    ['SCORM package', `lms/${part.id}-scorm12.zip`, ''],
  ])('is in its %s, which says where', (_, zip, folder) => {
    const files = unzipSync(readFileSync(path.join(dist, zip)));
    expect(Object.keys(files).filter((name) => name.startsWith(`${folder}spara/`))).toEqual(names.map((name) => folder + name));
    const html = strFromU8(files[`${folder}index.html`] ?? new Uint8Array());
    expect(/<html[^>]*/.exec(html)?.[0].includes('data-exports="spara/"')).toBe(names.length > 0);
  });

  test('is named by its pages that need it, and by no others', () => {
    for (const unit of part.units) {
      const html = readFileSync(path.join(dist, unitPath(unit), 'index.html'), 'utf8');
      expect(/<html[^>]*/.exec(html)?.[0].includes('data-exports="/spara/"')).toBe(librariesOf([unit]).length > 0);
    }
  });
});
