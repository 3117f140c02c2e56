import { expect, type Page, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { answer, awake, awakeAll, BOX, HEALTH, LESSONS, lay, NORMS, PAGES, reflect } from './learner.ts';
import { unpack } from './offline.ts';

/** Every other exercise is answered rightly, and on the other screen the others: light and dark, narrow and wide have both. */
const SCREENS = [
  { colorScheme: 'light', width: 1280, height: 900, right: 0 },
  { colorScheme: 'dark', width: 320, height: 640, right: 1 },
] as const;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

for (const { colorScheme, width, height, right } of SCREENS) {
  test.describe(`${colorScheme} at ${width} pixels`, () => {
    test.use({ colorScheme, viewport: { width, height } });

    for (const path of PAGES) {
      test(`nothing on ${path} is in anybody’s way, nor when its exercises are answered`, async ({ page }) => {
        test.slow();
        await page.goto(path);
        const exercises = await awakeAll(page);
        await expectNoHindrance(page);
        if (exercises.length === 0) return;
        for (const [index, exercise] of exercises.entries()) await answer(exercise, index % 2 === right ? 'right' : 'wrong');
        for (const fold of await page.locator('[data-live] summary').all()) if (await fold.isVisible()) await fold.click();
        await expectNoHindrance(page);
      });
    }

    test('nothing is in the way when all answers are shown and tables are open', async ({ page }) => {
      await page.goto(HEALTH.path);
      for (const exercise of await awakeAll(page)) await answer(exercise, 'wrong');
      await press(page, 'Visa alla svar');
      for (const table of await page.getByText('Siffrorna i en tabell').all()) await table.click();
      await expect(page.getByRole('table')).toHaveCount(4);
      await expectNoHindrance(page);
    });

    test('nothing is in the way half through a lesson, with messages about what is missing', async ({ page }) => {
      await page.goto(BOX.path);
      await awakeAll(page);
      for (const pile of ['0', '1', '1', '0']) await page.locator('.hand-buttons button').nth(Number(pile)).click();
      await page.getByLabel('Skriv din gissning').fill('abc');
      await press(page, 'Visa siffran');
      await expect(page.getByText('Skriv ett tal mellan')).toBeVisible();
      await press(page, 'Svara');
      await expect(page.getByText('Välj ett svar först')).toBeVisible();
      await reflect(await awake(page, '1-3_vilken-regel'), 'En halv tanke');
      await expect(page.getByText('Sparat på den här enheten.')).toBeVisible();
      await expectNoHindrance(page);
    });

    test('nothing is in the way when every card lies in a pile', async ({ page }) => {
      await page.goto(NORMS.path);
      await lay(await awake(page, '1-2_vad-styr'), (_, index) => index % 4);
      await expect(page.getByRole('button', { name: 'Se hur det blev' })).toBeVisible();
      await expectNoHindrance(page);
    });

    test('nothing is in the way when answers cannot be kept', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', { value: undefined });
      });
      await page.goto(BOX.path);
      await expect(page.getByText('Din webbläsare låter inte kursen spara här.')).toBeVisible();
      await expectNoHindrance(page);
    });
  });
}

test.describe('in the pack', () => {
  const [, { colorScheme, width, height, right }] = SCREENS;
  test.use({ colorScheme, viewport: { width, height } });

  test('nothing without a network is in anybody’s way', async ({ page }, info) => {
    test.slow();
    await page.goto(unpack(info));
    for (const { id } of LESSONS) {
      const exercises = await awakeAll(page.locator(`[data-player-unit="${id}"]`));
      for (const [index, exercise] of exercises.entries()) await answer(exercise, index % 2 === right ? 'right' : 'wrong');
      await expectNoHindrance(page);
      await page.locator(`[data-finish="${id}"]`).click();
    }
    await expect(page.getByRole('heading', { name: 'Så långt har du kommit' })).toBeVisible();
    await expectNoHindrance(page);
  });
});

test('nothing in the open list of lessons on a narrow screen is in anybody’s way', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(BOX.path);
  await press(page, 'Innehåll');
  await expect(page.getByRole('navigation').getByRole('link', { name: HEALTH.title })).toBeVisible();
  await expectNoHindrance(page);
});
