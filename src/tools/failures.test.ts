import { expect, test } from 'vitest';
import { playwrightFailures, playwrightFlaky, tellFailures, vitestFailures } from './failures.mjs';

const spec = (file: string, line: number, title: string, status: string, result = {}) => ({
  title,
  file,
  line,
  tests: [{ status, results: [{ errors: [], steps: [], ...result }] }],
});

test('a failed browser test is told with place, title, step and the first lines of each error', () => {
  const first = '\u001b[31mError: 90878 bytes\u001b[39m\n\n1\n2\n3\n4\n5\n6';
  const second = 'Error: not seen\n    at look (/home/kim/project/tests/browser/axe.ts:4:9)';
  const steps = [
    { title: 'on a wide screen', error: { message: first }, steps: [{ title: 'a first visit is light', error: { message: first } }] },
  ];
  const failed = spec('pages.spec.ts', 12, 'it holds', 'unexpected', { errors: [{ message: first }, { message: second }], steps });
  const report = {
    config: { rootDir: '/home/kim/project/tests/browser' },
    suites: [
      {
        title: 'pages.spec.ts',
        file: 'pages.spec.ts',
        specs: [spec('pages.spec.ts', 3, 'it is there', 'expected')],
        suites: [{ title: 'dark', file: 'pages.spec.ts', specs: [failed] }],
      },
    ],
  };
  expect(tellFailures(playwrightFailures(report, '/home/kim/project'))).toBe(`tests/browser/pages.spec.ts:12 dark › it holds
    on a wide screen › a first visit is light:
    Error: 90878 bytes
    1
    2
    3
    4
    5
    Error: not seen
`);
});

test('a browser test that was passed over is told too, and so is an error outside all tests; one that held at the second try stands by itself', () => {
  const report = {
    suites: [
      { title: 'a.spec.ts', file: 'a.spec.ts', specs: [spec('a.spec.ts', 1, 'one', 'skipped'), spec('a.spec.ts', 2, 'two', 'flaky')] },
    ],
    errors: [{ message: 'Error: Port 4399 is taken' }],
  };
  expect(playwrightFailures(report, '/p')).toEqual([
    { place: 'a.spec.ts:1', title: 'one', errors: ['skipped'] },
    { place: '', title: 'Outside all tests', errors: ['Error: Port 4399 is taken'] },
  ]);
  expect(playwrightFlaky(report, '/p')).toEqual([{ place: 'a.spec.ts:2', title: 'two', errors: ['flaky'] }]);
});

test('a failed unit test is told with its file, line and error, and so is a file that cannot be read', () => {
  const report = {
    testResults: [
      {
        name: '/p/src/a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { ancestorTitles: [], title: 'holds', status: 'passed', failureMessages: [] },
          {
            ancestorTitles: ['sums'],
            title: 'add up',
            status: 'failed',
            location: { line: 7 },
            failureMessages: ['expected 1 to be 2\n    at x.ts:3:1'],
          },
        ],
      },
      { name: '/p/src/b.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
    ],
  };
  expect(vitestFailures(report, '/p')).toEqual([
    { place: 'src/a.test.ts:7', title: 'sums › add up', errors: ['expected 1 to be 2'] },
    { place: 'src/b.test.ts', title: 'The file', errors: ['Cannot find module'] },
  ]);
});

test('of a great many failures only the first are told in full', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ place: `a.spec.ts:${index}`, title: 'it holds', errors: ['no'] }));
  const lines = tellFailures(many).trimEnd().split('\n');
  expect(lines).toHaveLength(51);
  expect(lines.at(-1)).toBe('… and 5 more.');
  expect(tellFailures([])).toBe('');
});
