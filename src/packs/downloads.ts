import { type Course, kindOf } from '../course/model.ts';
import { overview as words } from '../texts/sv/overview.ts';
import { sizePlaceholder } from './sizes.ts';

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

/** What the page of the course offers: each part to an LMS, and as a pack. */
export function downloads(course: Course): Download[] {
  return course.parts.flatMap(({ id, label, units }) => {
    const [lms, pack] = [lmsPath(id, 'scorm12'), packPath(id)];
    const kind = kindOf(units);
    return [
      { path: lms, ...words.scorm12(label, units.length, kind, sizePlaceholder(lms)) },
      { path: pack, ...words.pack(label, units.length, kind, sizePlaceholder(pack)) },
    ];
  });
}
