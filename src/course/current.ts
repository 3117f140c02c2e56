import { loadCourse } from './load.ts';
import type { Course } from './model.ts';

let cached: Course | undefined;

/** The course of this project, for pages and for what is made after them. Read once in a build, anew for each page while writing. */
export function currentCourse(): Course {
  // Outside Vite, where there is no such thing, the build's own steps run once.
  if (cached && !import.meta.env?.DEV) return cached;
  cached = loadCourse(process.cwd()).course;
  return cached;
}
