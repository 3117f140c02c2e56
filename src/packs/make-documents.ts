/** Makes documents on all cores. Which thread makes which is chance; what comes out is not. Node only. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Course } from '../course/model.ts';
import type { Job, Outcome, ThreadData } from './job.ts';
import type { PackFile } from './pack-file.ts';
import { formats } from './registry.ts';
import type { Scope } from './scopes.ts';

/** By file name: `handledning.pdf`. */
export type Documents = ReadonlyMap<string, PackFile>;

/**
 * All documents of `scopes`, by the scope's id.
 * @throws Error that names every document that cannot be made, its scope, and why
 */
export async function makeDocuments(course: Course, scopes: readonly Scope[], threads?: number): Promise<Map<string, Documents>> {
  const made = new Map(scopes.map(({ id }) => [id, new Map<string, PackFile>()]));
  await eachDocument(course, scopes, (scope, name, file) => made.get(scope)?.set(name, file), threads);
  return made;
}

/**
 * Makes all documents of `scopes`.
 * @param take gets each with its scope's id and its name, in any order
 * @param threads as many as there are cores, when left out
 * @throws as makeDocuments
 */
export async function eachDocument(
  course: Course,
  scopes: readonly Scope[],
  take: (scope: string, name: string, file: PackFile) => void,
  threads: number = availableParallelism(),
): Promise<void> {
  const jobs = scopes.flatMap(({ id }) => formats.map(({ name }): Job => ({ scope: id, format: name })));
  const problems = new Map<Job, string>();
  const settle = (job: Job, { files, problem }: Outcome) => {
    if (problem !== undefined) problems.set(job, problem);
    for (const [name, file] of files) take(job.scope, name, file);
  };
  const queue = largestFirst(jobs, scopes);
  await Promise.all(Array.from({ length: Math.min(threads, queue.length) }, () => work(queue, { course }, settle)));
  if (problems.size === 0) return;
  // In the order of the scopes: units before what holds them.
  const titles = new Map(scopes.map(({ id, title }) => [id, title]));
  const found = jobs.filter((job) => problems.has(job)).map((job) => `  ${titles.get(job.scope)} (${nameOf(job)}): ${problems.get(job)}`);
  throw new Error(`Documents that cannot be made:\n${found.join('\n')}`);
}

const nameOf = ({ scope, format }: Job): string => `${scope}, ${format}`;

/** So that no thread begins the whole course when the others are done. */
function largestFirst(jobs: readonly Job[], scopes: readonly Scope[]): Job[] {
  const sizes = new Map(scopes.map(({ id, units }) => [id, units.length]));
  return jobs.toSorted((one, other) => (sizes.get(other.scope) ?? 0) - (sizes.get(one.scope) ?? 0));
}

/** Has a thread make what it can take from the queue, which others take from as well. */
async function work(queue: Job[], data: ThreadData, settle: (job: Job, outcome: Outcome) => void): Promise<void> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: data });
  try {
    for (let job = queue.shift(); job; job = queue.shift()) settle(job, await ask(thread, job));
  } finally {
    await thread.terminate();
  }
}

function ask(thread: Worker, job: Job): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const done = () => thread.off('message', answered).off('error', failed).off('exit', left);
    const answered = (outcome: Outcome) => {
      done();
      resolve(outcome);
    };
    const failed = (error: Error) => {
      done();
      reject(new Error(`${nameOf(job)}: ${error.message}`, { cause: error }));
    };
    const left = (code: number) => failed(new Error(`the thread ended with code ${code}`));
    thread.on('message', answered).on('error', failed).on('exit', left);
    thread.postMessage(job);
  });
}
