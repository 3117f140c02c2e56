import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the test runner adds to the environment; a build reads some of it as its own settings. */
const RUNNER = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** Builds the site into test-results/<name> with changed surroundings. @returns the folder; throws with the build's own words */
export function buildSite(name: string, environment: Readonly<Record<string, string>>): string {
  const out = path.join(root, 'test-results', name);
  const result = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out], {
    cwd: root,
    encoding: 'utf8',
    env: { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNER.test(name))), ...environment },
  });
  if (result.status !== 0) throw new Error(result.stdout + result.stderr);
  return out;
}

/** Every file below a folder, by path from it with forward slashes. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')).sort();
}
