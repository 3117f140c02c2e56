/** The kinds of document that every scope has, as data. Making one is work for a thread of its own: plain Node, nothing of the site. */
import type { Course } from '../course/model.ts';
import { docxFormats } from './docx/formats.ts';
import { DOCUMENTS, type DocumentName, PREVIEW } from './files.ts';
import { pdfFormats } from './pdf/formats.ts';
import { pptxFormats } from './pptx/formats.ts';
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
   * @param name what an error calls the scope
   * @throws Error when the content cannot be such a document
   */
  make(course: Course, scope: Scope, name: string): Promise<readonly (Uint8Array | undefined)[]>;
}

/** Each opens what it writes with when its first document is made, and keeps it. */
export const formats: readonly DocumentFormat[] = [...pdfFormats(), ...docxFormats(), ...pptxFormats()];

const all = formats.flatMap(({ files }) => files);

/** Every file that a scope may have, in the order in which a leader needs them. */
export const documentFiles: readonly DocumentFile[] = [...DOCUMENTS, PREVIEW].flatMap((name) => all.filter(({ file }) => file === name));
