import { expect, test } from 'playwright/test';
import { stop, tabTo } from './keys.ts';
import { BOX, HEALTH, NORMS } from './learner.ts';

test('a whole lesson can be taken with the keyboard alone', async ({ page }) => {
  await page.goto(BOX.path);
  const box = page.locator('.exercise-sortera');
  await tabTo(page, box.locator('.hand-buttons button').first());
  for (let card = 1; card <= 12; card++) {
    await expect(box.locator('.hand-position')).toHaveText(`Kort ${card} av 12`);
    await page.keyboard.press(card % 3 === 0 ? '2' : '1');
  }
  await expect(box.getByRole('button', { name: 'Visa spegeln' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box.locator('.feedback')).toContainText('Fyra kort hamnade utanför.');

  const guess = page.locator('.exercise-gissa-siffran');
  await tabTo(page, guess.getByRole('slider'));
  for (let press = 0; press < 14; press++) await page.keyboard.press('ArrowRight');
  await tabTo(page, guess.getByRole('button', { name: 'Visa siffran' }));
  await page.keyboard.press('Enter');
  await expect(guess.locator('.feedback')).toContainText('Nära.');
  await tabTo(page, guess.locator('summary'));
  await page.keyboard.press('Space');
  await expect(guess.getByRole('table')).toContainText('Din gissning');

  const question = page.locator('.exercise-kunskapsfraga');
  await tabTo(page, question.getByRole('radio').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(question.getByText('Stämmer inte.')).toBeVisible();
  await tabTo(page, question.getByRole('button', { name: 'Försök igen' }));
  await page.keyboard.press('Enter');
  await expect(question.getByRole('radio').first()).toBeFocused();
  await expect(question.locator('input:checked')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(question.getByText('Ditt svar stämmer.')).toBeVisible();

  await tabTo(page, page.getByRole('textbox', { name: 'Skriv för dig själv' }));
  await page.keyboard.type('Att bita ihop.');
  await tabTo(page, page.getByRole('link', { name: /^Klar, vidare/ }));
  await expect(page.getByText('Sparat på den här enheten.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(HEALTH.path);
  await expect(page.locator('a[data-unit="1-3"]')).toHaveAttribute('data-state', 'done');
});

test('cards can be laid with Tab and Enter, taken up again and laid elsewhere', async ({ page }) => {
  await page.goto(NORMS.path);
  const sorting = page.locator('.exercise-sortera');
  const pile = (name: string) => sorting.locator('.hand-buttons').getByRole('button', { name });
  await tabTo(page, pile('Lag'));
  await page.keyboard.press('Enter');
  await expect(sorting.locator('.hand-position')).toHaveText('Kort 2 av 10');
  await expect(pile('Lag')).toBeFocused();
  await tabTo(page, pile('Vana'));
  await page.keyboard.press('Space');
  await expect(sorting.getByRole('status')).toContainText('”Passerkortet bärs synligt” ligger nu i högen ”Vana”.');
  await tabTo(page, sorting.getByRole('button', { name: 'Flytta kortet Passerkortet bärs synligt' }));
  await page.keyboard.press('Enter');
  await expect(sorting.locator('.card')).toHaveText('Passerkortet bärs synligt');
  await expect(sorting.getByRole('region', { name: 'Vana, 0 kort' })).toBeVisible();
  await expect(pile('Lag')).toBeFocused();
  await tabTo(page, pile('Regel'));
  await page.keyboard.press('Enter');
  await expect(sorting.getByRole('region', { name: 'Regel, 1 kort' })).toContainText('Passerkortet bärs synligt');
  await expect(sorting.locator('.hand-position')).toHaveText('Kort 3 av 10');
});

test('a figure together with Alt or a figure without a pile lays no card', async ({ page }) => {
  await page.goto(BOX.path);
  const box = page.locator('.exercise-sortera');
  await tabTo(page, box.locator('.hand-buttons button').first());
  for (const key of ['Alt+1', '3', '0', 'x']) await page.keyboard.press(key);
  await expect(box.locator('.laid')).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(box.locator('.laid')).toHaveCount(1);
  await expect(box.getByRole('region', { name: 'Utanför, 1 kort' })).toBeVisible();
});

test('the slider follows the arrow keys, and field and slider say the same', async ({ page }) => {
  await page.goto(HEALTH.path);
  const guess = page.locator('[data-exercise="1-4_livslangd"]');
  const slider = guess.getByRole('slider');
  await tabTo(page, slider);
  await expect(slider).toHaveAttribute('aria-valuetext', '80\u00a0år');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '80,5\u00a0år');
  await expect(guess.getByRole('textbox')).toHaveValue('80,5');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect(guess.locator('output')).toHaveText('79,5\u00a0år');
  await page.keyboard.press('End');
  await expect(slider).toHaveValue('100');
  await page.keyboard.press('Home');
  await expect(guess.getByRole('textbox')).toHaveValue('60');
  await tabTo(page, guess.getByRole('textbox'), 'Shift+Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('81,5');
  await expect(slider).toHaveValue('81.5');
});

test('a guess that is no number in reach gets a kind sentence and stays in the field, which has focus', async ({ page }) => {
  await page.goto(BOX.path);
  const guess = page.locator('.exercise-gissa-siffran');
  const field = guess.getByRole('textbox');
  await tabTo(page, field);
  for (const typed of ['abc', '500', '-3', '1 2 3 4', '–']) {
    await test.step(`"${typed}"`, async () => {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(typed);
      await tabTo(page, guess.getByRole('button', { name: 'Visa siffran' }));
      await page.keyboard.press('Enter');
      await expect(guess.getByRole('status')).toHaveText('Skriv ett tal mellan 0\u00a0% och 100\u00a0%.');
      await expect(field).toHaveValue(typed);
      await expect(field).toBeFocused();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(guess.locator('.chart')).toHaveCount(0);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(' 62,4 ');
      await page.keyboard.press('Enter');
      await expect(guess.locator('.chart')).toContainText('62\u00a0%');
      await expect(guess.getByRole('status')).toContainText('Nära.');
      await tabTo(page, guess.getByRole('button', { name: 'Gissa igen' }));
      await page.keyboard.press('Enter');
      await expect(field).toBeFocused();
    });
  }
});

test('a question with several answers takes Space and Enter', async ({ page }) => {
  await page.goto(NORMS.path);
  const question = page.locator('[data-exercise="1-2_gruvan"]');
  await tabTo(page, question.getByRole('checkbox').first());
  await page.keyboard.press('Enter');
  await expect(question.getByText('Välj ett svar först')).toBeVisible();
  await page.keyboard.press('Space');
  await tabTo(page, question.getByRole('checkbox').nth(2));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(question.getByText('Ditt svar stämmer.')).toBeVisible();
});

test('the skip link leads past bar and list to the lesson', async ({ page }) => {
  await page.goto(BOX.path);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  expect(await stop(page)).toMatchObject({ outlined: true, shown: true });
  await page.keyboard.press('Enter');
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('article').locator(':focus')).toHaveCount(1);
});
