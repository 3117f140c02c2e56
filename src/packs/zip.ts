import { type Zippable, zipSync } from 'fflate';

/** Every file in every zip carries this time, so that the same content gives the same bytes on any day and in any time zone. */
const TIME = new Date(2026, 0, 1, 12);

/**
 * A zip of `files`: sorted, deflated, without extra fields. Runs in Node and in the browser.
 * @param files bytes by path, with forward slashes
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    const bytes = files.get(name);
    if (bytes) entries[name] = [bytes, { level: 9, mtime: TIME }];
  }
  return zipSync(entries);
}
