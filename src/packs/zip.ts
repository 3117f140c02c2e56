import { type Zippable, zipSync } from 'fflate';

/** Every file in every zip carries this time on the clock of wherever it is made, so that the same content gives the same bytes anywhere. */
const time = () => new Date(2026, 0, 1, 12);

/**
 * Made on Unix, as a plain file that all may read (APPNOTE.TXT 4.4.2, 4.4.15): unzip on Linux reads names from other systems in the code
 * page of DOS, whatever the file's flag for UTF-8 says.
 */
const UNIX = { os: 3, attrs: 0o100644 << 16 } as const;

/**
 * A zip of `files`, sorted by name. All of it is deflated: even presentations, which hold a workbook for each chart, get a fifth smaller.
 * A name beyond ASCII is marked as UTF-8 by the library. Runs in Node and in the browser.
 * @param files bytes by path, with forward slashes
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  const mtime = time();
  for (const name of [...files.keys()].sort()) {
    const bytes = files.get(name);
    if (bytes) entries[name] = [bytes, { level: 9, mtime, ...UNIX }];
  }
  return zipSync(entries);
}
