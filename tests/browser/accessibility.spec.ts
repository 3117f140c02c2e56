import { expect, type Page, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { expectToFit } from './layout.ts';
import { answer, awake, awakeAll, BOX, HEALTH, LESSONS, lay, NORMS, reflect } from './learner.ts';
import { unpack } from './offline.ts';
import { onEachScreen } from './states.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** States of a lesson between untouched and done, which every page's own test leaves out. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'all answers shown and tables open': async (page) => {
    await page.goto(HEALTH.path);
    for (const exercise of await awakeAll(page)) await answer(exercise, 'wrong');
    await press(page, 'Visa alla svar');
    for (const table of await page.getByText('Siffrorna i en tabell').all()) await table.click();
    await expect(page.getByRole('table')).toHaveCount(4);
  },
  'half through a lesson, with messages about what is missing': async (page) => {
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
  },
  'every card in a pile': async (page) => {
    await page.goto(NORMS.path);
    await lay(await awake(page, '1-2_vad-styr'), (_, index) => index % 4);
    await expect(page.getByRole('button', { name: 'Se hur det blev' })).toBeVisible();
  },
  'answers cannot be kept': async (page) => {
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: undefined }));
    await page.goto(BOX.path);
    await expect(page.getByText('Din webbläsare låter inte kursen spara här.')).toBeVisible();
  },
};

test('nothing is in anybody’s way in the middle of a lesson, light and wide or dark and narrow', async ({ page }) => {
  test.slow();
  for (const [state, lead] of Object.entries(STATES))
    await test.step(state, async () => {
      await lead(page);
      await onEachScreen(page, () => expectNoHindrance(page));
    });
});

test.describe('in the pack', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 320, height: 640 } });

  test('everything without a network fits, and nothing is in anybody’s way', async ({ page }, info) => {
    test.slow();
    const address = unpack(info);
    await page.goto(`${address}#slut`);
    await expect(page.getByRole('heading', { name: 'Så långt har du kommit' })).toBeVisible();
    await expectToFit(page, 'the last page before all else');
    await page.goto(`${address}#${LESSONS[0].id}`);
    for (const { id, title } of LESSONS)
      await test.step(title, async () => {
        const lesson = page.locator(`[data-player-unit="${id}"]`);
        await expect(lesson).toBeVisible();
        const exercises = await awakeAll(lesson);
        await expectToFit(page, id);
        for (const [index, exercise] of exercises.entries()) await answer(exercise, index % 2 === 1 ? 'right' : 'wrong');
        await expectNoHindrance(page, `[data-player-unit="${id}"]`);
        await page.locator(`[data-finish="${id}"]`).click();
        await expect(lesson).toBeHidden();
      });
    await expect(page.getByRole('heading', { name: 'Så långt har du kommit' })).toBeVisible();
    await expectToFit(page, 'the last page after all else');
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
