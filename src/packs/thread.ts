/** Runs in a thread: makes the documents that the build asks for, one at a time. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Job, Outcome, ThreadData } from './job.ts';
import { type PackFile, packFile } from './pack-file.ts';
import { formats } from './registry.ts';
import { scopesOf } from './scopes.ts';

function answerJobs(port: MessagePort, { course }: ThreadData): void {
  const scopes = new Map(scopesOf(course).map((scope) => [scope.id, scope]));

  async function makeFiles({ scope: id, format: name }: Job): Promise<Map<string, PackFile>> {
    const scope = scopes.get(id);
    const format = formats.find((one) => one.name === name);
    if (!scope || !format) throw new Error(`There is no ${name} of ${id}`);
    const made = await format.make(course, scope, scope.title);
    return new Map(format.files.flatMap(({ file }, index) => (made[index] ? [[file, packFile(made[index])] as const] : [])));
  }

  port.on('message', async (job: Job) => {
    let outcome: Outcome;
    try {
      outcome = { files: await makeFiles(job), problem: undefined };
    } catch (error) {
      outcome = { files: new Map(), problem: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(outcome);
  });
}

if (parentPort) answerJobs(parentPort, workerData);
