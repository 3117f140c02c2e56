/** The files beside a player document: one classic script and one style sheet with its fonts. Node only. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { PLAYER_FILES } from './document.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files by name, relative to the player document. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Bundles the player with one back-end.
 * @param entry module, from the project's root, that exports `start(views)`
 * @returns script, style and fonts; the same source gives the same bytes
 */
export async function bundlePlayer(entry: string): Promise<PackageFiles> {
  const types = await exerciseTypes();
  const source = [
    `import { start } from './${entry}';`,
    `import './src/styles/main.css';`,
    `import './src/workplace/workplace.css';`,
    // Types that few units have are not in main.css; of those that are in both, esbuild keeps one.
    ...types.map((type) => `import './src/exercises/${type}/style.css';`),
    `import './src/styles/workshop.css';`,
    `import './src/styles/search.css';`,
    `import './src/player/player.css';`,
    ...types.map((type, index) => `import * as view${index} from './src/exercises/${type}/view.tsx';`),
    `start({ ${types.map((type, index) => `'${type}': view${index}`).join(', ')} });`,
  ].join('\n');
  const result = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    // A classic script: file:// and many LMSs refuse modules.
    format: 'iife',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    minify: true,
    charset: 'ascii',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    loader: { '.woff2': 'file' },
    assetNames: 'fonter/[name]',
    outdir: '/spelare',
    entryNames: PLAYER_FILES.script.replace(/\.js$/, ''),
    logLevel: 'silent',
  });
  const files = new Map(
    result.outputFiles.map(({ path: place, contents }) => [path.relative('/spelare', place).replaceAll(path.sep, '/'), contents]),
  );
  for (const name of Object.values(PLAYER_FILES)) if (!files.has(name)) throw new Error(`The player bundle lacks ${name}`);
  // The typefaces' licence asks to be where they are.
  return files.set('fonter/ofl.txt', await readFile(path.join(root, 'public/ofl.txt')));
}

/** Names of the folders that hold an exercise type. */
async function exerciseTypes(): Promise<string[]> {
  const entries = await readdir(path.join(root, 'src/exercises'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
