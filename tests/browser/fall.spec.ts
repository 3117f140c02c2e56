import { expect, type Locator, test } from 'playwright/test';
import { reply } from './answering/fall.ts';
import { tabTo } from './keys.ts';
import { answer, awake } from './learner.ts';
import { press, returnTo, testStates } from './states.ts';

const CASES = { path: '/kurs/del-2/2c-3-harskartekniker/', key: '2c-3_fallen' };

interface Spec {
  readonly labels: readonly { readonly label: string; readonly mark: string }[];
  readonly cases: readonly { readonly title: string; readonly labels: readonly number[]; readonly why: string; readonly self: string }[];
}

const specOf = async (exercise: Locator): Promise<Spec> =>
  (JSON.parse((await exercise.locator('script').textContent()) ?? '') as { spec: Spec }).spec;
const button = (exercise: Locator, name: string) => exercise.getByRole('button', { name, exact: true });
const progress = (exercise: Locator) => exercise.getByRole('status').first();

testStates(CASES, async (cases, look) => {
  await look('the first case');
  await button(cases, 'Svara').click();
  await expect(cases.getByText('Välj ett svar först')).toBeVisible();
  await look('nothing chosen');
  await cases.getByRole('radio').last().check();
  await button(cases, 'Svara').click();
  await button(cases, 'Visa två exempel').click();
  await expect(cases.getByText('Skriv en mening först')).toBeVisible();
  await look('a label with its comment, and nothing written');
  await answer(cases, 'right');
  await cases.locator('.fall-all summary').click();
  await look('samples, moves and the list of all cases');
});

test('a case is done with the keyboard alone: every comment can be read, and the reply may be said aloud', async ({ page }) => {
  await page.goto(CASES.path);
  const cases = page.locator(`[data-exercise="${CASES.key}"]`);
  const { labels, cases: all } = await specOf(cases);
  const [first] = all;
  await tabTo(page, cases.getByRole('radio').first());
  await press(page, 'Space');
  await tabTo(page, button(cases, 'Svara'));
  await press(page, 'Enter');
  await expect(cases.getByRole('radio').first()).toBeFocused();
  for (const [index, { mark }] of labels.entries()) {
    await expect(cases.getByRole('radio').nth(index)).toBeFocused();
    const fits = first?.labels.includes(index);
    await expect(cases.locator('.why')).toContainText(fits ? (first?.why ?? '') : mark);
    await expect(cases.locator('.verdict')).toHaveText(fits ? 'Stämmer.' : 'Stämmer inte.');
    await press(page, 'ArrowDown');
  }
  await tabTo(page, button(cases, 'Visa två exempel'));
  await press(page, 'Enter');
  await expect(cases.getByRole('textbox')).toBeFocused();
  await tabTo(page, button(cases, 'Jag säger det högt i stället'));
  await press(page, 'Enter');
  await expect(button(cases, 'Visa två exempel')).toBeFocused();
  await press(page, 'Enter');
  await expect(cases.locator('[data-samples]')).toBeFocused();
  await expect(cases.locator('.fall-said')).toContainText(first?.self ?? '');
  await expect(progress(cases)).toContainText('Ett av');
  await tabTo(page, button(cases, 'Nästa fall'));
  await press(page, 'Enter');
  await expect(cases.getByRole('heading', { level: 4 })).toBeFocused();
  await expect(cases.getByRole('heading', { level: 4 })).toHaveText(all[1]?.title ?? '');
  await tabTo(page, cases.locator('.fall-all summary'));
  await press(page, 'Space');
  await tabTo(page, cases.locator('.fall-all').getByRole('button').last());
  await press(page, 'Enter');
  await expect(cases.getByRole('heading', { level: 4 })).toHaveText(all.at(-1)?.title ?? '');
  await expect(cases.getByRole('heading', { level: 4 })).toBeFocused();
});

test('what is begun is there after a reload, in the case where it was broken off, and half of the cases make it done', async ({ page }) => {
  await page.goto(CASES.path);
  let cases = await awake(page, CASES.key);
  const { cases: all } = await specOf(cases);
  await button(cases, 'Nästa fall').click();
  await cases.getByRole('radio').nth(1).check();
  await button(cases, 'Svara').click();
  // Left at once, before the pause after which a text is kept.
  await cases.getByRole('textbox').fill('Jag var inte färdig.');
  cases = await returnTo(page, CASES.key);
  await expect(cases.getByRole('heading', { level: 4 })).toHaveText(all[1]?.title ?? '');
  await expect(cases.getByRole('radio').nth(1)).toBeChecked();
  await expect(cases.getByRole('textbox')).toHaveValue('Jag var inte färdig.');
  await reply(cases, 'Jag tar det en gång till.');
  await answer(cases, 'wrong');
  cases = await returnTo(page, CASES.key);
  await expect(progress(cases)).toContainText('Övningen är klar');
  await cases.locator('.fall-all summary').click();
  await expect(cases.locator('.fall-all [data-state="done"]')).toHaveCount(Math.ceil(all.length / 2));
});
