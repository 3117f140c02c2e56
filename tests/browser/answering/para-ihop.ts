import { expect, type Locator } from 'playwright/test';

/** The parts of the page's data that tell what belongs together. */
interface Data {
  readonly spec: { readonly pairs: readonly { readonly left: string; readonly right: string }[] };
}

export const pairsOf = async (exercise: Locator): Promise<Data['spec']['pairs']> =>
  (JSON.parse((await exercise.locator('script').textContent()) ?? '') as Data).spec.pairs;

/** Gives each row the right-hand text of the row that `choose` names. The rows must be empty. */
export async function layAll(exercise: Locator, choose: (left: number, rows: number) => number): Promise<void> {
  const pairs = await pairsOf(exercise);
  for (const [left, pair] of pairs.entries()) {
    const row = exercise.locator('.pair-bar').nth(left);
    const open = row.getByRole('button', { name: `till ”${pair.left}”` });
    if (await open.isVisible()) await open.click();
    const { right } = pairs[choose(left, pairs.length)] ?? pair;
    await exercise.locator('.pool').getByRole('button', { name: right, exact: true }).click();
    await expect(row.locator('.pair-right')).toContainText(right);
  }
}

/** Gives each row its own text, or the text of the row below it, and asks how it went. What was laid before is taken back. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  const startAgain = exercise.getByRole('button', { name: 'Börja om' });
  if (await startAgain.isVisible()) await startAgain.click();
  const takeBack = exercise.getByRole('button', { name: /^Ta tillbaka/ });
  await expect(exercise.locator('.verdict')).toHaveCount(0);
  for (let laid = await takeBack.count(); laid > 0; laid--) {
    await takeBack.first().click();
    await expect(takeBack).toHaveCount(laid - 1);
  }
  await layAll(exercise, (left, rows) => (how === 'right' ? left : (left + 1) % rows));
  await exercise.getByRole('button', { name: 'Se hur det blev' }).click();
  await expect(exercise.locator('.verdict')).toHaveCount((await pairsOf(exercise)).length);
}
