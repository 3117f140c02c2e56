import { expect, type Locator, test } from 'playwright/test';
import { tabTo } from './keys.ts';
import { answer, awake, lay } from './learner.ts';
import { press, returnTo, testStates } from './states.ts';

const SCALE = { path: '/kurs/del-2/2c-2-valdskultur/', key: '2c-2_granserna' };

interface Spec {
  readonly categories: readonly string[];
  readonly cards: readonly { readonly text: string; readonly comment: string }[];
}

const specOf = async (exercise: Locator): Promise<Spec> =>
  (JSON.parse((await exercise.locator('script').textContent()) ?? '') as { spec: Spec }).spec;
const show = (scale: Locator) => scale.getByRole('button', { name: 'Visa vad lag och policy säger' });
const step = (scale: Locator, index: number) => scale.locator(`[data-zone="${index}"]`);

testStates(SCALE, async (scale, look) => {
  await look('the first act');
  await lay(scale, (_, index) => index % 2);
  await look('all acts on the scale');
  await show(scale).click();
  await look('with what law and policy say');
  await scale
    .getByRole('button', { name: /^Flytta kortet/ })
    .last()
    .click();
  await look('an act that is moved afterwards');
});

test('acts are laid and moved with the keyboard alone, and the comments stay while they are moved', async ({ page }) => {
  await page.goto(SCALE.path);
  const scale = page.locator(`[data-exercise="${SCALE.key}"]`);
  const { cards, categories } = await specOf(scale);
  await tabTo(page, scale.locator('.hand-buttons button').first());
  for (const index of cards.keys()) await page.keyboard.press(String((index % categories.length) + 1));
  await expect(show(scale)).toBeFocused();
  await expect(scale.locator('.scale-comment')).toHaveCount(0);
  await press(page, 'Enter');
  await expect(scale.getByRole('status')).toBeFocused();
  for (const [index, { text, comment }] of cards.entries())
    await expect(
      step(scale, index % categories.length)
        .getByRole('listitem')
        .filter({ hasText: text }),
    ).toContainText(comment);

  const [first] = cards;
  const move = scale.getByRole('button', { name: `Flytta kortet ${first?.text}`, exact: true });
  await tabTo(page, move);
  await press(page, 'Enter');
  await expect(scale.locator('.card')).toHaveText(first?.text ?? '');
  await expect(scale.locator('.scale-comment')).toHaveCount(cards.length - 1);
  await press(page, String(categories.length));
  await expect(move).toBeFocused();
  await expect(step(scale, categories.length - 1)).toContainText(first?.text ?? '');
  await expect(scale.locator('.scale-comment')).toHaveCount(cards.length);
});

test('a scale that is broken off is there after a reload, and so are the comments', async ({ page }) => {
  await page.goto(SCALE.path);
  let scale = await awake(page, SCALE.key);
  const { cards } = await specOf(scale);
  for (const index of [0, 1, 2]) await scale.locator('.hand-buttons button').nth(index).click();
  scale = await returnTo(page, SCALE.key);
  await expect(scale.locator('.card')).toHaveText(cards[3]?.text ?? '');
  await expect(scale.locator('.laid')).toHaveCount(3);
  await answer(scale);
  scale = await returnTo(page, SCALE.key);
  await expect(scale.locator('.scale-comment')).toHaveCount(cards.length);
  await expect(show(scale)).toHaveCount(0);
});
