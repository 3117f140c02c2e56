/** The scripts that make files, run as a page runs them, for tests and measurements. Node only. */
import { runInThisContext } from 'node:vm';
import { bundleLibrary } from './bundle.ts';
import type { Libraries, Library } from './libraries.ts';

/** @param root the project's root */
export async function runLibrary<Name extends Library>(root: string, name: Name): Promise<Libraries[Name]> {
  runInThisContext(new TextDecoder().decode(await bundleLibrary(root, name)));
  const { mgsExports } = globalThis as { mgsExports?: Partial<Libraries> };
  const library = mgsExports?.[name];
  if (!library) throw new Error(`${name}.js gives nothing`);
  return library;
}
