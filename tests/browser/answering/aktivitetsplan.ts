import { expect, type Locator } from 'playwright/test';

/** What a test writes in one row. */
export interface TypedRow {
  readonly what: string;
  readonly who?: string;
  /** `2027-03-15` */
  readonly by?: string;
  readonly followUp?: string;
  readonly followUpBy?: string;
}

/** Makes a plan with whole rows enough. No plan is wrong: `wrong` writes other words. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  const { spec } = JSON.parse((await exercise.locator('script').textContent()) ?? '') as { spec: { least: number } };
  const finish = exercise.getByRole('button', { name: 'Klart för nu' });
  const ready = exercise.locator('[data-ready]');
  await expect(finish.or(ready).first()).toBeVisible();
  if (await ready.isVisible()) return;
  for (let n = 1; n <= spec.least; n++)
    await addRow(exercise, {
      what: how === 'right' ? `Sätt lås på dusch ${n}` : `Skriv om annons ${n}`,
      who: 'Vaktmästaren',
      by: '2099-03-15',
      followUp: 'Fråga alla på APT',
      followUpBy: '2099-04-15',
    });
  await finish.click();
  await expect(ready).toBeVisible();
}

/** Adds a row at the end, writes in it and closes it. */
export async function addRow(exercise: Locator, typed: TypedRow): Promise<void> {
  await exercise.getByRole('button', { name: 'Lägg till en rad' }).click();
  const row = exercise.locator('.plan-row[data-row]').last();
  await expect(row.getByLabel('Vad gör ni?')).toBeFocused();
  await writeRow(row, typed);
  await row.getByRole('button', { name: 'Klar med raden' }).click();
}

/** Writes in a row that is open. */
export async function writeRow(row: Locator, { what, who, by, followUp, followUpBy }: TypedRow): Promise<void> {
  await row.getByLabel(/^Vad gör ni/).fill(what);
  if (who !== undefined) await row.getByLabel('Vem äger raden?').fill(who);
  if (by !== undefined) await row.getByLabel('Klart senast').fill(by);
  if (followUp !== undefined) await row.getByLabel('Hur följer ni upp?').fill(followUp);
  if (followUpBy !== undefined) await row.getByLabel('Följs upp den').fill(followUpBy);
}
