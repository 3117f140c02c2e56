import { expect, type Page, test } from 'playwright/test';
import { enlarge, motion, sideways, smallTargets, watchMotion } from './layout.ts';
import { answer, awakeAll, BOX, CHECK, HEALTH, LESSONS, lay, NORMS, PAGES } from './learner.ts';
import { unpack } from './offline.ts';

const WIDTHS = [320, 390, 768, 1280, 1600];

/** Does every exercise, and unfolds what is folded. */
async function doAll(page: Page): Promise<void> {
  for (const exercise of await awakeAll(page)) await answer(exercise, 'wrong');
  for (const table of await page.getByText('Siffrorna i en tabell').all()) await table.click();
}

/** Whether the page fits as it is now: in every width, on the narrowest and a wide screen with large text, and under a finger. */
async function expectToFit(page: Page, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect({ state, width, ...(await sideways(page)) }).toEqual({ state, width, pixels: 0, out: [] });
    if (width !== 320 && width !== 1280) continue;
    expect({ state, width, small: await smallTargets(page) }).toEqual({ state, width, small: [] });
    await enlarge(page, 2);
    expect({ state: `${state}, large text`, width, ...(await sideways(page)) }).toEqual({
      state: `${state}, large text`,
      width,
      pixels: 0,
      out: [],
    });
    await enlarge(page, 1);
  }
}

for (const path of PAGES) {
  test(`${path} fits every width, large text and a finger, before and after its exercises are done`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await expectToFit(page, 'opened');
    await awakeAll(page);
    await expectToFit(page, 'awake');
    await page.setViewportSize({ width: 320, height: 640 });
    await doAll(page);
    await expectToFit(page, 'done');
  });
}

test('the pack without a network fits every width, large text and a finger', async ({ page }, info) => {
  test.slow();
  const address = unpack(info);
  for (const id of [...LESSONS.map((lesson) => lesson.id), 'slut']) {
    await page.goto(`${address}#${id}`);
    await awakeAll(page);
    await expectToFit(page, id);
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
    test(`nothing on ${path} moves, also when its exercises are done`, async ({ page }) => {
      await watchMotion(page);
      await page.goto(path);
      await doAll(page);
      expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
      expect(await motion(page)).toEqual([]);
    });
  }

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

for (const { path, title } of LESSONS) {
  test(`on paper ${title} has its text and exercises, and none of the buttons`, async ({ page }) => {
    await page.goto(path);
    const exercises = await awakeAll(page);
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.lesson-bar', '.rail', '.skip', '.finish', 'button:not(.term, .story-choices *)', 'input[type="range"]']) {
      await expect(page.locator(`${selector}:visible`)).toHaveCount(0);
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const exercise of exercises) await expect(exercise.getByRole('heading').first()).toBeVisible();
    for (const text of await page.locator('.prose > p, .choices label, .card, .story-choices button').all()) {
      await expect(text).toBeVisible();
    }
    // A choice in a story is a button on the screen and a line of text on paper.
    for (const choice of await page.locator('.story-choices button').all()) await expect(choice).toHaveCSS('border-top-width', '0px');
    // The check has no figures of its own.
    if (path !== CHECK.path) await expect(page.locator('.sources a').first()).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  });
}

test('on a phone the bar of a lesson is one row', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(BOX.path);
  await expect(page.getByRole('progressbar')).toBeVisible();
  expect((await page.locator('.lesson-bar').boundingBox())?.height).toBeLessThan(70);
});
