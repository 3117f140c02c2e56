/** The folder Webb of a pack: the player with the pack's units, which opens by double-click. Node only. */
import type { Course } from '../../course/model.ts';
import { bundlePlayer } from '../../player/bundle.ts';
import { type PlayerUnit, playerDocument } from '../../player/document.ts';
import { playerSelection } from '../../player/selection.ts';
import { exportScripts } from '../export-scripts.ts';
import type { Scope } from '../scopes.ts';
import { type Pressed, press } from '../zip.ts';

const FOLDER = 'Webb';

/** A file of a pack: as it is, for its checksum, and as it stands in the zip. */
export interface PackFile {
  readonly bytes: Uint8Array;
  readonly pressed: Pressed;
}

export const packFile = (bytes: Uint8Array): PackFile => ({ bytes, pressed: press(bytes) });

/** Gives the files of `Webb/` by path; those that all packs share are made once. */
export type WebFiles = (scope: Scope) => Promise<Map<string, PackFile>>;

/**
 * Bundles the player for packs.
 * @param fragments every unit's HTML, by id
 * @param out folder of the built site, which has what makes files
 */
export async function bundleWebFiles(course: Course, fragments: ReadonlyMap<string, PlayerUnit>, out: string): Promise<WebFiles> {
  const player = [...(await bundlePlayer('src/packs/offline/entry.ts'))].map(([name, bytes]) => [name, packFile(bytes)] as const);
  const scripts = new Map<string, PackFile>();
  return async (scope) => {
    const html = playerDocument({ ...playerSelection(course, scope, fragments), lms: false });
    const files = new Map([...player, ['index.html', packFile(new TextEncoder().encode(html))]]);
    for (const [name, bytes] of await exportScripts(scope.units, out)) {
      const file = scripts.get(name) ?? packFile(bytes);
      scripts.set(name, file);
      files.set(name, file);
    }
    return new Map([...files].map(([name, file]) => [`${FOLDER}/${name}`, file]));
  };
}
