/** What the build and its threads say to one another. */
import type { Course } from '../course/model.ts';

/** What a thread starts with. */
export interface ThreadData {
  readonly course: Course;
  readonly jobs: readonly Job[];
  /** One number in memory that all threads share: how many of the jobs have been taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** One format of one scope. */
export interface Job {
  readonly scope: string;
  readonly format: string;
}

/** What became of a job: files by name, or what went wrong. */
export interface Outcome {
  /** Its place among the jobs. */
  readonly index: number;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problem: string | undefined;
}
