/** The folder Webb of a pack: the player with the pack's units, which opens by double-click. Node only. */
import type { Course } from '../../course/model.ts';
import { bundlePlayer } from '../../player/bundle.ts';
import { type PlayerUnit, playerDocument } from '../../player/document.ts';
import { playerSelection } from '../../player/selection.ts';
import { exportNames, exportScripts } from '../export-scripts.ts';
import { type PackFile, packFile } from '../pack-file.ts';
import type { Scope } from '../scopes.ts';

const FOLDER = 'Webb';

/** Gives the files of `Webb/` by path; those that packs share are made once. */
export type WebFiles = (scope: Scope) => Map<string, PackFile>;

/**
 * Bundles the player for packs.
 * @param fragments every unit's HTML, by id
 * @param out folder of the built site, which has what makes files
 */
export async function bundleWebFiles(course: Course, fragments: ReadonlyMap<string, PlayerUnit>, out: string): Promise<WebFiles> {
  const player = pressAll(await bundlePlayer('src/packs/offline/entry.ts'));
  const scripts = pressAll(await exportScripts([...course.units.values()], out));
  return (scope) => {
    const html = playerDocument({ ...playerSelection(course, scope, fragments), lms: false });
    const needed = new Set(exportNames(scope.units));
    const files = [
      ...player,
      ...scripts.filter(([name]) => needed.has(name)),
      ['index.html', packFile(new TextEncoder().encode(html))] as const,
    ];
    return new Map(files.map(([name, file]) => [`${FOLDER}/${name}`, file]));
  };
}

const pressAll = (files: ReadonlyMap<string, Uint8Array>): (readonly [string, PackFile])[] =>
  [...files].map(([name, bytes]) => [name, packFile(bytes)]);
