import { expect, type Locator } from 'playwright/test';
import { withMouse, withoutMouse } from './press.ts';

/** The key that gives each verdict when focus is on the back of a card. */
const KEYS = { Kunde: '1', Nästan: '2', 'Kunde inte': '3' } as const;

/** Takes one sitting to its end. `wrong` = every card is missed once before it is nearly known. */
export async function answer(exercise: Locator, how: 'right' | 'wrong'): Promise<void> {
  const turn = exercise.getByRole('button', { name: 'Vänd kortet' });
  const [front, back] = [exercise.locator('.flashcard-front'), exercise.locator('.flashcard-back')];
  if (!(await turn.isVisible())) await exercise.getByRole('button', { name: /^(Börja|Öva|Ta) / }).click();
  await expect(turn).toBeVisible();
  const seen = new Set<string>();
  while (await turn.isVisible()) {
    const text = (await front.textContent()) ?? '';
    const verdict = how === 'right' ? 'Kunde' : seen.has(text) ? 'Nästan' : 'Kunde inte';
    await (seen.size === 0 ? withMouse : withoutMouse)(turn);
    seen.add(text);
    await back.press(KEYS[verdict]);
    // Either the next card or the end of the sitting takes the place of this one.
    await expect(back).toHaveCount(0);
  }
  await expect(exercise.getByRole('status')).toContainText('Omgången är klar.');
}
