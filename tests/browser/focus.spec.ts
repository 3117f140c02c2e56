import { expect, type Page, test } from 'playwright/test';
import { stop, stroll, tabTo } from './keys.ts';
import { awake, BOX, CHECK, HEALTH, JOKE, lay, NORMS, POWER, TERMS } from './learner.ts';

test('focus stays in question, guess and sorting whichever button is pressed', async ({ page }) => {
  await page.goto(BOX.path);
  await test.step('question', () => pressInQuestion(page));
  await test.step('guess', () => pressInGuess(page));
  await test.step('sorting', () => pressInSorting(page));
});

async function pressInQuestion(page: Page): Promise<void> {
  const question = await awake(page, '1-3_vad-kostar-den');
  const press = async (name: string) => {
    await question.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Svara');
  await expect(question.getByText('Välj ett svar först')).toBeVisible();
  await expect(question.locator(':focus')).toBeVisible();
  await question.getByRole('radio').first().check();
  await press('Svara');
  await expect(question.getByText('Stämmer inte.')).toBeVisible();
  await expect(question.locator(':focus')).toBeVisible();
  await press('Försök igen');
  await expect(question.getByText('Stämmer inte.')).toHaveCount(0);
  await expect(question.getByRole('radio').first()).toBeFocused();
  await question.getByRole('radio').nth(2).check();
  await press('Svara');
  await press('Visa alla svar');
  await expect(question.getByText('Alla svar visas nu.')).toBeVisible();
  await expect(question.locator(':focus')).toBeVisible();
  await page.reload();
  await awake(page, '1-3_vad-kostar-den');
  await question.getByRole('radio').nth(1).check();
  await press('Svara');
  await expect(question.getByText('Ditt svar stämmer.')).toBeVisible();
  await expect(question.locator(':focus')).toBeVisible();
}

async function pressInGuess(page: Page): Promise<void> {
  const guess = await awake(page, '1-3_starka-fast-radda');
  await guess.getByRole('button', { name: 'Visa siffran' }).focus();
  await page.keyboard.press('Enter');
  await expect(guess.locator('.chart')).toBeVisible();
  await expect(guess.locator(':focus')).toBeVisible();
  await guess.getByRole('button', { name: 'Gissa igen' }).focus();
  await page.keyboard.press('Enter');
  await expect(guess.locator('.chart')).toHaveCount(0);
  await expect(guess.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('64');
  await page.keyboard.press('Enter');
  await expect(guess.locator('.chart')).toContainText('64\u00a0%');
  await expect(guess.locator(':focus')).toBeVisible();
}

async function pressInSorting(page: Page): Promise<void> {
  const box = await awake(page, '1-3_ladan');
  await lay(box, () => 1);
  await expect(box.getByRole('button', { name: 'Visa spegeln' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box.locator('.feedback')).toContainText('Tolv kort hamnade utanför.');
  await expect(box.locator(':focus')).toBeVisible();
  await box.getByRole('button', { name: 'Flytta kortet köra fort' }).focus();
  await page.keyboard.press('Enter');
  await expect(box.locator('.card')).toHaveText('köra fort');
  await expect(box.locator('.hand-buttons button').first()).toBeFocused();
  await page.keyboard.press('1');
  await box.getByRole('button', { name: 'Börja om' }).focus();
  await page.keyboard.press('Enter');
  await expect(box.locator('.laid')).toHaveCount(0);
  await expect(box.locator('.hand-buttons button').first()).toBeFocused();
}

test('focus stays in a sorting with right answers when it is checked', async ({ page }) => {
  await page.goto(NORMS.path);
  const sorting = await awake(page, '1-2_vad-styr');
  await lay(sorting, () => 0);
  await expect(sorting.getByRole('button', { name: 'Se hur det blev' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sorting.getByText('2 av 10 kort ligger rätt')).toBeVisible();
  await expect(sorting.locator(':focus')).toBeVisible();
});

test('the list of lessons opens and closes with the keyboard on a narrow screen, and gives focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(BOX.path);
  const open = page.getByRole('button', { name: 'Innehåll' });
  const list = page.getByRole('navigation', { name: 'Del 1: Kunskapshöjning' });
  await expect(list).toBeHidden();
  await tabTo(page, open);
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await tabTo(page, list.getByRole('button', { name: 'Stäng' }));
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(open).toBeFocused();
  await page.keyboard.press('Space');
  await expect(list).toBeVisible();
  await tabTo(page, list.getByRole('link', { name: HEALTH.title }));
  expect(await stop(page)).toMatchObject({ outlined: true, shown: true });
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, list.getByRole('link', { name: HEALTH.title }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(HEALTH.path);
});

for (const { path, title } of [HEALTH, POWER, JOKE, TERMS, CHECK])
  test(`focus is not lost when an exercise of ${title} comes alive on the way`, async ({ page }) => {
    test.slow();
    // A low window: exercises come into reach only when Tab gets to them.
    await page.setViewportSize({ width: 390, height: 320 });
    const [first, last] = [page.getByRole('link', { name: 'Hoppa till innehållet' }), page.getByRole('link', { name: 'CC BY 4.0' })];
    for (const [key, from, to] of [
      ['Tab', first, last],
      ['Shift+Tab', last, first],
    ] as const)
      await test.step(key, async () => {
        await page.goto(path);
        await from.focus();
        const stops = await stroll(page, to, key);
        expect(stops.filter(({ id }) => id === 0)).toEqual([]);
      });
  });
