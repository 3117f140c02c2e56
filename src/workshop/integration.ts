import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { EXPORTS_FOLDER } from '../exports/libraries.ts';

/** After the pages: writes the service worker of /genomfor/, with a name for its cache that is new when any of their files is. */
export function workshops(): AstroIntegration {
  return {
    name: 'mgs-workshops',
    hooks: {
      async 'astro:build:done'({ dir }) {
        const out = fileURLToPath(dir);
        const folder = path.join(out, 'genomfor');
        const { outputFiles } = await build({
          entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
          bundle: true,
          write: false,
          format: 'iife',
          target: 'es2022',
          minify: true,
          charset: 'ascii',
          define: { CACHE: JSON.stringify(`mgs-genomfor-${await buildHash(out, folder)}`) },
          logLevel: 'silent',
        });
        const [script] = outputFiles;
        if (script) await writeFile(path.join(folder, 'sw.js'), script.contents);
      },
    },
  };
}

/** Twelve characters made of the pages and scripts themselves, and of the names of all hashed files. */
async function buildHash(out: string, folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(path.join(out, '_astro'))).sort()) hash.update(`${name}\n`);
  for (const place of [folder, path.join(out, EXPORTS_FOLDER)])
    for (const name of (await readdir(place, { recursive: true })).filter((file) => /\.(html|js)$/.test(file)).sort())
      hash.update(await readFile(path.join(place, name)));
  return hash.digest('hex').slice(0, 12);
}
