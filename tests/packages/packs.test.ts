/** Every pack as somebody gets it who has never seen the site: whole, listed, and readable by other programs. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
// The package's own entry is for a script tag.
import { parse } from 'pptxtojson/dist/index.js';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/course/load.ts';
import { DOCUMENTS, documentsOf } from '../../src/packs/files.ts';
import { faultOf } from '../../src/packs/names.ts';
import type { FileEntry, PackIndex } from '../../src/packs/pack-index.ts';
import { documentFiles } from '../../src/packs/registry.ts';
import { scopesOf } from '../../src/packs/scopes.ts';
import { SEARCHABLE } from '../../src/player/search-field.ts';
import { openPdf, structureOf } from '../pdf-file.ts';
import { root } from './build-site.ts';

const README = 'LÄS MIG.html';

const dist = path.join(root, 'dist');
const read = (name: string) => readFileSync(path.join(dist, name));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const { course } = loadCourse(root);
const scopes = scopesOf(course);
const index: PackIndex = JSON.parse(read('paket/index.json').toString());
const packs = index.packs.map((pack) => {
  const scope = scopes.find(({ id }) => id === pack.id);
  if (!scope) throw new Error(`The index has the pack ${pack.id}, which no scope has`);
  const bytes = read(`paket/${pack.name}`);
  return { ...pack, scope, zip: bytes, content: unzipSync(bytes) };
});

describe('the index', () => {
  test('has every unit, section, part and path, and the whole course, with what the course says of them', () => {
    expect(index).toMatchObject({ format: 'mgs-paket-1', version: course.version, released: course.released });
    const said = packs.map(({ id, kind, title, units, minutes }) => ({ id, kind, title, units, minutes }));
    expect(said).toEqual(
      scopes.map(({ id, kind, title, units, minutes }) => ({ id, kind, title, units: units.map((unit) => unit.id), minutes })),
    );
    expect(new Set(scopes.map(({ kind }) => kind)).size).toBe(5);
  });

  test('says of each pack and each file how large it is, and its checksum', () => {
    const files: (FileEntry | Omit<FileEntry, 'type'>)[] = packs.flatMap(({ files, name, bytes, sha256 }) => [
      ...files,
      { name, path: `paket/${name}`, bytes, sha256 },
    ]);
    for (const { path: place, bytes, sha256: sum } of files) {
      const there = read(place);
      expect([place, there.length, sha256(there)]).toEqual([place, bytes, sum]);
    }
  });

  test('names every file that there is, and each scope has the documents that it should', () => {
    const listed = packs.flatMap(({ files, name }) => [name, ...files.map((file) => path.relative('paket', file.path))]);
    const there = readdirSync(path.join(dist, 'paket'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.[a-z]+$/.test(name));
    expect(there.map((name) => name.replaceAll(path.sep, '/')).sort()).toEqual(['index.json', ...listed].sort());
    for (const { id, files, scope } of packs)
      expect([id, ...files.map((file) => path.basename(file.path))]).toEqual([id, ...documentsOf(scope), 'handledning.png']);
    expect(documentFiles.filter(({ packed }) => packed).map(({ file }) => file)).toEqual(DOCUMENTS);
  });
});

describe('every pack', () => {
  test('holds its documents as they can be had alone, the player and LÄS MIG, and nothing else', () => {
    for (const { id, files, content } of packs) {
      const documents = files.filter(({ name }) => name !== 'handledning.png');
      for (const { name, sha256: sum } of documents) expect([id, name, sha256(content[name] ?? new Uint8Array())]).toEqual([id, name, sum]);
      const other = Object.keys(content).filter((name) => !documents.some((file) => file.name === name) && !name.startsWith('Webb/'));
      expect([id, ...other]).toEqual([id, README]);
      expect(content['Webb/index.html']?.length).toBeGreaterThan(1000);
    }
  });

  test('lists each of its files in LÄS MIG, with its checksum', () => {
    for (const { id, content } of packs) {
      const text = strFromU8(content[README] ?? new Uint8Array());
      const files = Object.entries(content).filter(([name]) => name !== README);
      const missing = files.filter(([name, bytes]) => !text.includes(name) || !text.includes(sha256(bytes)));
      expect([id, ...missing.map(([name]) => name)]).toEqual([id]);
    }
  });

  test('has names that Windows’ own unpacker takes, and says of those beyond ASCII that they are UTF-8', () => {
    for (const { content, zip } of packs) {
      expect(Object.keys(content).flatMap((name) => faultOf(name) ?? [])).toEqual([]);
      for (const { name, flags } of centralNames(zip)) expect([name, flags]).toEqual([name, /^[ -~]*$/.test(name) ? 0 : 0x0800]);
    }
  });

  test('has a player of its units, in order, without links that lead nowhere', () => {
    for (const { id, units, content } of packs) {
      const html = strFromU8(content['Webb/index.html'] ?? new Uint8Array());
      const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, name = '']) => name);
      expect([id, ...found(/data-player-unit="([^"]+)"/g)]).toEqual([id, ...units]);
      const ids = new Set(found(/\sid="([^"]+)"/g));
      const dead = found(/<a\b[^>]*\shref="([^"]*)"/g).filter((href) => !/^(https?|tel|mailto):/.test(href) && !ids.has(href.slice(1)));
      expect([id, ...dead]).toEqual([id]);
      expect([id, found(/\sid="([^"]+)"/g).length]).toEqual([id, ids.size]);
      const loaded = found(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g);
      for (const name of loaded) expect(Object.keys(content)).toContain(`Webb/${name}`);
    }
  });

  test('can be searched where it has three units or more', () => {
    expect(SEARCHABLE).toBe(3);
    for (const { id, units, content } of packs) {
      const html = strFromU8(content['Webb/index.html'] ?? new Uint8Array());
      expect([id, html.includes('data-player-search')]).toEqual([id, units.length >= 3]);
    }
  });

  test.each([
    ['unit', 1_000_000],
    ['section', 1_500_000],
    ['part', 4_000_000],
    ['path', 4_000_000],
    ['course', 6_000_000],
  ])('of a %s weighs at most %i bytes', (kind, most) => {
    const own = packs.filter((pack) => pack.kind === kind);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ bytes }) => bytes > most).map(({ name, bytes }) => `${name} ${bytes}`)).toEqual([]);
  });
});

/** Names and flags as the central directory has them, which is what unpackers read. APPNOTE.TXT 4.3.12 */
function centralNames(zip: Buffer): { name: string; flags: number }[] {
  const names: { name: string; flags: number }[] = [];
  let at = zip.readUInt32LE(zip.length - 22 + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [length, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const end = at + 46 + (length ?? 0);
    names.push({ name: zip.toString('utf8', at + 46, end), flags: zip.readUInt16LE(at + 8) });
    at = end + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}

/** What can be cut out or led is the same in all, so of larger scopes two are opened: a section and a path. */
const opened = packs.filter(({ id, kind }) => kind === 'unit' || id === 'avsnitt-2c' || id === 'en-apt');

describe.each(opened)('another program opens the documents of $id', ({ scope, content }) => {
  const bytesOf = (name: string) => content[name] ?? new Uint8Array();

  test.each(['Handledning', 'Arbetsblad'])('%s.pdf: tagged, titled, Swedish, with bookmarks and its typefaces', async (kind) => {
    const bytes = bytesOf(`${kind}.pdf`);
    const file = await openPdf(bytes);
    const { info, metadata } = await file.getMetadata();
    expect(info).toMatchObject({ Language: 'sv-SE', Title: expect.stringContaining(kind) });
    expect(info).toMatchObject({ Title: expect.stringContaining(scope.title) });
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect(await file.getMarkInfo()).toContainEqual(['Marked', true]);
    expect((await file.getOutline())?.length).toBeGreaterThan(0);
    const source = Buffer.from(bytes).toString('latin1');
    const faces = source.match(/\/FontName \/[A-Z]{6}\+/g) ?? [];
    expect(faces.length).toBeGreaterThan(1);
    expect(source.match(/\/FontFile2 /g)).toHaveLength(faces.length);
    if (scope.kind !== 'unit' || kind !== 'Handledning') return;
    const roles = new Set((await structureOf(file)).map((line) => /^\w+/.exec(line)?.[0]));
    expect(['H1', 'H2', 'P'].filter((role) => !roles.has(role))).toEqual([]);
  });

  test.each(['Handledning', 'Arbetsblad'])('%s.docx: with headings, and every unit’s title', async (kind) => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytesOf(`${kind}.docx`)) });
    expect(value).toMatch(/<h1>/);
    for (const { title } of scope.units) expect(value.replace(/<[^>]*>/g, '')).toContain(title);
  });

  test('Bildspel.pptx: every slide has a title of its own, and the leader’s words in its notes', async () => {
    const bytes = new Uint8Array(bytesOf('Bildspel.pptx'));
    const { slides } = await parse(bytes.buffer, { imageMode: 'none', videoMode: 'none', audioMode: 'none' });
    expect(slides.length).toBeGreaterThan(2);
    const files = unzipSync(bytes);
    const titles = slides.map((_, n) => titleOf(strFromU8(files[`ppt/slides/slide${n + 1}.xml`] ?? new Uint8Array())));
    expect(titles).not.toContain('');
    expect(new Set(titles).size).toBe(slides.length);
    expect(slides.filter(({ note }) => note).length).toBeGreaterThan(slides.length / 2);
  });
});

/** Text of the placeholder that screen readers take for a slide's title. ECMA-376 19.7.10 */
function titleOf(slide: string): string {
  const [shape = ''] = [...slide.matchAll(/<p:sp>.*?<\/p:sp>/gs)]
    .map(([text]) => text)
    .filter((text) => /<p:ph [^>]*type="(?:title|ctrTitle)"/.test(text));
  return [...shape.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text]) => text).join('');
}
