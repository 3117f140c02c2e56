import { expect, type Locator } from 'playwright/test';

/** Puts the rows in the right order, or back in the order they were met in, and asks how it went. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  const { spec } = JSON.parse((await exercise.locator('script').textContent()) ?? '') as {
    spec: { items: readonly { text: string }[]; start: readonly number[] };
  };
  const wanted = how === 'right' ? [...spec.items.keys()] : spec.start;
  for (const [place, item] of wanted.entries()) {
    const { text = '' } = spec.items[item] ?? {};
    const row = exercise.locator('.order-row').filter({ has: exercise.page().getByText(text, { exact: true }) });
    while ((await row.getAttribute('data-zone')) !== String(place)) {
      const before = Number(await row.getAttribute('data-zone'));
      await row.getByRole('button', { name: `Flytta upp ”${text}”`, exact: true }).click();
      await expect(row).toHaveAttribute('data-zone', String(before - 1));
    }
  }
  const check = exercise.getByRole('button', { name: 'Se hur det blev' });
  // An order that has been checked already is not checked again.
  if (await check.isVisible()) await check.click();
  await expect(exercise.locator('.verdict')).toHaveCount(wanted.length);
}
