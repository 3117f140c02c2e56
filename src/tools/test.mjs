/** `npm test`: everything that must hold, in the order in which a fault is cheapest to find. Closes with `N passed, N failed`. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { ensureDependencies, root, runNode } from './dependencies.mjs';
import { steps } from './steps.mjs';

let passed = 0;
let failed = 0;

/** A step that holds or does not. */
function step(title, list, extra) {
  process.stdout.write(`\n=== ${title}\n`);
  const holds = list.every((args) => runNode(args, extra) === 0);
  if (holds) passed++;
  else failed++;
  process.stdout.write(`${holds ? 'ok' : 'FAILED'}: ${title}\n`);
  return holds;
}

/** A test runner that writes its counts to a JSON file. */
function suite(title, args, file, count, extra) {
  process.stdout.write(`\n=== ${title}\n`);
  const place = path.join(root, 'test-results', file);
  rmSync(place, { force: true });
  const code = runNode(args, extra);
  const counts = existsSync(place) ? count(JSON.parse(readFileSync(place, 'utf8'))) : { passed: 0, failed: 0 };
  // A runner that dies before it has counted anything is a failure too, and so is one that found no test.
  if ((code !== 0 && counts.failed === 0) || counts.passed + counts.failed === 0) counts.failed++;
  passed += counts.passed;
  failed += counts.failed;
}

const vitest = (file, ...folders) => [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config=tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=test-results/${file}`,
  ...folders,
];
const countVitest = ({ numPassedTests, numTotalTests }) => ({ passed: numPassedTests, failed: numTotalTests - numPassedTests });
const countPlaywright = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped });

ensureDependencies();
const chromium = findChromium();

step('Types', steps.types);
step('Lint and format', steps.lint);
step('Content', steps.content);
suite('Unit tests', vitest('unit.json', 'src/', 'scorm/', 'tests/unit/'), 'unit.json', countVitest);
if (step('Build', steps.build)) {
  suite('Package tests', vitest('packages.json', 'tests/packages/'), 'packages.json', countVitest);
  if (chromium) {
    const extra = { CHROMIUM_PATH: chromium };
    suite(
      'Browser tests',
      ['node_modules/playwright/cli.js', 'test', '--config=tests/playwright.config.ts'],
      'browser.json',
      countPlaywright,
      extra,
    );
  } else {
    failed++;
    process.stderr.write(
      '\nNo Chromium for the browser tests. Install one and run again, or name it: CHROMIUM_PATH=/path/to/chromium npm test\n',
    );
  }
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
