import { expect, type Locator } from 'playwright/test';

const button = (exercise: Locator, name: string) => exercise.getByRole('button', { name, exact: true });

/** The year of each event by the text of its card, as the timeline to read has them. Comes back to the game. */
export async function readYears(exercise: Locator): Promise<ReadonlyMap<string, number>> {
  await button(exercise, 'Läs tidslinjen').click();
  const events = await exercise
    .locator('.time-event')
    .evaluateAll((all) =>
      all.map(
        (event) => [event.querySelector('.time-text')?.textContent ?? '', Number(event.querySelector('.time-year')?.textContent)] as const,
      ),
    );
  await button(exercise, 'Spela').click();
  return new Map(events);
}

/** The number of a right or of a wrong gap for the card in the hand, from 0. */
export async function findGap(exercise: Locator, years: ReadonlyMap<string, number>, how: 'right' | 'wrong'): Promise<number> {
  const year = years.get((await exercise.locator('[data-card]').textContent()) ?? '') ?? 0;
  const line = (await exercise.locator('.time-point .time-year').allTextContents()).map(Number);
  const right = line.filter((other) => other < year).length;
  if (how === 'right') return right;
  return right === 0 ? line.length : 0;
}

/** Plays one game to its result: goes on with the one at hand, or takes a new one. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  const years = await readYears(exercise);
  const [again, next, card] = [button(exercise, 'Nytt spel'), exercise.locator('.time-next'), exercise.locator('[data-card]')];
  if (await again.isVisible()) await again.click();
  if (await next.isVisible()) await next.click();
  while (await card.isVisible()) {
    await exercise
      .locator('.time-gap button')
      .nth(await findGap(exercise, years, how))
      .click();
    await next.click();
    await expect(next).toHaveCount(0);
  }
  await expect(again).toBeVisible();
}
