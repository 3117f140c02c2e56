import { expect, type Locator } from 'playwright/test';

const BUTTONS = { '+': 'Jag tar ett steg fram', '-': 'Jag står kvar', '.': 'Hoppa över' } as const;

/** Walks to the end as whatever role comes up: `right` steps forward all the way, `wrong` stays, since no answer is wrong here. */
export const answer = (exercise: Locator, how: 'right' | 'wrong'): Promise<void> => walk(exercise, () => (how === 'right' ? '+' : '-'));

/** Answers each statement that is left, by its number from 0, and comes to the result. Draws a role where none is at hand. */
export async function walk(exercise: Locator, markOf: (number: number) => keyof typeof BUTTONS): Promise<void> {
  const begin = exercise.getByRole('button', { name: 'Börja' });
  const position = exercise.locator('.role-position');
  const draw = exercise.getByRole('button', { name: /^Dra en (ny )?roll$/ });
  if (await draw.isVisible()) await draw.click();
  await begin.or(position).waitFor();
  if (await begin.isVisible()) await begin.click();
  const [, first = '1', last = '1'] = /(\d+) av (\d+)/.exec((await position.textContent()) ?? '') ?? [];
  for (let number = Number(first) - 1; number < Number(last); number++) {
    await expect(position).toHaveText(`Påstående ${number + 1} av ${last}`);
    await exercise.getByRole('button', { name: BUTTONS[markOf(number)] }).click();
  }
  await expect(exercise.locator('[data-result]')).toBeVisible();
}
