/** `npm test`: everything that must hold. What failed is told once more at the end, above the last line `N passed, N failed`. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { ensureDependencies, root, runNode, startNode } from './dependencies.mjs';
import { playwrightFailures, playwrightFlaky, tellFailures, vitestFailures } from './failures.mjs';
import { steps } from './steps.mjs';

let passed = 0;
/** @type {import('./failures.mjs').Failure[]} */
const failures = [];
/** @type {import('./failures.mjs').Failure[]} */
const flaky = [];
let failed = 0;

const head = (title) => process.stdout.write(`\n=== ${title}\n`);

/** Counts a step that holds or does not. */
function close(title, holds) {
  if (holds) passed++;
  else {
    failed++;
    failures.push({ place: '', title, errors: [`See above, under “=== ${title}”.`] });
  }
  process.stdout.write(`${holds ? 'ok' : 'FAILED'}: ${title}\n`);
  return holds;
}

/** A step that holds or does not. */
function step(title, list, extra) {
  head(title);
  return close(
    title,
    list.every((args) => runNode(args, extra) === 0),
  );
}

/** The same, run beside the steps that follow. @returns waits for its end, and tells what it said */
function beside(title, args) {
  const file = path.join(root, 'test-results', 'beside.log');
  const ended = startNode(args, file);
  return async () => {
    const code = await ended;
    head(title);
    process.stdout.write(readFileSync(file));
    return close(title, code === 0);
  };
}

/** A test runner that writes its report to a JSON file. */
function suite(title, args, file, { count, failuresIn, flakyIn = () => [] }, extra) {
  head(title);
  const place = path.join(root, 'test-results', file);
  rmSync(place, { force: true });
  const code = runNode(args, extra);
  const report = existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : undefined;
  const counts = report ? count(report) : { passed: 0, failed: 0 };
  const told = report ? failuresIn(report, root) : [];
  // A runner that dies before it has counted anything is a failure too, and so is one that found no test.
  if ((code !== 0 && counts.failed === 0) || counts.passed + counts.failed === 0) counts.failed++;
  if (counts.failed > 0 && told.length === 0) told.push({ place: '', title, errors: [`See above, under “=== ${title}”.`] });
  passed += counts.passed;
  failed += counts.failed;
  failures.push(...told);
  if (report) flaky.push(...flakyIn(report, root));
}

const vitest = (file, ...folders) => [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config=tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=test-results/${file}`,
  '--includeTaskLocation',
  ...folders,
];
const VITEST = {
  count: ({ numPassedTests, numTotalTests }) => ({ passed: numPassedTests, failed: numTotalTests - numPassedTests }),
  failuresIn: vitestFailures,
};
const PLAYWRIGHT = {
  count: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped }),
  failuresIn: playwrightFailures,
  flakyIn: playwrightFlaky,
};

ensureDependencies();
const chromium = findChromium();

// Types take a core, and nothing here waits for them. No step below writes what they read.
const types = beside('Types', steps.types[0]);
step('Lint and format', steps.lint);
step('Content', steps.content);
suite('Unit tests', vitest('unit.json', 'src/', 'scorm/', 'tests/unit/'), 'unit.json', VITEST);
await types();
if (step('Build', steps.build)) {
  suite('Package tests', vitest('packages.json', 'tests/packages/'), 'packages.json', VITEST);
  if (chromium) {
    const args = ['node_modules/playwright/cli.js', 'test', '--config=tests/playwright.config.ts'];
    suite('Browser tests', args, 'browser.json', PLAYWRIGHT, { CHROMIUM_PATH: chromium });
  } else {
    failed++;
    const install = 'Install one and run again, or name it: CHROMIUM_PATH=/path/to/chromium npm test';
    failures.push({ place: '', title: 'Browser tests', errors: [`No Chromium. ${install}`] });
  }
}
if (flaky.length > 0) {
  head('What held at the second try only');
  process.stdout.write(tellFailures(flaky));
}
if (failures.length > 0) {
  head('What failed');
  process.stdout.write(tellFailures(failures));
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
