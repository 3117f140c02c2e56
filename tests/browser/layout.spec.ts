import { expect, type Page, test } from 'playwright/test';
import { motion, smallTargets, watchMotion } from './layout.ts';
import { answer, awakeAll, BOX, HEALTH, LESSONS, lay, NORMS } from './learner.ts';

/** Does every exercise, and unfolds what is folded. */
async function doAll(page: Page): Promise<void> {
  for (const exercise of await awakeAll(page)) await answer(exercise, 'wrong');
  for (const table of await page.getByText('Siffrorna i en tabell').all()) await table.click();
}

test('on a phone the bar of a lesson is one row, and cards, buttons and the open list are large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(NORMS.path);
  await expect(page.getByRole('progressbar')).toBeVisible();
  expect((await page.locator('.lesson-bar').boundingBox())?.height).toBeLessThan(70);
  const [, sorting] = await awakeAll(page);
  if (sorting) await lay(sorting, (_, index) => index % 4);
  await expect(page.getByRole('button', { name: /^Flytta kortet/ })).toHaveCount(10);
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole('button', { name: 'Innehåll' }).click();
  await expect(page.getByRole('button', { name: 'Stäng' })).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
});

test.describe('for who has asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('no box opens', async ({ page }) => {
    await watchMotion(page);
    await page.goto(HEALTH.path);
    await page.getByRole('link', { name: /^Klar, vidare/ }).click();
    await expect(page.locator('.rail [data-state="done"]')).toHaveCount(1);
    expect(await motion(page)).toEqual([]);
  });
});

test('for who has not, charts grow and the box on the front page opens', async ({ page }) => {
  await watchMotion(page);
  await page.goto('/');
  for (const exercise of await awakeAll(page)) await answer(exercise);
  expect((await motion(page)).join()).toMatch(/lid.*chart-bar/);
});

test.describe('with the reader’s own colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('boxes tell untouched, begun and done, and charts and bar can be seen', async ({ page }) => {
    await page.goto(NORMS.path);
    await page.getByRole('link', { name: /^Klar, vidare/ }).click();
    await expect(page).toHaveURL(BOX.path);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const boxes = page.locator('.rail .box');
    await expect(boxes).toHaveCount(LESSONS.length);
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    for (const box of await boxes.all()) {
      await expect(box).toBeVisible();
      const { border, width } = await box.evaluate((one) => ({
        border: getComputedStyle(one).borderTopColor,
        width: Number.parseFloat(getComputedStyle(one).borderTopWidth),
      }));
      expect(border).not.toBe(canvas);
      expect(border).not.toBe('rgba(0, 0, 0, 0)');
      expect(width).toBeGreaterThanOrEqual(2);
    }
    const looks = await boxes.evaluateAll((all) =>
      all.map((one) => `${getComputedStyle(one).backgroundColor} ${getComputedStyle(one).backgroundImage}`),
    );
    expect(new Set(looks).size).toBe(3);
    await doAll(page);
    const fills = await page
      .locator('.chart rect')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('class'), getComputedStyle(one).fill]));
    expect(fills.filter(([name, fill]) => name?.includes('chart-bar') && fill === canvas)).toEqual([]);
    const bar = page.getByRole('progressbar');
    const full = await bar.screenshot();
    await bar.evaluate((one: HTMLProgressElement) => {
      one.value = 0;
    });
    expect(full.equals(await bar.screenshot())).toBe(false);
  });
});
