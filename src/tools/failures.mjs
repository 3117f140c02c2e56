/** What test runners' reports say of failures, in few enough lines to stand at the end of a log. Plain JavaScript, as test.mjs is. */
import path from 'node:path';

/** Lines of an error that are told. */
const LINES = 6;

/** One failure. `place` is file:line from the project's root, or a file alone. */
/** @typedef {{ place: string, title: string, errors: string[] }} Failure */

/** The first lines of an error, without colours, empty lines and the stack. @param {string | undefined} message */
function firstLines(message) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: runners colour their messages
  const lines = (message ?? '').replace(/\u001b\[[\d;]*m/g, '').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !/^\s+at \S/.test(line))
    .slice(0, LINES)
    .join('\n');
}

/**
 * Failures in Playwright's JSON report.
 * @param {string} root the project's root
 * @param {readonly string[]} holding statuses of tests that are not told
 * @returns {Failure[]}
 */
export function playwrightFailures(report, root, holding = ['expected', 'flaky']) {
  const place = (file, line) => `${path.relative(root, path.resolve(report.config?.rootDir ?? root, file))}:${line}`;
  const visit = (suite, titles) => [
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests
        .filter(({ status }) => !holding.includes(status))
        .map((test) => failedTest(place(spec.file, spec.line), [...titles, spec.title], test)),
    ),
    // The outermost suite is the file, which the place tells already.
    ...(suite.suites ?? []).flatMap((inner) => visit(inner, inner.title === inner.file ? titles : [...titles, inner.title])),
  ];
  const found = (report.suites ?? []).flatMap((suite) => visit(suite, []));
  const outside = (report.errors ?? []).map((error) => ({ place: '', title: 'Outside all tests', errors: [firstLines(error.message)] }));
  return [...found, ...outside];
}

/** Tests in Playwright's JSON report that failed once and held at the second try. @returns {Failure[]} */
export const playwrightFlaky = (report, root) => playwrightFailures({ ...report, errors: [] }, root, ['expected', 'unexpected', 'skipped']);

/** @returns {Failure} */
function failedTest(place, titles, { status, results }) {
  const result = results.find(({ errors }) => errors.length > 0) ?? results.at(-1);
  const steps = new Map(failedSteps(result?.steps ?? [], []));
  const errors = (result?.errors ?? []).map(({ message }) => [steps.get(message), firstLines(message)].filter(Boolean).join(':\n'));
  return { place, title: titles.join(' › '), errors: errors.length > 0 ? errors : [status] };
}

/** Each error of a step with the steps that lead to it; the innermost comes last. @returns {[string, string][]} */
function failedSteps(steps, titles) {
  return steps.flatMap(({ title, error, steps: inner = [] }) => {
    const way = [...titles, title];
    return [...(error ? [[error.message, way.join(' › ')]] : []), ...failedSteps(inner, way)];
  });
}

/**
 * Failures in Vitest's JSON report.
 * @param {string} root the project's root
 * @returns {Failure[]}
 */
export function vitestFailures(report, root) {
  return (report.testResults ?? []).flatMap(({ name, message, status, assertionResults }) => {
    const file = path.relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that cannot even be read has no tests that fail.
    if (failed.length === 0 && status === 'failed') return [{ place: file, title: 'The file', errors: [firstLines(message)] }];
    return failed.map((test) => ({
      place: test.location ? `${file}:${test.location.line}` : file,
      title: [...test.ancestorTitles, test.title].join(' › '),
      errors: test.failureMessages.map(firstLines),
    }));
  });
}

/** Failures that are told in full; of more only how many they are. */
const MOST = 25;

/** Failures as text, empty when there are none. @param {Failure[]} failures */
export function tellFailures(failures) {
  const indent = (text, by) => text.replace(/^/gm, ' '.repeat(by));
  const told = failures
    .slice(0, MOST)
    .map(({ place, title, errors }) => [[place, title].filter(Boolean).join(' '), ...errors.map((error) => indent(error, 4))].join('\n'));
  if (failures.length > MOST) told.push(`… and ${failures.length - MOST} more.`);
  return told.map((text) => `${text}\n`).join('');
}
