/** Makes documents on all cores. Which thread makes which is chance; what comes out is not. Node only. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Course } from '../course/model.ts';
import type { Job, Outcome, ThreadData } from './job.ts';
import { formats } from './registry.ts';
import type { Scope } from './scopes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Bytes by file name: `handledning.pdf`. */
export type Documents = ReadonlyMap<string, Uint8Array>;

/**
 * All documents of `scopes`, by the scope's id.
 * @param threads as many as there are cores, when left out
 * @throws Error with the title of every scope that lacks a document, and why
 */
export async function makeDocuments(
  course: Course,
  scopes: readonly Scope[],
  threads: number = availableParallelism(),
): Promise<Map<string, Documents>> {
  const jobs = scopes.flatMap(({ id }) => formats.map(({ name }): Job => ({ scope: id, format: name })));
  const outcomes = await runJobs(jobs, { course, root: ROOT }, threads, largestFirst(scopes));
  const problems = jobs.flatMap(({ scope, format }, index) => {
    const problem = outcomes[index]?.problem;
    return problem === undefined ? [] : [`  ${scope}, ${format}: ${problem}`];
  });
  if (problems.length > 0) throw new Error(`Documents that cannot be made:\n${problems.join('\n')}`);
  const made = new Map(scopes.map(({ id }) => [id, new Map<string, Uint8Array>()]));
  for (const [index, { scope }] of jobs.entries())
    for (const [file, bytes] of outcomes[index]?.files ?? []) made.get(scope)?.set(file, bytes);
  return made;
}

/** So that no thread begins the whole course when the others are done. */
function largestFirst(scopes: readonly Scope[]): (one: Job, other: Job) => number {
  const size = new Map(scopes.map(({ id, units }) => [id, units.length]));
  return (one, other) => (size.get(other.scope) ?? 0) - (size.get(one.scope) ?? 0);
}

/** What became of each job, in the jobs' order. */
async function runJobs(
  jobs: readonly Job[],
  data: ThreadData,
  threads: number,
  order: (one: Job, other: Job) => number,
): Promise<readonly (Outcome | undefined)[]> {
  const queue = [...jobs.keys()].sort((one, other) => order(jobs[one] as Job, jobs[other] as Job));
  const outcomes: Outcome[] = [];
  const work = async () => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: data });
    try {
      for (let index = queue.shift(); index !== undefined; index = queue.shift()) outcomes[index] = await ask(thread, jobs[index] as Job);
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(threads, jobs.length)) }, work));
  return outcomes;
}

function ask(thread: Worker, job: Job): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      thread.off('message', answered).off('error', failed).off('exit', left);
      settle();
    };
    const answered = (outcome: Outcome) => end(() => resolve(outcome));
    const failed = (error: Error) => end(() => reject(new Error(`${job.scope}, ${job.format}: ${error.message}`, { cause: error })));
    const left = (code: number) => end(() => reject(new Error(`${job.scope}, ${job.format}: the thread ended with code ${code}`)));
    thread.on('message', answered).on('error', failed).on('exit', left);
    thread.postMessage(job);
  });
}
