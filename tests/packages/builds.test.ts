import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, filesBelow, root } from './build-site.ts';

// Two builds at once would share their caches, so both stand in this one file.

/** sha256 of every file of a folder, by name. */
function digests(folder: string): Record<string, string> {
  const digest = (name: string) => createHash('sha256').update(readFileSync(path.join(folder, name)));
  return Object.fromEntries(filesBelow(folder).map((name) => [name, digest(name).digest('hex')]));
}

test('the build gives the same bytes again, in another folder, at another time and in another time zone', () => {
  const again = buildSite('again', { TZ: 'Pacific/Auckland' });
  expect(digests(again)).toEqual(digests(path.join(root, 'dist')));
}, 120_000);

test('the script of a group’s session, with every exercise of its workshop, weighs at most 45 kB', () => {
  const folder = path.join(root, 'dist/genomfor');
  const scripts = filesBelow(folder).filter((name) => name.endsWith('.js') && name !== 'sw.js');
  expect(scripts.length).toBeGreaterThan(10);
  const heavy = scripts.map((name) => [name, gzipSync(readFileSync(path.join(folder, name))).length] as const);
  expect(heavy.filter(([, bytes]) => bytes > 45_000)).toEqual([]);
});

describe('a site in the folder /mgs/', () => {
  let folder = '';
  let files: string[] = [];
  beforeAll(() => {
    folder = buildSite('mgs', { BASE: '/mgs/' });
    files = filesBelow(folder);
  }, 120_000);
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

  test('has every page, style, script and download that its pages point at, all in the folder', () => {
    const missing: string[] = [];
    let count = 0;
    for (const page of files.filter((name) => name.endsWith('.html'))) {
      for (const [, address = ''] of read(page).matchAll(/\s(?:href|src)="(\/[^"#]*)/g)) {
        count++;
        const name = address.replace(/^\/mgs\//, '').replace(/(^|\/)$/, '$1index.html');
        if (!address.startsWith('/mgs/') || !files.includes(name)) missing.push(`${page}: ${address}`);
      }
    }
    expect(missing).toEqual([]);
    expect(count).toBeGreaterThan(50);
  });

  test('has fonts and chunks where styles and scripts look for them', () => {
    const addresses = files
      .filter((name) => /\.(css|js)$/.test(name))
      .flatMap((name) => [...read(name).matchAll(/["'(](\/[\w/.-]+\.(?:woff2|js|css))["')]/g)].map(([, address]) => address ?? ''));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(files).toContain(address.replace(/^\/mgs\//, ''));
  });
});
