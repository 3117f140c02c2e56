import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from './zip.ts';

const long = strToU8('Det är så vi har det här. '.repeat(200));
const noise = Uint8Array.from({ length: 500 }, (_, n) => (n * n * 31 + n * 7919) >>> 3);
const pack = (entries: [string, Uint8Array][]) => zip(new Map(entries));

/** General purpose flag and method of the first file's local header. */
const header = (bytes: Uint8Array) => ({ flags: (bytes[6] ?? 0) | ((bytes[7] ?? 0) << 8), method: bytes[8] });

test('another library unpacks what was packed, empty files and folders too', () => {
  const files = unzipSync(
    pack([
      ['Webb/index.html', long],
      ['LÄS MIG.html', noise],
      ['tom.txt', new Uint8Array()],
    ]),
  );
  expect(Object.keys(files)).toEqual(['LÄS MIG.html', 'Webb/index.html', 'tom.txt']);
  expect(files['Webb/index.html']).toEqual(long);
  expect(files['LÄS MIG.html']).toEqual(noise);
  expect(files['tom.txt']).toEqual(new Uint8Array());
});

test('a name beyond ASCII says that it is UTF-8, so that Windows shows it right; others say nothing', () => {
  expect(header(pack([['LÄS MIG.html', long]])).flags).toBe(0x0800);
  expect(header(pack([['Handledning.pdf', long]])).flags).toBe(0);
});

test('text is made smaller', () => {
  expect(header(pack([['text.txt', long]])).method).toBe(8);
  expect(pack([['text.txt', long]]).length).toBeLessThan(500);
});

test('the order of files does not matter', () => {
  const one = pack([
    ['a', long],
    ['b', noise],
  ]);
  expect(
    pack([
      ['b', noise],
      ['a', long],
    ]),
  ).toEqual(one);
  expect(strFromU8(unzipSync(one)['a'] ?? noise)).toBe(strFromU8(long));
});

test('Linux is told that names are its own, since its unpacker would take them for those of DOS', () => {
  const bytes = pack([['LÄS MIG.html', long]]);
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  expect(bytes[directory + 5]).toBe(3);
});
