/** The kinds of document that every scope has, as data. Making one is work for a thread of its own: plain Node, nothing of the site. */
import type { Course } from '../course/model.ts';
import type { DocumentName, PREVIEW } from './files.ts';
import type { Scope } from './scopes.ts';

/** A file that a scope has. */
export interface DocumentFile {
  /** Below the scope's folder, for those who want it alone. */
  readonly file: DocumentName | typeof PREVIEW;
  /** In the pack; undefined for what only pages show. */
  readonly packed: string | undefined;
  /** MIME type. */
  readonly type: string;
}

/** A piece of work: one file, or several that are made of the same. */
export interface DocumentFormat {
  readonly name: string;
  readonly files: readonly DocumentFile[];
  /**
   * The bytes of `files`, in their order; undefined for what the scope has not.
   * @param name what an error calls it: scope and kind
   */
  make(course: Course, scope: Scope, name: string): Promise<readonly (Uint8Array | undefined)[]>;
}

/** In the order in which people read of them. */
export const formats: readonly DocumentFormat[] = [];

/** Every file that a scope may have, in order. */
export const documentFiles: readonly DocumentFile[] = formats.flatMap(({ files }) => files);
