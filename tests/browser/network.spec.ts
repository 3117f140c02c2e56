import { expect, test } from 'playwright/test';
import { awakeAll, NORMS } from './learner.ts';
import { transfers } from './network.ts';

test('a lesson fetches an exercise’s code only when the exercise comes near', async ({ page }) => {
  const list = await transfers(page);
  await page.setViewportSize({ width: 390, height: 400 });
  await page.goto(NORMS.path);
  await page.waitForLoadState('networkidle');
  const scripts = () => list.filter(({ type }) => type === 'Script').length;
  const before = scripts();
  await awakeAll(page);
  expect(scripts()).toBeGreaterThan(before);
});
