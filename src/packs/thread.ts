/**
 * Runs in a thread: makes documents as long as there are any left to make. Threads take them by themselves, since the build's own thread
 * has pages to see to and would keep them waiting.
 */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Course } from '../course/model.ts';
import type { Job, Outcome, ThreadData } from './job.ts';
import { formats } from './registry.ts';
import { type Scope, scopesOf } from './scopes.ts';

async function makeAll(port: MessagePort, { course, jobs, taken }: ThreadData): Promise<void> {
  const scopes = new Map(scopesOf(course).map((scope) => [scope.id, scope]));
  const take = () => Atomics.add(taken, 0, 1);
  for (let index = take(); index < jobs.length; index = take()) port.postMessage(await outcomeOf(index, jobs[index], scopes, course));
}

async function outcomeOf(index: number, job: Job | undefined, scopes: ReadonlyMap<string, Scope>, course: Course): Promise<Outcome> {
  try {
    return { index, files: await makeFiles(job, scopes, course), problem: undefined };
  } catch (error) {
    return { index, files: new Map(), problem: error instanceof Error ? error.message : String(error) };
  }
}

async function makeFiles(job: Job | undefined, scopes: ReadonlyMap<string, Scope>, course: Course): Promise<Map<string, Uint8Array>> {
  const scope = scopes.get(job?.scope ?? '');
  const format = formats.find(({ name }) => name === job?.format);
  if (!scope || !format) throw new Error('There is no such scope or format');
  const made = await format.make(course, scope, scope.title);
  return new Map(format.files.flatMap(({ file }, index) => (made[index] ? [[file, made[index]] as const] : [])));
}

if (parentPort) await makeAll(parentPort, workerData);
