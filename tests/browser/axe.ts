/** Looks for what hinders somebody: WCAG 2.2 A and AA, and what is known to be good. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, type Page } from 'playwright/test';
import { still } from './learner.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Only what is wrong is told in detail. Nothing is fetched: style sheets are of use to no rule among these. */
const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
  preload: false,
};

/** What is wrong, and how many rules found nothing wrong. */
interface Findings {
  readonly found: readonly string[];
  readonly passed: number;
}

const inspect = ([within, options]: readonly [string, RunOptions]): Promise<Findings> =>
  (window as unknown as { axe: { run(within: string, how: RunOptions): Promise<AxeResults> } }).axe
    .run(within, options)
    .then(({ violations, passes }) => ({
      found: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}. ${failureSummary}`),
      ),
      passed: passes.length,
    }));

/**
 * Fails with rule, element and reason for each hindrance on the page as it is now, frames left out.
 * @param within a selector: looks at that part alone, which is faster
 */
export async function expectNoHindrance(page: Page, within?: string): Promise<void> {
  await still(page);
  // What is scrolled beneath the bar of the lesson is out of reach only until it is scrolled back, so the page is looked at from its top.
  const [place, ready] = await page.evaluate(() => {
    const before = scrollY;
    scrollTo({ top: 0, behavior: 'instant' });
    return [before, 'axe' in window] as const;
  });
  if (!ready) await page.evaluate(source);
  const { found, passed } = await page.evaluate(inspect, [within ?? 'html', OPTIONS] as const);
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), place);
  expect(passed).toBeGreaterThan(within ? 8 : 15);
  expect.soft(found).toEqual([]);
}
