/** Selection + options → zip. Pure: the same code serves the build in Node and, later, the browser. */
import { zip } from '../src/packs/zip.ts';
import { type PlayerOptions, playerDocument } from '../src/player/document.ts';
import type { Standard } from './registry.ts';

/** What a package is made of. */
export interface PackageOptions extends Omit<PlayerOptions, 'lms'> {
  /** Part of the file name and of the identifiers: `del-1`. */
  readonly scope: string;
  readonly standard: Standard;
  /** Script, style and fonts for this standard. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Schema files by name. */
  readonly schemas: ReadonlyMap<string, Uint8Array>;
}

const LAUNCH = 'index.html';
/** Lower-case ASCII: what every LMS and every file system takes. */
const SAFE_NAME = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/;

/**
 * The package's bytes.
 * @throws Error when a file name is not safe in every LMS, which is a fault of ours
 */
export function buildPackage({ standard, scope, files, schemas, ...options }: PackageOptions): Uint8Array {
  const text = new TextEncoder();
  const content = new Map(files);
  content.set(LAUNCH, text.encode(playerDocument({ ...options, lms: true })));
  const unsafe = [...content.keys()].find((name) => !SAFE_NAME.test(name) || name.endsWith('.mjs') || name.length > 160);
  if (unsafe) throw new Error(`The package file "${unsafe}" is not safe: use lower-case a-z, 0-9, dot, hyphen, and .js`);
  const manifest = standard.manifest({ scope, title: options.title, version: options.version, launch: LAUNCH, files: [...content.keys()] });
  return zip(new Map([...content, ...schemas, [standard.manifestFile, text.encode(manifest)]]));
}
