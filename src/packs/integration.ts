import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildLmsPackages } from '../../scorm/build.ts';
import { loadCourse } from '../course/load.ts';
import { kindOf } from '../course/model.ts';
import type { PlayerUnit } from '../player/document.ts';
import { buildOfflinePacks } from './offline/build.ts';

/** After the pages: takes the units' fragments out of the site and makes every download of them. */
export function packages(): AstroIntegration {
  return {
    name: 'mgs-packages',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const out = fileURLToPath(dir);
        const { course } = loadCourse(process.cwd());
        const units = new Map<string, PlayerUnit>();
        for (const unit of course.units.values()) {
          const { id, title, minutes } = unit;
          const html = await readFile(path.join(out, 'spelare', id, 'index.html'), 'utf8');
          units.set(id, { id, title, minutes, kind: kindOf([unit]), html });
        }
        await rm(path.join(out, 'spelare'), { recursive: true });
        const made = [...(await buildLmsPackages(course, units, out)), ...(await buildOfflinePacks(course, units, out))];
        for (const name of made) logger.info(name);
      },
    },
  };
}
