import { expect, type Locator } from 'playwright/test';

/** Writes obstacles under the lenses, marks one and says that this is it. No obstacle is wrong: `how` only chooses the words. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  const { spec } = JSON.parse((await exercise.locator('script').textContent()) ?? '') as { spec: { least: number } };
  const cards = exercise.locator('[data-card]');
  for (let n = await cards.count(); n < spec.least; n++) {
    await write(exercise, n % 5, how === 'right' ? `Hindret nummer ${n + 1} är skrivet.` : `Något annat, nummer ${n + 1}.`);
    await expect(cards).toHaveCount(n + 1);
  }
  const marks = cards.getByLabel('Det här ska vi göra något åt');
  if ((await marks.and(exercise.locator(':checked')).count()) === 0) await marks.first().check();
  const finish = exercise.getByRole('button', { name: 'Klart för nu' });
  if (await finish.isVisible()) await finish.click();
  await expect(exercise.locator('[data-landing]')).toBeVisible();
}

/** Adds a card under a lens, from 0, and closes its fields. */
export async function write(exercise: Locator, lens: number, what: string): Promise<void> {
  await exercise.locator('[data-add]').nth(lens).click();
  await exercise.getByLabel('Vad står i vägen?').fill(what);
  await exercise.getByRole('button', { name: 'Klar med kortet' }).click();
}
