import { loadCourse } from './load.ts';
import type { Course } from './model.ts';

let cached: Course | undefined;

/** The course of this project, for pages. Read once in a build, anew for each page while writing. */
export function currentCourse(): Course {
  if (cached && !import.meta.env.DEV) return cached;
  cached = loadCourse(process.cwd()).course;
  return cached;
}
