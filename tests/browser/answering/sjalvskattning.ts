import { expect, type Locator } from 'playwright/test';

/** Rates every statement and asks for the result: `right` gives fives, `wrong` ones, since no answer is wrong here. */
export const answer = (exercise: Locator, how: 'right' | 'wrong'): Promise<void> => rate(exercise, () => (how === 'right' ? 5 : 1));

/** Gives each statement, by its number from 0, a value from 1 to 5 and asks for the result. */
export async function rate(exercise: Locator, ratingOf: (number: number) => number): Promise<void> {
  const again = exercise.getByRole('button', { name: 'Skatta dig igen' });
  const statements = exercise.locator('fieldset');
  await expect(again.or(statements.first()).first()).toBeVisible();
  if (await again.isVisible()) await again.click();
  await expect(statements.first()).toBeVisible();
  for (const [number, statement] of (await statements.all()).entries())
    await statement
      .getByRole('radio')
      .nth(ratingOf(number) - 1)
      .check();
  await exercise.getByRole('button', { name: 'Visa resultatet' }).click();
  await expect(exercise.locator('[data-result]')).toBeVisible();
}
