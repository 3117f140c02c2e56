import { expect, type Locator } from 'playwright/test';

/** Plays a scenario to an ending: the first choice at every decision, or the last. No choice is right or wrong. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  const again = exercise.getByRole('button', { name: 'Spela igen och välj annorlunda' });
  if (await again.isVisible()) await again.click();
  const choices = exercise.locator('.story-choices button');
  // The contents of an exercise that has just come alive are drawn at once, but not in the same moment.
  await expect(choices.first()).toBeVisible();
  while ((await choices.count()) > 0) {
    await (how === 'right' ? choices.first() : choices.last()).click();
    const goOn = exercise.getByRole('button', { name: 'Gå vidare' });
    await goOn.click();
    // Either the next scene or the end takes the place of what the choice led to.
    await expect(goOn).toHaveCount(0);
  }
  await expect(again).toBeVisible();
}
