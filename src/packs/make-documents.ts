/** Makes documents on all cores. Which thread makes which is chance; what comes out is not. Node only. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Course } from '../course/model.ts';
import type { Job, Outcome, ThreadData } from './job.ts';
import { formats } from './registry.ts';
import type { Scope } from './scopes.ts';

/** Bytes by file name: `handledning.pdf`. */
export type Documents = ReadonlyMap<string, Uint8Array>;

/** What there is to wait for, by the scope's id: each as soon as its documents are all there. */
export type AwaitedDocuments = ReadonlyMap<string, Promise<Documents>>;

/**
 * All documents of `scopes`. When one of them cannot be made, every scope that is not ready fails with the Error of eachDocument, once the
 * others are done.
 * @param threads as for eachDocument
 */
export function makeDocuments(course: Course, scopes: readonly Scope[], threads?: number): AwaitedDocuments {
  const made = new Map(scopes.map(({ id }) => [id, awaitDocuments()]));
  const take = (scope: string, files: Documents) => made.get(scope)?.add(files);
  eachDocument(course, scopes, take, threads).catch((error) => {
    for (const { fail } of made.values()) fail(error);
  });
  return new Map([...made].map(([id, { promise }]) => [id, promise]));
}

/** One scope's documents, which come format by format. */
function awaitDocuments() {
  const own = new Map<string, Uint8Array>();
  let left = formats.length;
  let ready: (files: Documents) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<Documents>((resolve, reject) => {
    ready = resolve;
    fail = reject;
  });
  // Whoever waits hears of what went wrong; until then it is no news.
  promise.catch(() => undefined);
  const add = (files: Documents) => {
    for (const [name, bytes] of files) own.set(name, bytes);
    if (--left === 0) ready(own);
  };
  return { promise, add, fail };
}

/**
 * Makes all documents of `scopes`.
 * @param take gets a scope's id and some of its documents, again and again, in any order
 * @param threads as many as there are cores, when left out
 * @throws Error that names every document that cannot be made, its scope, and why
 */
export async function eachDocument(
  course: Course,
  scopes: readonly Scope[],
  take: (scope: string, files: Documents) => void,
  threads: number = availableParallelism(),
): Promise<void> {
  const jobs = largestFirst(scopes).flatMap(({ id }) => formats.map(({ name }): Job => ({ scope: id, format: name })));
  const problems = new Map<string, string>();
  let left = jobs.length;
  const settle = ({ index, files, problem }: Outcome) => {
    left--;
    const { scope = '', format } = jobs[index] ?? {};
    if (problem === undefined) take(scope, files);
    else problems.set(`${scope}, ${format}`, problem);
  };
  const data = { course, jobs, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, () => runThread(data, settle)));
  if (problems.size > 0) throw new Error(`Documents that cannot be made:\n${problemLines(scopes, problems).join('\n')}`);
  if (left > 0) throw new Error(`${left} documents are missing, and no thread says why`);
}

/** So that no thread begins the whole course when the others are done. */
const largestFirst = (scopes: readonly Scope[]): Scope[] => scopes.toSorted((one, other) => other.units.length - one.units.length);

/** In the order of the scopes: units before what holds them. */
function problemLines(scopes: readonly Scope[], problems: ReadonlyMap<string, string>): string[] {
  return scopes.flatMap(({ id, title }) =>
    formats.flatMap(({ name }) => {
      const problem = problems.get(`${id}, ${name}`);
      return problem === undefined ? [] : [`  ${title} (${id}, ${name}): ${problem}`];
    }),
  );
}

function runThread(data: ThreadData, settle: (outcome: Outcome) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: data });
    thread.on('message', settle).on('error', reject);
    thread.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A thread that makes documents ended with code ${code}`))));
  });
}
