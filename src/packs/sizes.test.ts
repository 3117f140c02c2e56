import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CHARACTERS } from '../document/characters.ts';
import { sizePlaceholder, writeSizes } from './sizes.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), 'sizes-'));
  mkdirSync(path.join(out, 'paket'));
  mkdirSync(path.join(out, 'moduler'));
  writeFileSync(path.join(out, 'paket/del-1.zip'), new Uint8Array(1_234_567));
});
afterEach(() => rmSync(out, { recursive: true }));

const page = () => path.join(out, 'moduler/index.html');
const fill = async (html: string) => {
  writeFileSync(page(), html);
  await writeSizes(out);
  return readFileSync(page(), 'utf8');
};

test('a page says how large each of its downloads is', async () => {
  const size = sizePlaceholder('paket/del-1.zip');
  expect(await fill(`<p>Zip, ${size}. Alltså ${size}.</p>`)).toBe('<p>Zip, 1,2 MB. Alltså 1,2 MB.</p>');
});

test('a page without downloads stays as it is', async () => {
  expect(await fill('<p>Hej</p>')).toBe('<p>Hej</p>');
});

test('the size of a file that does not exist stops the build, with the page and the file', async () => {
  await expect(fill(sizePlaceholder('paket/del-9.zip'))).rejects.toThrow(
    'The page moduler/index.html says the size of "paket/del-9.zip", which the build did not make',
  );
  await expect(fill(sizePlaceholder('paket'))).rejects.toThrow('"paket"');
});

test('half a placeholder stops the build', async () => {
  await expect(fill(sizePlaceholder('paket/del-1.zip').slice(0, -1))).rejects.toThrow('moduler/index.html has a placeholder');
});

test('no text of the course can look like a placeholder', () => {
  for (const character of sizePlaceholder('')) expect(CHARACTERS).not.toContain(character);
});
