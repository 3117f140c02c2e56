import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { loadCourse } from '../../src/course/load.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { course } = loadCourse(root);

/** What a package holds. @param part id of the part that it is made of */
function open(part: string) {
  const files = unzipSync(readFileSync(`${root}dist/lms/${part}-scorm12.zip`));
  const names = Object.keys(files);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { names, text, schemas: names.filter((name) => name.endsWith('.xsd')), manifest: text('imsmanifest.xml') };
}

/** Validates against the schemas in the package. An outer schema names the other two, as one document can have one only. */
function validate(manifest: string, { schemas, text }: ReturnType<typeof open>) {
  const outer = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
    <xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
  </xs:schema>`;
  return validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: 'outer.xsd', contents: outer }],
    preload: schemas.map((fileName) => ({ fileName, contents: text(fileName) })),
  });
}

describe.each(course.parts)('the SCORM 1.2 package of $id', (part) => {
  const own = open(part.id);
  const { names, text, schemas, manifest } = own;
  const { units } = part;

  it('has a manifest that the official schemas accept', async () => {
    expect(await validate(manifest, own)).toMatchObject({ valid: true, errors: [] });
  });

  it.each([
    ['a missing organization', manifest.replace(/<organizations[\s\S]*<\/organizations>/, '')],
    ['a scormtype in the wrong case', manifest.replace('adlcp:scormtype', 'adlcp:scormType')],
    ['a scormtype that does not exist', manifest.replace('"sco"', '"course"')],
  ])('would be refused by them with %s', async (_, broken) => {
    expect(broken).not.toBe(manifest);
    expect((await validate(broken, own)).valid).toBe(false);
  });

  it('says which standard it follows and opens a file that exists', () => {
    expect(manifest).toContain('<schema>ADL SCORM</schema>');
    expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
    expect(names).toContain(/scormtype="sco" href="([^"]+)"/.exec(manifest)?.[1]);
  });

  it('lists every file, and no file that is not there', () => {
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href).sort();
    expect(listed).toEqual(names.filter((name) => name !== 'imsmanifest.xml' && !schemas.includes(name)).sort());
  });

  it('keeps its identifiers from version to version', () => {
    expect([...manifest.matchAll(/identifier="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      `mgs-${part.id}`,
      `mgs-${part.id}-kurs`,
      `mgs-${part.id}-sco`,
      `mgs-${part.id}-filer`,
    ]);
  });

  it('has no mastery score, which would lock unfinished learners out in Moodle', () => {
    expect(manifest).not.toContain('masteryscore');
  });

  it('has file names that every LMS takes', () => {
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/);
    expect(names.filter((name) => /\.(mjs|map)$/.test(name))).toEqual([]);
  });

  it('points at nothing outside itself but the sources it names', () => {
    const html = text('index.html');
    const loaded = [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map(([, url]) => url ?? '');
    expect(loaded.length).toBeGreaterThan(1);
    for (const url of loaded) expect(names).toContain(url);
    for (const [, url = ''] of text('spelare.css').matchAll(/url\("?([^")]+)"?\)/g)) expect(names).toContain(url.replace('./', ''));
    expect(html).not.toMatch(/target="_(?:top|parent)"|<base\b|type="module"/);
  });

  it('has neither unload handlers nor alerts, which browsers and LMSs refuse', () => {
    expect(text('spelare.js')).not.toMatch(
      /beforeunload|["']unload["']|\balert\(|\bconfirm\(|sendBeacon|XMLHttpRequest|fetch\(|document\.cookie/,
    );
  });

  it('holds every unit and every exercise of the part, in order', () => {
    const html = text('index.html');
    const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, name]) => name);
    expect(found(/data-player-unit="([^"]+)"/g)).toEqual(units.map(({ id }) => id));
    expect(found(/<mgs-exercise[^>]* data-exercise="([^"]+)"/g)).toEqual(units.flatMap((unit) => unit.exercises).map(({ key }) => key));
  });

  it('holds nothing of the tools that made it', () => {
    expect(text('spelare.js')).not.toMatch(/zod|ZodError|scorm-again|Scorm12API/);
  });

  it('has no link to a unit of another part, nor to a page of the site', () => {
    const html = text('index.html');
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const dead = [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)]
      .map(([, href = '']) => href)
      .filter((href) => !/^https?:|^tel:/.test(href));
    expect(dead.filter((href) => !(href.startsWith('#') && ids.has(href.slice(1))))).toEqual([]);
  });
});

/** Units of a package whose points count. */
const counted = (part: string) =>
  open(part)
    .text('index.html')
    .split(/(?=<div [^>]*data-player-unit=)/)
    .filter((unit) => unit.includes('data-counted'));

it('the package of part 1 counts the points of the knowledge check and of nothing else', () => {
  const [check = '', ...others] = counted('del-1');
  expect(others).toEqual([]);
  expect(/data-player-unit="([^"]+)"/.exec(check)?.[1]).toBe('1-10');
  const scored = [...check.matchAll(/<mgs-exercise[^>]* data-exercise="([^"]+)"[^>]* data-scored/g)].map(([, key]) => key);
  expect(scored).toEqual(['1-10_kontrollen']);
});

it('the package of part 2 counts no points: workshops are done, not passed', () => {
  expect(counted('del-2')).toEqual([]);
});
