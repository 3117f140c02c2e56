import { expect, type Locator, type Page, test } from 'playwright/test';
import { draw } from '../../src/exercises/kunskapskontroll/draw.ts';
import { fromLean, type LeanSpec } from '../../src/exercises/kunskapskontroll/lean.ts';
import { answerQuestion, goOn } from './answering/kunskapskontroll.ts';
import { tabTo } from './keys.ts';
import { answer, awake, CHECK, dataOf } from './learner.ts';
import { press, returnTo, testStates } from './states.ts';

const EXAM = { path: CHECK.path, key: '1-10_kontrollen' };

const button = (check: Locator, name: string) => check.getByRole('button', { name, exact: true });
const question = (check: Locator) => check.locator('h4');
const position = (check: Locator) => check.locator('.check-position');
const verdict = (check: Locator) => check.locator('[data-verdict]');

/** From here on every draw is one that holds a question with several answers. */
async function drawSeveral(check: Locator, page: Page): Promise<void> {
  const lean = (await dataOf(check)).spec as unknown as LeanSpec;
  const texts = lean.units.flatMap(({ questions }) => questions.flatMap(({ marks }) => Array<string>(1 + marks.length * 2).fill('')));
  const spec = fromLean(lean, texts);
  let seed = 0;
  while (!draw(spec, seed, 0).some(({ question: { several } }) => several)) seed++;
  await page.evaluate((number) => {
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint32Array) array.fill(number);
      return array;
    };
  }, seed);
}

testStates(EXAM, async (check, look, page) => {
  await look('before it begins');
  await drawSeveral(check, page);
  await button(check, 'Börja').click();
  await look('a question');
  await button(check, 'Svara').click();
  await expect(check.getByText('Välj ett svar först')).toBeVisible();
  await look('an answer asked for and none chosen');
  const looked = new Set<string>();
  for (let asked = 1; asked <= 15; asked++) {
    await expect(position(check)).toContainText(`Fråga ${asked} av 15`);
    const several = (await check.getByRole('checkbox').count()) > 0;
    const how = several ? 'partly' : asked === 1 ? 'right' : 'wrong';
    if (several) await look('a question with several answers');
    const answered = await answerQuestion(check, how);
    if (!looked.has(how)) await look(`after an answer that is ${how}`);
    looked.add(how);
    await goOn(check, answered);
  }
  expect(looked).toEqual(new Set(['right', 'wrong', 'partly']));
  await expect(check.getByText('För godkänt krävs 80 procent.')).toBeVisible();
  await check.getByText('Visa frågorna och dina svar').click();
  await look('a result below the mark, with all questions');
  await button(check, 'Gör om med nya frågor').click();
  await expect(position(check)).toContainText('Ditt bästa resultat hittills är 1 av 15 poäng.');
  await look('during a second attempt');
  await answer(check);
  await expect(check.getByText('Det är godkänt.')).toBeVisible();
  await look('a result that passes');
});

test('the check can be taken to its result with the keyboard alone', async ({ page }) => {
  await page.goto(EXAM.path);
  const check = page.locator(`[data-exercise="${EXAM.key}"]`);
  await tabTo(page, button(check, 'Börja'));
  await press(page, 'Enter');
  for (let asked = 1; asked <= 15; asked++) {
    await expect(position(check)).toContainText(`Fråga ${asked} av 15`);
    await expect(question(check)).toBeFocused();
    await tabTo(page, check.locator('.choices input').first());
    if (asked === 1) {
      await press(page, 'Enter');
      await expect(check.getByText('Välj ett svar först')).toBeVisible();
    }
    await press(page, 'Space');
    if (asked % 2 && (await check.getByRole('radio').count()) > 0) {
      await press(page, 'ArrowDown');
      await expect(check.getByRole('radio').nth(1)).toBeChecked();
    }
    await press(page, 'Enter');
    await expect(verdict(check)).toBeFocused();
    await tabTo(page, check.getByRole('button'));
    await press(page, asked % 2 ? 'Enter' : 'Space');
  }
  await expect(question(check)).toHaveText('Ditt resultat');
  await expect(question(check)).toBeFocused();
  await tabTo(page, check.getByText('Visa frågorna och dina svar'));
  await press(page, 'Enter');
  await expect(check.locator('.check-review fieldset').last()).toBeVisible();
  await tabTo(page, button(check, 'Gör om med nya frågor'));
  await press(page, 'Space');
  await expect(question(check)).toBeFocused();
  await expect(position(check)).toContainText('Fråga 1 av 15');
});

test('a check that is broken off goes on with the same questions, the same order and the answers given', async ({ page }) => {
  await page.goto(EXAM.path);
  let check = await awake(page, EXAM.key);
  const asked = () => check.locator('h4, .choices label').allTextContents();
  await button(check, 'Börja').click();
  const first = await asked();
  check = await returnTo(page, EXAM.key);
  expect(await asked()).toEqual(first);
  await goOn(check, await answerQuestion(check, 'right'));
  await answerQuestion(check, 'wrong');
  // Left with the verdict on screen: the answer is given, and the third question is next.
  check = await returnTo(page, EXAM.key);
  await expect(position(check)).toContainText('Fråga 3 av 15');
  const third = await asked();
  check = await returnTo(page, EXAM.key);
  expect(await asked()).toEqual(third);
  await answer(check);
  await expect(check.locator('.check-points')).toHaveText('14 av 15 poäng, 93 procent.');
  const result = await check.locator('.check-review').textContent();
  check = await returnTo(page, EXAM.key);
  await expect(check.locator('.check-points')).toHaveText('14 av 15 poäng, 93 procent.');
  await expect(check.locator('.check-review')).toHaveText(result ?? '');
  await expect(check.locator('.check-reread li')).toHaveCount(1);
});
