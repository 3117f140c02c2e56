import { expect, type Locator } from 'playwright/test';

/** Takes one sitting to its end. `wrong` = every card is missed once before it is nearly known. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  const turn = exercise.getByRole('button', { name: 'Vänd kortet' });
  if (!(await turn.isVisible())) await exercise.getByRole('button', { name: /^(Börja|Öva|Ta) / }).click();
  await expect(turn).toBeVisible();
  const seen = new Set<string>();
  while (await turn.isVisible()) {
    const front = (await exercise.locator('.flashcard-front').textContent()) ?? '';
    const verdict = how === 'right' ? 'Kunde' : seen.has(front) ? 'Nästan' : 'Kunde inte';
    seen.add(front);
    await turn.press('Enter');
    const button = exercise.getByRole('button', { name: verdict, exact: true });
    await button.press('Enter');
    // Either the next card or the end of the sitting takes the place of the buttons.
    await expect(button).toHaveCount(0);
  }
  await expect(exercise.getByRole('status')).toContainText('Omgången är klar.');
}
