/** Looks for what hinders somebody: WCAG 2.2 A and AA, and what is known to be good. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { still } from './learner.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with rule, element and reason for each hindrance on the page as it is now.
 * @param within a selector: looks at that part alone, which is faster
 */
export async function expectNoHindrance(page: Page, within?: string): Promise<void> {
  await still(page);
  // What is scrolled beneath the bar of the lesson is out of reach only until it is scrolled back, so the page is looked at from its top.
  const place = await page.evaluate(() => {
    const before = scrollY;
    scrollTo({ top: 0, behavior: 'instant' });
    return before;
  });
  // Run in the page itself, and without the details of what is in order: three times as fast. It leaves out frames from other sites.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .setLegacyMode();
  const { violations, passes } = await (within ? axe.include(within) : axe).analyze();
  expect(passes.length).toBeGreaterThan(within ? 8 : 15);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}. ${failureSummary}`),
  );
  expect(found).toEqual([]);
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), place);
}
