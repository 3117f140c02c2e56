import { expect, type Locator, test } from 'playwright/test';
import { rate } from './answering/sjalvskattning.ts';
import { tabTo } from './keys.ts';
import { answer, awake, START } from './learner.ts';
import { press, returnTo, testStates } from './states.ts';

const BASELINE = { path: START.path, key: '1-1_utgangslage' };

const statement = (rating: Locator, number: number) => rating.getByRole('group').nth(number - 1);
const submit = (rating: Locator) => rating.getByRole('button', { name: 'Visa resultatet' });
const status = (rating: Locator) => rating.getByRole('status').first();

testStates(BASELINE, async (rating, look) => {
  await look('empty');
  await statement(rating, 2).getByRole('radio').nth(3).check();
  await submit(rating).click();
  await expect(status(rating)).toContainText('Elva påståenden är kvar: 1, 3, 4');
  await look('asked too early');
  await answer(rating, 'wrong');
  await rating.getByText('Medelvärdena i en tabell').click();
  await expect(rating.getByRole('table')).toHaveCount(2);
  await look('the result, with its table');
  await rating.getByRole('button', { name: 'Skatta dig igen' }).click();
  await expect(rating.getByRole('button', { name: 'Tillbaka till resultatet' })).toBeVisible();
  await look('rating again');
  await rate(rating, (number) => (number % 5) + 1);
  await rating.getByText('Medelvärdena i en tabell').click();
  await expect(rating.locator('.rating-changes')).toBeVisible();
  await look('the second round beside the first');
});

test('all statements can be rated with the keyboard alone, and what is missing is shown the way to', async ({ page }) => {
  await page.goto(BASELINE.path);
  const rating = page.locator(`[data-exercise="${BASELINE.key}"]`);
  await tabTo(page, statement(rating, 1).getByRole('radio').first());
  await press(page, 'Enter');
  await expect(status(rating)).toContainText('Tolv påståenden är kvar');
  await expect(statement(rating, 1).getByRole('radio').first()).toBeFocused();
  for (let number = 1; number <= 12; number++) {
    await tabTo(page, statement(rating, number).getByRole('radio').first());
    await press(page, 'Space');
    for (let to = 1; to <= number % 5; to++) await press(page, 'ArrowRight');
    await expect(
      statement(rating, number)
        .getByRole('radio')
        .nth(number % 5),
    ).toBeChecked();
  }
  await press(page, 'ArrowLeft');
  await tabTo(page, submit(rating));
  await press(page, 'Enter');
  await expect(rating.locator('[data-result]')).toBeFocused();
  await tabTo(page, rating.getByText('Medelvärdena i en tabell'));
  await press(page, 'Space');
  await expect(rating.getByRole('table')).toHaveCount(2);
  await tabTo(page, rating.getByRole('button', { name: 'Skatta dig igen' }));
  await press(page, 'Enter');
  await expect(statement(rating, 1).getByRole('radio').first()).toBeFocused();
  await tabTo(page, rating.getByRole('button', { name: 'Tillbaka till resultatet' }));
  await press(page, 'Space');
  await expect(rating.locator('[data-result]')).toBeFocused();
});

test('ratings that are broken off half-way are there after a reload, and so is the result', async ({ page }) => {
  await page.goto(BASELINE.path);
  let rating = await awake(page, BASELINE.key);
  const given = [0, 4, 2, 1, 3];
  for (const [index, value] of given.entries())
    await statement(rating, index + 1)
      .getByRole('radio')
      .nth(value)
      .check();
  rating = await returnTo(page, BASELINE.key);
  await expect(rating.getByRole('radio', { checked: true })).toHaveCount(given.length);
  for (const [index, value] of given.entries())
    await expect(
      statement(rating, index + 1)
        .getByRole('radio')
        .nth(value),
    ).toBeChecked();
  for (let number = given.length + 1; number <= 12; number++) await statement(rating, number).getByRole('radio').nth(2).check();
  await submit(rating).click();
  const result = await rating.locator('.rating-areas, .rating-table').allTextContents();
  rating = await returnTo(page, BASELINE.key);
  expect(await rating.locator('.rating-areas, .rating-table').allTextContents()).toEqual(result);
});
