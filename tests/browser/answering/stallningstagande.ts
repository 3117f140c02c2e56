import { expect, type Locator } from 'playwright/test';

/** Takes a stand on every claim: `right` agrees with them all, `wrong` with none, since no answer is wrong here. */
export const answer = (exercise: Locator, how: 'right' | 'wrong'): Promise<void> => takeStands(exercise, () => (how === 'right' ? 5 : 1));

/** Takes a stand from 1 to 5 on each claim that is left, by its number from 1, or passes it over with 0; ends at the result. */
export async function takeStands(exercise: Locator, standOn: (number: number) => number): Promise<void> {
  const again = exercise.getByRole('button', { name: 'Gör om' });
  if (await again.isVisible()) await again.click();
  const group = exercise.getByRole('group');
  const [, from, total] = /Påstående (\d+) av (\d+)/.exec((await group.textContent()) ?? '') ?? [];
  for (let number = Number(from); number <= Number(total); number++) {
    await expect(group).toContainText(`Påstående ${number} av ${total}`);
    const stand = standOn(number);
    if (stand > 0)
      await group
        .getByRole('radio')
        .nth(stand - 1)
        .check();
    await exercise.getByRole('button', { name: stand > 0 ? /^(Nästa|Visa resultatet)$/ : 'Hoppa över' }).click();
  }
  await expect(exercise.locator('[data-result]')).toBeVisible();
}
