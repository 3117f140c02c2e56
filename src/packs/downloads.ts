import type { Course, Part } from '../course/model.ts';
import { overview as words } from '../texts/sv.ts';

/** Something a visitor can download, as the overview shows it. */
export interface Download {
  /** Below the site's base. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

/** Path of the SCORM 1.2 package of a part. */
export const scorm12Path = (part: Part): string => `lms/${part.id}-scorm12.zip`;

/** Path of the pack of a part that opens without a server. */
export const offlinePath = (part: Part): string => `paket/${part.id}.zip`;

/** Everything that the build makes for download. */
export function downloads(course: Course): Download[] {
  return course.parts.flatMap((part) => [
    { path: scorm12Path(part), ...words.scorm12(part.label, part.units.length) },
    { path: offlinePath(part), ...words.offline(part.label, part.units.length) },
  ]);
}
