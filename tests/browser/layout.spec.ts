import { expect, type Page, test } from 'playwright/test';
import { motion, sideways, smallTargets, watchMotion } from './layout.ts';
import { answer, awakeAll, BOX, HEALTH, LESSONS, lay, NORMS, PAGES } from './learner.ts';
import { unpack } from './offline.ts';

const WIDTHS = [320, 390, 768, 1280, 1600];

/** Does every exercise, and unfolds what is folded. */
async function doAll(page: Page): Promise<void> {
  for (const exercise of await awakeAll(page)) await answer(exercise, 'wrong');
  for (const table of await page.getByText('Siffrorna i en tabell').all()) await table.click();
}

/** The reader has asked for text twice as large. */
const enlarge = (page: Page) => page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));

for (const path of PAGES) {
  test(`${path} fits every width, before and after its exercises are done`, async ({ page }) => {
    await page.goto(path);
    const measure = async () => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect({ width, ...(await sideways(page)) }).toEqual({ width, pixels: 0, out: [] });
      }
    };
    await measure();
    await awakeAll(page);
    await measure();
    await doAll(page);
    await measure();
  });

  for (const width of [320, 1280]) {
    test(`${path} fits ${width} pixels with text twice as large`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await enlarge(page);
      expect.soft(await sideways(page)).toEqual({ pixels: 0, out: [] });
      await awakeAll(page);
      expect.soft(await sideways(page)).toEqual({ pixels: 0, out: [] });
      await doAll(page);
      expect(await sideways(page)).toEqual({ pixels: 0, out: [] });
    });
  }

  test(`on ${path} everything that is pressed is large enough for a finger`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await awakeAll(page);
      expect(await smallTargets(page)).toEqual([]);
    }
    await doAll(page);
    expect(await smallTargets(page)).toEqual([]);
  });
}

test('the pack without a network fits every width, and 320 pixels with text twice as large', async ({ page }, info) => {
  const address = unpack(info);
  for (const hash of ['#1-2', '#1-3', '#1-4', '#slut']) {
    await page.goto(`${address}${hash}`);
    await awakeAll(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect({ hash, width, ...(await sideways(page)) }).toEqual({ hash, width, pixels: 0, out: [] });
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.reload();
    await enlarge(page);
    expect({ hash, ...(await sideways(page)) }).toEqual({ hash, pixels: 0, out: [] });
    expect(await smallTargets(page)).toEqual([]);
  }
});

test('laid cards, their buttons and the open list are large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(NORMS.path);
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

  for (const path of PAGES) {
    test(`nothing on ${path} moves`, async ({ page }) => {
      await watchMotion(page);
      await page.goto(path);
      await awakeAll(page);
      expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
      expect(await motion(page)).toEqual([]);
    });
  }

  test('no chart grows and no box opens', async ({ page }) => {
    await watchMotion(page);
    await page.goto(HEALTH.path);
    for (const exercise of await awakeAll(page)) await answer(exercise);
    expect(await motion(page)).toEqual([]);
    await page.getByRole('link', { name: 'Klar med lektionen' }).click();
    await expect(page.locator('[data-state="done"]')).toHaveCount(1);
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
    await expect(boxes).toHaveCount(3);
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

for (const { path, title } of LESSONS) {
  test(`on paper ${title} has its text and exercises, and none of the buttons`, async ({ page }) => {
    await page.goto(path);
    const exercises = await awakeAll(page);
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.lesson-bar', '.rail', '.skip', '.finish', 'button:not(.term)', 'input[type="range"]']) {
      await expect(page.locator(`${selector}:visible`)).toHaveCount(0);
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const exercise of exercises) await expect(exercise.getByRole('heading')).toBeVisible();
    for (const text of await page.locator('.prose > p, .choices label, .card').all()) await expect(text).toBeVisible();
    await expect(page.locator('.sources a').first()).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  });
}

test('on a phone the bar of a lesson is one row', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(BOX.path);
  await expect(page.getByRole('progressbar')).toBeVisible();
  expect((await page.locator('.lesson-bar').boundingBox())?.height).toBeLessThan(70);
});
