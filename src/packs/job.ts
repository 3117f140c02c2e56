/** What the build and its threads say to one another. */
import type { Course } from '../course/model.ts';
import type { PackFile } from './pack-file.ts';

/** What a thread starts with. */
export interface ThreadData {
  readonly course: Course;
}

/** One format of one scope. */
export interface Job {
  readonly scope: string;
  readonly format: string;
}

/** What became of a job: files by name, or what went wrong. */
export interface Outcome {
  readonly files: ReadonlyMap<string, PackFile>;
  readonly problem: string | undefined;
}
