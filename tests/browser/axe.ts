/** Looks for what hinders somebody: WCAG 2.2 A and AA, and what is known to be good. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { still } from './learner.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with rule, element and reason for each hindrance on the page as it is now. */
export async function expectNoHindrance(page: Page): Promise<void> {
  await still(page);
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(passes.length).toBeGreaterThan(15);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}. ${failureSummary}`),
  );
  expect(found).toEqual([]);
}
