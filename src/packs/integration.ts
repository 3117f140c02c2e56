import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildLmsPackages } from '../../scorm/build.ts';
import { currentCourse } from '../course/current.ts';
import { type Course, kindOf } from '../course/model.ts';
import type { PlayerUnit } from '../player/document.ts';
import { buildPacks } from './build.ts';
import { type AwaitedDocuments, makeDocuments } from './make-documents.ts';
import { scopesOf } from './scopes.ts';
import { writeSizes } from './sizes.ts';

/** What a build begins with, and what its threads will have made. */
interface Begun {
  readonly course: Course;
  readonly documents: AwaitedDocuments;
}

/**
 * Makes every download. Documents need no page, so threads make them while Astro is at the pages; after those come the packages with
 * the player, which is made of the units' fragments, and last the sizes that pages say of it all.
 */
export function packages(): AstroIntegration {
  let begun: Begun | undefined;
  return {
    name: 'mgs-packages',
    hooks: {
      'astro:build:start'() {
        begun = begin();
      },
      async 'astro:build:done'({ dir, logger }) {
        const out = fileURLToPath(dir);
        const { course, documents } = begun ?? begin();
        const units = await takeFragments(course, out);
        const made = [...(await buildLmsPackages(course, units, out)), ...(await buildPacks(course, units, documents, out))];
        for (const name of made) logger.info(name);
        await writeSizes(out);
      },
    },
  };
}

function begin(): Begun {
  const course = currentCourse();
  return { course, documents: makeDocuments(course, scopesOf(course)) };
}

/** Moves the units' fragments out of the site. */
async function takeFragments(course: Course, out: string): Promise<Map<string, PlayerUnit>> {
  const units = new Map<string, PlayerUnit>();
  for (const unit of course.units.values()) {
    const { id, title, minutes } = unit;
    const html = await readFile(path.join(out, 'spelare', id, 'index.html'), 'utf8');
    units.set(id, { id, title, minutes, kind: kindOf([unit]), html });
  }
  await rm(path.join(out, 'spelare'), { recursive: true });
  return units;
}
