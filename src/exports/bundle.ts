/** The scripts that make files, each in one file with all that it needs. Node only. */
import path from 'node:path';
import { build } from 'esbuild';
import type { Library } from './libraries.ts';

/**
 * One script's bytes; the same source gives the same.
 * @param root the project's root
 */
export async function bundleLibrary(root: string, name: Library): Promise<Uint8Array<ArrayBuffer>> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, `src/exports/entries/${name}.ts`)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    // A classic script: file:// and many LMSs refuse modules.
    format: 'iife',
    platform: 'browser',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`${name}.js came out empty`);
  return new Uint8Array(script.contents);
}
