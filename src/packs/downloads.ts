import { type Course, kindOf } from '../course/model.ts';
import { overview as words } from '../texts/sv/overview.ts';

/** Something a visitor can download, as the overview shows it. */
export interface Download {
  /** Below the site's base. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

/** Path of an LMS package: `lms/del-1-scorm12.zip`. */
export const lmsPath = (scope: string, standard: string): string => `lms/${scope}-${standard}.zip`;

/** Path of a pack: `paket/del-1.zip`. */
export const packPath = (scope: string): string => `paket/${scope}.zip`;

/** Path of one of its documents alone: `paket/del-1/handledning.pdf`. */
export const documentPath = (scope: string, file: string): string => `paket/${scope}/${file}`;

/** What there is of both, for programs. */
export const INDEX_PATH = 'paket/index.json';

/** Everything that the build makes for download. */
export function downloads(course: Course): Download[] {
  return course.parts.flatMap(({ id, label, units }) => [
    { path: lmsPath(id, 'scorm12'), ...words.scorm12(label, units.length, kindOf(units)) },
    { path: packPath(id), ...words.offline(label, units.length, kindOf(units)) },
  ]);
}
