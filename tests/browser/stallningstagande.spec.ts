import { expect, type Locator, test } from 'playwright/test';
import { takeStands } from './answering/stallningstagande.ts';
import { tabTo } from './keys.ts';
import { awake } from './learner.ts';
import { press, returnTo, testStates } from './states.ts';

const PARADOXES = { path: '/kurs/del-2/2a-2-paradoxer/', key: '2a-2_paradoxerna' };

const button = (exercise: Locator, name: string) => exercise.getByRole('button', { name, exact: true });
const claim = (exercise: Locator) => exercise.getByRole('group');
const step = (exercise: Locator, value: number) =>
  claim(exercise)
    .getByRole('radio')
    .nth(value - 1);
const result = (exercise: Locator) => exercise.locator('[data-result]');

testStates(PARADOXES, async (exercise, look) => {
  await look('the first claim');
  await button(exercise, 'Nästa').click();
  await expect(exercise.getByRole('status')).toContainText('Välj ett steg på skalan');
  await look('asked too early');
  await button(exercise, 'Hoppa över').click();
  await step(exercise, 4).check();
  await button(exercise, 'Tillbaka').click();
  await expect(exercise.getByText('Du hoppade över det här påståendet. Välj ett steg')).toBeVisible();
  await look('back at a claim that was passed over');
  await takeStands(exercise, (number) => [5, 4, 1, 0, 3, 2][number % 6] ?? 5);
  await look('the result, with pairs of all kinds');
});

test('a stand is taken on every claim with the keyboard alone, and the result says which pairs pull two ways', async ({ page }) => {
  await page.goto(PARADOXES.path);
  const exercise = page.locator(`[data-exercise="${PARADOXES.key}"]`);
  await tabTo(page, step(exercise, 1));
  await press(page, 'Enter');
  await expect(exercise.getByRole('status')).toContainText('Välj ett steg på skalan');
  const total = Number(/ av (\d+)/.exec((await claim(exercise).textContent()) ?? '')?.[1]);
  // Chosen with the arrows and sent with Enter: the next claim’s scale has focus at once.
  for (let number = 1; number < total; number++) {
    await expect(claim(exercise)).toContainText(`Påstående ${number} av ${total}`);
    await expect(step(exercise, 1)).toBeFocused();
    await press(page, 'ArrowLeft');
    await expect(step(exercise, 5)).toBeChecked();
    await press(page, 'Enter');
  }
  await tabTo(page, button(exercise, 'Tillbaka'));
  await press(page, 'Space');
  await expect(step(exercise, 5)).toBeFocused();
  await press(page, 'ArrowLeft');
  await press(page, 'Enter');
  await tabTo(page, button(exercise, 'Hoppa över'));
  await press(page, 'Enter');
  await expect(result(exercise)).toBeFocused();
  await expect(exercise.getByRole('heading', { name: 'Drar åt två håll' })).toBeVisible();
  await expect(exercise.locator('.stand-pairs').first().getByRole('listitem')).toHaveCount(total / 2 - 1);
  await tabTo(page, button(exercise, 'Gör om'));
  await press(page, 'Enter');
  await expect(step(exercise, 1)).toBeFocused();
  await expect(claim(exercise)).toContainText(`Påstående 1 av ${total}`);
  await expect(claim(exercise).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('stands that are broken off half-way are there after a reload, and so is the result', async ({ page }) => {
  await page.goto(PARADOXES.path);
  let exercise = await awake(page, PARADOXES.key);
  await step(exercise, 5).check();
  await button(exercise, 'Nästa').click();
  await button(exercise, 'Hoppa över').click();
  await step(exercise, 2).check();
  exercise = await returnTo(page, PARADOXES.key);
  await expect(claim(exercise)).toContainText('Påstående 3 av');
  await expect(step(exercise, 2)).toBeChecked();
  await button(exercise, 'Tillbaka').click();
  await button(exercise, 'Tillbaka').click();
  await expect(step(exercise, 5)).toBeChecked();
  await takeStands(exercise, (number) => (number % 5) + 1);
  const text = await exercise.locator('.stands').textContent();
  exercise = await returnTo(page, PARADOXES.key);
  await expect(result(exercise)).toBeVisible();
  expect(await exercise.locator('.stands').textContent()).toBe(text);
});
