import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../course/load.ts';
import { type Scope, scopesOf } from '../scopes.ts';
import { type ReadMeFile, readMe } from './read-me.ts';

const { course } = loadCourse(process.cwd());
const scopes = scopesOf(course);

const scopeOf = (id: string): Scope => {
  const scope = scopes.find((one) => one.id === id);
  if (!scope) throw new Error(`There is no scope ${id}`);
  return scope;
};

const file = (name: string, bytes: number): ReadMeFile => ({ name, bytes, sha256: createHash('sha256').update(name).digest('hex') });

const FILES = [
  file('Handledning.pdf', 81_234),
  file('Handledning.docx', 22_000),
  file('Arbetsblad.pdf', 64_000),
  file('Arbetsblad.docx', 45_000),
  file('Bildspel.pptx', 120_000),
  file('Kort.pdf', 30_000),
  file('Webb/index.html', 90_000),
  file('Webb/spelare.js', 150_000),
  file('Webb/spelare.css', 60_000),
];

const pageOf = (id: string, files: readonly ReadMeFile[] = FILES): string => readMe(course, scopeOf(id), files);

const texts = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs'))].map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''));

const count = (text: string, piece: string): number => text.split(piece).length - 1;

describe.each(['1-3-ladan', '2c-3-harskartekniker', 'avsnitt-2c', 'del-1', 'en-apt', 'hela-utbildningen'])('the read-me of %s', (id) => {
  const scope = scopeOf(id);
  const html = pageOf(id);

  test('is one page in Swedish with a title, one first heading and no level left out', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="sv"><head><meta charset="utf-8"\/>/);
    expect(texts(html, 'title')).toEqual([`Läs mig: ${scope.title}`]);
    expect(texts(html, 'h1')).toEqual([scope.title]);
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, anchor] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(anchor);
  });

  test('has tables whose columns and rows are named', () => {
    for (const table of html.match(/<table.*?<\/table>/gs) ?? []) {
      const columns = count(table.match(/<thead.*?<\/thead>/s)?.[0] ?? '', '<th scope="col"');
      expect(columns).toBeGreaterThan(1);
      for (const row of table.match(/<tbody.*?<\/tbody>/s)?.[0].match(/<tr.*?<\/tr>/gs) ?? [])
        expect(count(row, '<td ') + count(row, '<th scope="row"')).toBe(columns);
    }
  });

  test('runs nothing, fetches nothing, and forbids both', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe|object|form)|\son\w+=|\ssrc=|style="|@import|url\(/);
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const [style = ''] = texts(html, 'style');
    expect(policy).toContain("default-src 'none'");
    expect(policy.replaceAll('&#39;', "'")).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });

  test('says what is inside, with sizes, and how to check each file', () => {
    for (const { name, sha256 } of FILES) {
      expect(html).toContain(`<th scope="row" role="rowheader">${name}</th><td role="cell"><span class="sum">${sha256}</span></td>`);
    }
    for (const name of ['Handledning.pdf', 'Webb/index.html']) expect(html).toContain(`<a href="${name}">${name}</a>`);
    expect(html).toContain('81\u00a0kB');
    expect(html).toContain('Övrigt i mappen Webb');
    expect(html).toContain('certutil -hashfile &quot;Handledning.pdf&quot; SHA256');
    expect(html).toContain(`Version ${course.version}, 22 november 2026.`);
    expect(html).toContain('Extrahera alla');
  });
});

test('the read-me of a unit has the steps of its meeting with their minutes', () => {
  const html = pageOf('1-3-ladan');
  const unit = course.units.get('1-3');
  for (const { title } of unit?.meeting?.steps ?? []) expect(html).toContain(title);
  expect(html).toContain('<dt>Tid i grupp</dt><dd>25 minuter</dd>');
});

test('the read-me of a path has its agenda with what comes before and after', () => {
  const html = pageOf('en-apt');
  const { path } = scopeOf('en-apt');
  const plain = html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  expect(path?.agenda.length).toBeGreaterThan(2);
  for (const { title, text } of path?.agenda ?? []) expect(plain).toContain(`${title}. ${text}`);
  expect(plain).toContain(path?.before);
  expect(plain).toContain(path?.after);
});

test('a pack without cards or slides does not speak of them', () => {
  const html = pageOf('1-3-ladan', [file('Handledning.pdf', 1), file('Webb/index.html', 1)]);
  expect(html).not.toMatch(/Kort|Bildspel|Arbetsblad|Övrigt/);
});

test('a file that the page has no words for stops the build', () => {
  expect(() => pageOf('1-3-ladan', [file('Nytt.odt', 1)])).toThrow('LÄS MIG.html has no words for "Nytt.odt"');
});

test('titles and names stay text, whatever they are', () => {
  const title = '"><script>alert(1)</script>&amp;';
  const html = readMe({ ...course, title, version: title }, { ...scopeOf('avsnitt-2c'), title, summary: title, audience: title }, [
    file('Webb/"><script>.js', 1),
  ]);
  expect(html).not.toContain('<script');
  expect(count(html, '&lt;script>alert(1)')).toBeGreaterThan(4);
});

test('the same pack has the same page', () => {
  expect(pageOf('del-1')).toBe(pageOf('del-1'));
});
