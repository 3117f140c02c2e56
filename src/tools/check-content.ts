/** Checks the content and prints its measures. Exits 1 with every problem, each with file and line. */
import { fileURLToPath } from 'node:url';
import { loadCourse } from '../course/load.ts';
import { ContentError } from '../document/content-error.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  const { units } = loadCourse(root);
  process.stdout.write('unit   words   LIX  minutes said  measured  in group  exercises  facts  terms\n');
  for (const { unit, measuredMinutes, readability } of units) {
    const cells = [
      unit.id.padEnd(5),
      unit.words,
      Math.round(readability),
      unit.soloMinutes,
      measuredMinutes.toFixed(1),
      unit.workshop ? unit.minutes : '–',
      unit.exercises.length,
      unit.facts.length,
      unit.terms.length,
    ];
    const widths = [5, 6, 5, 13, 9, 9, 10, 6, 6];
    process.stdout.write(`${cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join(' ')}\n`);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.stderr.write(`${error.message}\n\nProblems in the content: ${error.problems.length}.\n`);
  process.exit(1);
}
