import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { librariesOf, type Unit } from '../course/model.ts';
import { EXPORTS_FOLDER } from '../exports/libraries.ts';

/** Names of what a player of some units needs to make files, beside its document: `spara/docx.js`. */
export const exportNames = (units: readonly Unit[]): string[] => librariesOf(units).map((name) => `${EXPORTS_FOLDER}${name}.js`);

/**
 * The same with their bytes, by name; the site has been built with the same scripts.
 * @param out the folder of the built site
 */
export async function exportScripts(units: readonly Unit[], out: string): Promise<Map<string, Uint8Array>> {
  return new Map(await Promise.all(exportNames(units).map(async (name) => [name, await readFile(path.join(out, name))] as const)));
}
