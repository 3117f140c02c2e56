import { expect, type Locator } from 'playwright/test';

/** Rates every statement and asks for the result: `right` gives fives, `wrong` ones, since no answer is wrong here. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  const again = exercise.getByRole('button', { name: 'Skatta dig igen' });
  if (await again.isVisible()) await again.click();
  const statements = exercise.getByRole('group');
  for (const statement of await statements.all())
    await statement
      .getByRole('radio')
      .nth(how === 'right' ? 4 : 0)
      .check();
  await exercise.getByRole('button', { name: 'Visa resultatet' }).click();
  await expect(exercise.locator('[data-result]')).toBeVisible();
}
