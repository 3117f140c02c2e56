/** Makes dist/paket: for each part, a zip that opens by double-click. Node only. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Course } from '../../course/model.ts';
import { bundlePlayer } from '../../player/bundle.ts';
import { type PlayerUnit, playerDocument } from '../../player/document.ts';
import { playerSelection } from '../../player/selection.ts';
import { packPath } from '../downloads.ts';
import { exportScripts } from '../export-scripts.ts';
import { zip } from '../zip.ts';

/** Writes `<out>/paket/<scope>.zip` with the player in its folder `Webb`. */
export async function buildOfflinePacks(course: Course, units: ReadonlyMap<string, PlayerUnit>, out: string): Promise<string[]> {
  await mkdir(path.join(out, 'paket'), { recursive: true });
  const files = await bundlePlayer('src/packs/offline/entry.ts');
  const written: string[] = [];
  for (const part of course.parts) {
    const html = playerDocument({
      ...playerSelection(course, { title: `${part.label}: ${part.title}`, units: part.units }, units),
      lms: false,
    });
    const scripts = await exportScripts(part.units, out);
    const all = new Map([...files, ...scripts, ['index.html', new TextEncoder().encode(html)] as const]);
    const name = packPath(part.id);
    await writeFile(path.join(out, name), zip(new Map([...all].map(([file, bytes]) => [`Webb/${file}`, bytes]))));
    written.push(name);
  }
  return written;
}
