/** Makes dist/paket: for each scope a folder of documents, a zip with all of them and the player, and an index of everything. Node only. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Course } from '../course/model.ts';
import type { PlayerUnit } from '../player/document.ts';
import { documentPath, INDEX_PATH, packPath } from './downloads.ts';
import type { AwaitedDocuments, Documents } from './make-documents.ts';
import { requireSafeNames } from './names.ts';
import { bundleWebFiles, type WebFiles } from './offline/web-files.ts';
import { indexText, measures, type PackEntry } from './pack-index.ts';
import { READ_ME, readMe } from './readme/read-me.ts';
import { documentFiles } from './registry.ts';
import { type Scope, scopesOf } from './scopes.ts';
import { zip } from './zip.ts';

/**
 * Writes `<out>/paket/`, each pack as soon as threads have made its documents.
 * @param fragments every unit's HTML for the player, by id
 * @throws Error when a document cannot be made, or no system could unpack a pack
 */
export async function buildPacks(
  course: Course,
  fragments: ReadonlyMap<string, PlayerUnit>,
  documents: AwaitedDocuments,
  out: string,
): Promise<string[]> {
  const web = await bundleWebFiles(course, fragments, out);
  const entries = await Promise.all(
    scopesOf(course).map(async (scope) => {
      const own = (await documents.get(scope.id)) ?? new Map();
      await writeDocuments(scope, own, out);
      const bytes = await packOf(course, scope, own, web);
      await writeFile(path.join(out, packPath(scope.id)), bytes);
      return entryOf(scope, own, bytes);
    }),
  );
  await writeFile(path.join(out, INDEX_PATH), indexText(course, entries));
  return [...entries.map(({ id }) => packPath(id)), INDEX_PATH];
}

async function packOf(course: Course, scope: Scope, documents: Documents, web: WebFiles): Promise<Uint8Array> {
  const content = new Map([...packedDocuments(documents), ...(await web(scope))]);
  const files = new Map([...content, [READ_ME, readMeFile(course, scope, content)]]);
  requireSafeNames(scope.id, files.keys());
  return zip(files);
}

/** Each document for those who want no more than that. */
async function writeDocuments({ id }: Scope, documents: Documents, out: string): Promise<void> {
  await mkdir(path.join(out, path.dirname(documentPath(id, '-'))), { recursive: true });
  for (const [file, bytes] of documents) await writeFile(path.join(out, documentPath(id, file)), bytes);
}

/** It lists all files of the pack but itself. */
function readMeFile(course: Course, scope: Scope, content: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const listed = [...content].map(([name, bytes]) => ({ name, ...measures(bytes) }));
  return new TextEncoder().encode(readMe(course, scope, listed));
}

function packedDocuments(documents: Documents): (readonly [string, Uint8Array])[] {
  return documentFiles.flatMap(({ file, packed }) => {
    const bytes = documents.get(file);
    return packed && bytes ? [[packed, bytes] as const] : [];
  });
}

function entryOf({ id, kind, title, units, minutes }: Scope, documents: Documents, pack: Uint8Array): PackEntry {
  const files = documentFiles.flatMap(({ file, packed, type }) => {
    const bytes = documents.get(file);
    return bytes ? [{ name: packed ?? file, path: documentPath(id, file), type, ...measures(bytes) }] : [];
  });
  return { id, kind, name: path.basename(packPath(id)), title, units: units.map((unit) => unit.id), minutes, files, ...measures(pack) };
}
