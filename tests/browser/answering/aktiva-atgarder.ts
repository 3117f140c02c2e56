import { expect, type Locator } from 'playwright/test';

/** Writes as much as is enough for now: `right` as a large employer, `wrong` as a small one, since no answer is wrong. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  await exercise.getByLabel('Antal anställda').fill(how === 'right' ? '30' : '8');
  const area = areaOf(exercise, 'Arbetsförhållanden');
  if (!(await area.evaluate((fold: HTMLDetailsElement) => fold.open))) await area.locator('summary').first().click();
  await area.getByLabel('Så har vi undersökt området').fill('Skyddsrond i mars.');
  await area.getByLabel('Kön', { exact: true }).first().check();
  await exercise.getByRole('button', { name: 'Klart för nu' }).click();
  await expect(exercise.getByText('Klart för nu. Ni kan komma tillbaka')).toBeVisible();
}

/** The fold of one of the five areas. */
export const areaOf = (exercise: Locator, name: string): Locator =>
  exercise.locator('.measures-area').filter({ has: exercise.page().locator(`summary:has-text("${name}")`) });
