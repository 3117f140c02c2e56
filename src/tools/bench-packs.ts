/** How long documents take, how large packs are, and what one more unit costs in a course of a thousand. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Course } from '../course/model.ts';
import { guideDocument } from '../packs/documents/guide.ts';
import { eachDocument } from '../packs/make-documents.ts';
import type { PackIndex } from '../packs/pack-index.ts';
import { pdfWriter } from '../packs/pdf/writer.ts';
import { type Scope, scopesOf } from '../packs/scopes.ts';
import { syntheticCourse } from './synthetic-course.ts';

/** Seconds for the documents of the whole course's pack, milliseconds for the PDF of a unit, bytes of packs. */
const MOST = { seconds: 6, unitPdf: 40, sectionPack: 1_500_000, coursePack: 6_000_000 };

/** How much more than in the smaller course each unit may take in the larger one. */
const STEEPEST = 1.3;

const SYNTHETIC = [10, 100, 1000];

/** A figure with what it may be at most. */
export interface Measure {
  readonly name: string;
  readonly value: string;
  readonly over: boolean;
}

/**
 * Measures all that packs are made of, one after the other.
 * @param root the project's root, with a finished build
 */
export async function* measurePacks(root: string, course: Course): AsyncGenerator<Measure> {
  const scopes = scopesOf(course);
  const whole = await timeDocuments(
    course,
    scopes.filter(({ kind }) => kind === 'course'),
  );
  yield { name: `all ${whole.files} documents of the whole course`, value: inSeconds(whole.seconds), over: whole.seconds > MOST.seconds };
  // A build has the pages to make meanwhile, so this is no budget.
  const all = await timeDocuments(course, scopes);
  yield { name: `all ${all.files} documents of all ${scopes.length} packs`, value: inSeconds(all.seconds), over: false };
  const median = medianPdf(course, scopes);
  yield { name: 'PDF of a unit’s guide, median', value: `${median.toFixed(0)} ms`, over: median > MOST.unitPdf };
  yield* packSizes(root);
  yield* unitCosts(course);
}

const inSeconds = (seconds: number): string => `${seconds.toFixed(1)} s`;

/** What making documents on all cores takes, with the time that it takes to start them. */
async function timeDocuments(course: Course, scopes: readonly Scope[]): Promise<{ seconds: number; cpu: number; files: number }> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  let files = 0;
  await eachDocument(course, scopes, (_, made) => {
    files += made.size;
  });
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6, files };
}

/** On one core that has made each document's like before, as in a build. */
function medianPdf(course: Course, scopes: readonly Scope[]): number {
  const writer = pdfWriter();
  const units = scopes.filter(({ kind }) => kind === 'unit');
  const times = units.map((scope) => {
    const started = performance.now();
    writer.write(guideDocument(course, scope), scope.title);
    return performance.now() - started;
  });
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function* packSizes(root: string): Generator<Measure> {
  const { packs }: PackIndex = JSON.parse(readFileSync(path.join(root, 'dist/paket/index.json'), 'utf8'));
  for (const [kind, most] of [
    ['section', MOST.sectionPack],
    ['course', MOST.coursePack],
  ] as const) {
    const [largest] = packs.filter((pack) => pack.kind === kind).sort((one, other) => other.bytes - one.bytes);
    if (!largest) throw new Error(`There is no pack of a ${kind}`);
    yield {
      name: `largest pack of a ${kind}: ${largest.name}`,
      value: `${(largest.bytes / 1e6).toFixed(2)} MB`,
      over: largest.bytes > most,
    };
  }
}

/** What one unit's own documents take of a core in ever larger courses of made-up units, starts not counted. */
async function* unitCosts(course: Course): AsyncGenerator<Measure> {
  const start = await timeDocuments(course, scopesOf(course).slice(0, 1));
  let before = Number.POSITIVE_INFINITY;
  for (const count of SYNTHETIC) {
    const larger = syntheticCourse(course, count);
    const { cpu } = await timeDocuments(
      larger,
      scopesOf(larger).filter(({ kind }) => kind === 'unit'),
    );
    const each = ((cpu - start.cpu) * 1000) / count;
    yield { name: `a unit’s own documents, of ${count} units`, value: `${each.toFixed(0)} ms CPU`, over: each > before * STEEPEST };
    before = each;
  }
}

/** Where the times were taken. */
export const cores = (): string => `${availableParallelism()} cores`;
