/**
 * The script of each page below /genomfor/, in one file. Whatever a session may need has to be there before the network goes, and files of
 * their own leave the lessons' small files as they are. Node only.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the script of one workshop.
 * @param root the project's root
 * @param types the exercise types that the workshop's steps use
 * @param base the site's base with a slash at its end where pages are to be kept for use without a network; undefined while writing
 */
export async function bundleSession(root: string, types: readonly string[], base: string | undefined): Promise<string> {
  const rooms = types.filter((type) => existsSync(path.join(root, 'src/exercises', type, 'room.tsx')));
  const load = (names: readonly string[], file: string) =>
    names.map((type) => `import * as ${file}${types.indexOf(type)} from './src/exercises/${type}/${file}.tsx';`);
  const list = (names: readonly string[], file: string) =>
    `{ ${names.map((type) => `'${type}': ${file}${types.indexOf(type)}`).join(', ')} }`;
  const contents = [
    `import { start } from './src/workshop/main.ts';`,
    ...load(types, 'view'),
    ...load(rooms, 'room'),
    `void start({ views: ${list(types, 'view')}, rooms: ${list(rooms, 'room')} }, ${JSON.stringify(base)});`,
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
