import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { librariesOf, type Unit } from '../course/model.ts';
import { EXPORTS_FOLDER } from '../exports/libraries.ts';

/**
 * What a player of some units needs to make files, by path beside its document; the site has been built with the same scripts.
 * @param out the folder of the built site
 */
export async function exportScripts(units: readonly Unit[], out: string): Promise<Map<string, Uint8Array>> {
  const names = librariesOf(units).map((name) => `${EXPORTS_FOLDER}${name}.js`);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(path.join(out, name))] as const)));
}
