/** The folder Webb of a pack: the player with the pack's units, which opens by double-click. Node only. */
import type { Course } from '../../course/model.ts';
import { bundlePlayer } from '../../player/bundle.ts';
import { type PlayerUnit, playerDocument } from '../../player/document.ts';
import { playerSelection } from '../../player/selection.ts';
import { exportScripts } from '../export-scripts.ts';
import type { Scope } from '../scopes.ts';

const FOLDER = 'Webb';

/** Gives the files of `Webb/` by path. */
export type WebFiles = (scope: Scope) => Promise<Map<string, Uint8Array>>;

/**
 * Bundles the player for packs.
 * @param fragments every unit's HTML, by id
 * @param out folder of the built site, which has what makes files
 */
export async function bundleWebFiles(course: Course, fragments: ReadonlyMap<string, PlayerUnit>, out: string): Promise<WebFiles> {
  const player = await bundlePlayer('src/packs/offline/entry.ts');
  return async (scope) => {
    const html = playerDocument({ ...playerSelection(course, scope, fragments), lms: false });
    const scripts = await exportScripts(scope.units, out);
    const files = [...player, ...scripts, ['index.html', new TextEncoder().encode(html)] as const];
    return new Map(files.map(([name, bytes]) => [`${FOLDER}/${name}`, bytes]));
  };
}
