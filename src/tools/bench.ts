/** Figures of the built site, to read and to compare: bytes per page and package, the longest saved state, build time, and how long files take. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { longestState } from '../../scorm/longest-state.ts';
import { SUSPEND_DATA_LIMIT } from '../../scorm/scorm12/limits.ts';
import { loadCourse } from '../course/load.ts';
import { unitPath } from '../course/model.ts';
import { EXPORT_LIMIT, timeExports } from './bench-exports.ts';
import { cores, measurePacks } from './bench-packs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = path.join(root, 'dist');

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const line = (name: string, value: string) => process.stdout.write(`${name.padEnd(48)} ${value.padStart(12)}\n`);
const packed = (file: string) => (/\.(woff2|zip)$/.test(file) ? statSync(file).size : gzipSync(readFileSync(file)).length);

const started = performance.now();
const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: root, encoding: 'utf8' });
if (build.status !== 0) {
  process.stderr.write(`${build.stderr}\nThe build failed, so there is nothing to measure.\n`);
  process.exit(1);
}
line('full build: site, packages, packs', `${((performance.now() - started) / 1000).toFixed(1)} s`);

const { course } = loadCourse(root);
process.stdout.write('\nGzipped\n');
for (const unit of course.units.values()) line(`page ${unitPath(unit)}`, kilobytes(packed(path.join(dist, unitPath(unit), 'index.html'))));
for (const name of readdirSync(path.join(dist, '_astro')).sort()) line(`asset ${name}`, kilobytes(packed(path.join(dist, '_astro', name))));
const session = path.join(dist, 'genomfor');
for (const { slug, workshop } of course.units.values())
  if (workshop) line(`page genomfor/${slug}/`, kilobytes(packed(path.join(session, slug, 'index.html'))));
for (const name of readdirSync(session)
  .filter((file) => file.endsWith('.js'))
  .sort())
  line(`script genomfor/${name}`, kilobytes(packed(path.join(session, name))));
for (const name of readdirSync(path.join(dist, 'spara')).sort())
  line(`script spara/${name}`, kilobytes(packed(path.join(dist, 'spara', name))));
for (const folder of ['lms', 'paket'])
  for (const name of readdirSync(path.join(dist, folder)).sort())
    if (name.endsWith('.zip')) line(`package ${folder}/${name}`, kilobytes(packed(path.join(dist, folder, name))));
const index = path.join(dist, 'pagefind');
// What each search needs; a fragment of a kilobyte for every answer comes on top.
const shared = readdirSync(index, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(js|json|pagefind|pf_meta|pf_index)$/.test(name),
);
const weigh = (file: string) => (/\.(js|json)$/.test(file) ? packed(file) : statSync(file).size);
line('first search', kilobytes(shared.reduce((sum, name) => sum + weigh(path.join(index, name)), 0)));
const exportTimes = await timeExports(root);
process.stdout.write('\nFiles of a plan of 50 rows: the first, and the median of nine\n');
for (const { name, first, median } of exportTimes) line(name, `${first.toFixed(0)} ms ${median.toFixed(0).padStart(5)} ms`);
const slow = exportTimes.filter(({ median }) => median > EXPORT_LIMIT);
if (slow.length > 0) {
  process.stderr.write(`Slower than ${EXPORT_LIMIT} ms: ${slow.map(({ name }) => name).join(', ')}\n`);
  process.exitCode = 1;
}

process.stdout.write(`\nPacks, on ${cores()}\n`);
for await (const { name, value, over } of measurePacks(root, course)) {
  line(name, value);
  if (!over) continue;
  process.stderr.write(`Over its budget: ${name}\n`);
  process.exitCode = 1;
}

process.stdout.write('\n');
line('longest saved state, of SCORM 1.2’s 4096', String(longestState(course)));
line('room left in suspend_data', String(SUSPEND_DATA_LIMIT - longestState(course)));
