import { expect, type Locator } from 'playwright/test';

/** Takes a tip on as a challenge and writes a plan for it. `right` and `wrong` differ in the plan, since no tip is wrong. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  const plans = exercise.getByLabel('När …');
  if ((await plans.count()) === 0) {
    await exercise.getByRole('button', { name: 'Rensa filter' }).first().click();
    await exercise
      .getByRole('button', { name: /^Välj som utmaning/ })
      .first()
      .click();
  }
  await plans.first().fill(how === 'right' ? 'måndagsmötet börjar' : 'passet är slut');
  await exercise.getByLabel('så …').first().fill('frågar jag den som inte har skrivit på länge');
  await exercise.getByRole('button', { name: 'Klart för nu' }).click();
  await expect(exercise.getByRole('status').filter({ hasText: 'Klart för nu.' })).toBeVisible();
}
