/** Makes dist/paket: for each scope a folder of documents, a zip with all of them and the player, and an index of everything. Node only. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Course } from '../course/model.ts';
import type { PlayerUnit } from '../player/document.ts';
import { documentPath, INDEX_PATH, packPath } from './downloads.ts';
import type { Documents } from './make-documents.ts';
import { requireSafeNames } from './names.ts';
import { bundleWebFiles } from './offline/web-files.ts';
import { type PackFile, packFile } from './pack-file.ts';
import { indexText, measures, type PackEntry } from './pack-index.ts';
import { READ_ME, readMe } from './readme/read-me.ts';
import { documentFiles } from './registry.ts';
import { type Scope, scopesOf } from './scopes.ts';
import { zip } from './zip.ts';

/**
 * Writes `<out>/paket/`.
 * @param fragments every unit's HTML for the player, by id
 * @param documents of every scope, by its id
 */
export async function buildPacks(
  course: Course,
  fragments: ReadonlyMap<string, PlayerUnit>,
  documents: Promise<ReadonlyMap<string, Documents>>,
  out: string,
): Promise<string[]> {
  // Players are made while threads are still at work on the documents.
  const webFiles = await bundleWebFiles(course, fragments, out);
  const players = scopesOf(course).map((scope) => [scope, webFiles(scope)] as const);
  const made = await documents;
  const entries: PackEntry[] = [];
  for (const [scope, player] of players) {
    const own = made.get(scope.id) ?? new Map<string, PackFile>();
    await writeDocuments(scope, own, out);
    const content = new Map([...packedDocuments(own), ...player]);
    const files = new Map([...content, [READ_ME, readMeFile(course, scope, content)]]);
    requireSafeNames(scope.id, files.keys());
    const bytes = zip(new Map([...files].map(([name, { pressed }]) => [name, pressed])));
    await writeFile(path.join(out, packPath(scope.id)), bytes);
    entries.push(entryOf(scope, own, bytes));
  }
  await writeFile(path.join(out, INDEX_PATH), indexText(course, entries));
  return [...entries.map(({ id }) => packPath(id)), INDEX_PATH];
}

/** Each document for those who want no more than that. */
async function writeDocuments({ id }: Scope, documents: Documents, out: string): Promise<void> {
  await mkdir(path.join(out, path.dirname(documentPath(id, '-'))), { recursive: true });
  for (const [file, { bytes }] of documents) await writeFile(path.join(out, documentPath(id, file)), bytes);
}

/** It lists all files of the pack but itself. */
function readMeFile(course: Course, scope: Scope, content: ReadonlyMap<string, PackFile>): PackFile {
  const listed = [...content].map(([name, { bytes }]) => ({ name, ...measures(bytes) }));
  return packFile(new TextEncoder().encode(readMe(course, scope, listed)));
}

function packedDocuments(documents: Documents): (readonly [string, PackFile])[] {
  return documentFiles.flatMap(({ file, packed }) => {
    const made = documents.get(file);
    return packed && made ? [[packed, made] as const] : [];
  });
}

function entryOf({ id, kind, title, units, minutes }: Scope, documents: Documents, pack: Uint8Array): PackEntry {
  const files = documentFiles.flatMap(({ file, packed, type }) => {
    const made = documents.get(file);
    return made ? [{ name: packed ?? file, path: documentPath(id, file), type, ...measures(made.bytes) }] : [];
  });
  return { id, kind, name: path.basename(packPath(id)), title, units: units.map((unit) => unit.id), minutes, files, ...measures(pack) };
}
