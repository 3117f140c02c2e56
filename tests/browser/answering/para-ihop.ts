import { expect, type Locator } from 'playwright/test';

/** Gives each row its own text, or the text of the row below it, and asks how it went. What was laid before is taken back. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  const { spec } = JSON.parse((await exercise.locator('script').textContent()) ?? '') as {
    spec: { pairs: readonly { left: string; right: string }[] };
  };
  const startAgain = exercise.getByRole('button', { name: 'Börja om' });
  if (await startAgain.isVisible()) await startAgain.click();
  const takeBack = exercise.getByRole('button', { name: /^Ta tillbaka/ });
  while ((await takeBack.count()) > 0) await takeBack.first().click();
  for (const [left, pair] of spec.pairs.entries()) {
    const row = exercise.locator('.pair-bar').nth(left);
    const open = row.getByRole('button', { name: `till ”${pair.left}”` });
    if (await open.isVisible()) await open.click();
    const { right } = spec.pairs[how === 'right' ? left : (left + 1) % spec.pairs.length] ?? pair;
    await exercise.locator('.pool').getByRole('button', { name: right, exact: true }).click();
    await expect(row.locator('.pair-right')).toContainText(right);
  }
  await exercise.getByRole('button', { name: 'Se hur det blev' }).click();
  await expect(exercise.locator('.verdict')).toHaveCount(spec.pairs.length);
}
