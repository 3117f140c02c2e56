import { expect, type Locator } from 'playwright/test';

/** Makes a poster. `right` takes suggestions as they are, `wrong` writes rules of one's own, since no rule is wrong. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  const { spec } = JSON.parse((await exercise.locator('script').textContent()) ?? '') as { spec: { least: number } };
  // The rules of a meeting are brought a moment after the exercise is alive.
  await expect(exercise.locator('.rules-editor, .rules-poster')).toBeVisible();
  const change = exercise.getByRole('button', { name: 'Ändra', exact: true });
  if (await change.isVisible()) await change.click();
  const rules = exercise.locator('.rules-row');
  for (let n = await rules.count(); n < spec.least; n++) {
    const take = exercise.getByRole('button', { name: /^Ta med / }).first();
    if (how === 'right' && (await take.isVisible())) await take.click();
    else await write(exercise, `Vår regel nummer ${n + 1}.`);
    await expect(rules).toHaveCount(n + 1);
  }
  await exercise.getByRole('button', { name: 'Det här är våra regler' }).click();
  await expect(exercise.locator('.rules-poster')).toBeVisible();
}

/** Adds a rule of one's own to the list. */
export async function write(exercise: Locator, text: string): Promise<void> {
  await exercise.getByLabel('Skriv en egen regel').fill(text);
  await exercise.getByRole('button', { name: 'Lägg till', exact: true }).click();
}
