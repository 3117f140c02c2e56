/** The LMS standards that packages are made for. To add one: a folder beside scorm12, and a line here. */
import { manifest, SCHEMAS } from './scorm12/manifest.ts';

/** What a standard adds to the player's files. */
export interface Standard {
  /** Last part of the package's name: `scorm12`. */
  readonly name: string;
  /** Module, from the project's root, that the package's script starts from. */
  readonly entry: string;
  /** Name of the manifest file, at the zip's root. */
  readonly manifestFile: string;
  readonly manifest: typeof manifest;
  /** Official schema files at the zip's root. */
  readonly schemas: readonly string[];
  /** Folder of the schema files below the npm package that carries them. */
  readonly schemaFolder: string;
}

export const standards: readonly Standard[] = [
  {
    name: 'scorm12',
    entry: 'scorm/scorm12/entry.ts',
    manifestFile: 'imsmanifest.xml',
    manifest,
    schemas: SCHEMAS,
    schemaFolder: 'scorm12edition',
  },
];
