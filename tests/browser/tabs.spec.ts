import { type BrowserContext, expect, type Page, test } from 'playwright/test';
import { answerQuestions } from './answering/kunskapskontroll.ts';
import { answer, awake, awakeAll, BOX, CHECK, HEALTH, NORMS, reflect } from './learner.ts';

/** Opens one more tab of the same browser. */
async function tab(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/** Turns to a tab. One that lies behind another is drawn once a second, if that. */
async function front(page: Page): Promise<Page> {
  await page.bringToFront();
  return page;
}

test('two tabs with different lessons keep the answers of both', async ({ context }) => {
  const norms = await tab(context, NORMS.path);
  const box = await tab(context, BOX.path);
  // Turn about, so that each tab writes after the other has.
  await answer(await awake(await front(norms), '1-2_stereotypen'));
  await answer(await awake(await front(box), '1-3_starka-fast-radda'));
  await reflect(await awake(await front(norms), '1-2_nar-fick-du'), 'Att laga bilen.');
  await reflect(await awake(await front(box), '1-3_vilken-regel'), 'Att tåla allt.');
  await answer(await awake(await front(norms), '1-2_gruvan'), 'wrong');
  await answer(await awake(await front(box), '1-3_vad-kostar-den'));
  await (await front(norms)).getByRole('link', { name: /^Klar, vidare/ }).click();
  await norms.close();
  await box.close();

  const later = await tab(context, NORMS.path);
  await expect((await awake(later, '1-2_stereotypen')).locator('.is-right')).toBeVisible();
  await expect((await awake(later, '1-2_gruvan')).locator('.is-wrong')).toHaveCount(2);
  await expect((await awake(later, '1-2_nar-fick-du')).getByRole('textbox')).toHaveValue('Att laga bilen.');
  await expect(later.locator('a[data-unit="1-2"]')).toHaveAttribute('data-state', 'done');
  await later.goto(BOX.path);
  await expect((await awake(later, '1-3_starka-fast-radda')).locator('.chart')).toContainText('64\u00a0%');
  await expect((await awake(later, '1-3_vad-kostar-den')).locator('.is-right')).toBeVisible();
  await expect((await awake(later, '1-3_vilken-regel')).getByRole('textbox')).toHaveValue('Att tåla allt.');
});

test('an answer in one tab shows at once in the other', async ({ context }) => {
  const one = await tab(context, BOX.path);
  const other = await tab(context, BOX.path);
  await awakeAll(await front(one));
  for (const exercise of await awakeAll(await front(other))) await answer(exercise);
  await expect(one.locator('.exercise-sortera .feedback')).toContainText('Noll av tolv kort hamnade utanför.');
  await expect(one.locator('.exercise-gissa-siffran .feedback')).toContainText('Nära.');
  await expect(one.locator('.exercise-kunskapsfraga .is-right')).toContainText('Mats har inte valt någon regel');
  await expect(one.getByRole('textbox', { name: 'Skriv för dig själv' })).toHaveValue('Jag tänkte på passet i tisdags.');
  await expect(one.locator('[data-remaining]')).toBeEmpty();
  await other.getByRole('link', { name: /^Klar, vidare/ }).click();
  await expect(one.locator('a[data-unit="1-3"]')).toHaveAttribute('data-state', 'done');
  await expect(one.getByRole('progressbar')).toHaveJSProperty('value', 1);
});

test('an answer that is changed in one tab is changed in the other', async ({ context }) => {
  const one = await tab(context, BOX.path);
  const other = await tab(context, BOX.path);
  await answer(await awake(one, '1-3_vad-kostar-den'), 'wrong');
  await one.getByRole('heading', { level: 1 }).focus();
  const seen = await awake(other, '1-3_vad-kostar-den');
  await expect(seen.locator('.is-wrong')).toBeVisible();
  await seen.getByRole('button', { name: 'Försök igen' }).click();
  await answer(seen);
  await expect(one.locator('.exercise-kunskapsfraga .is-right')).toBeVisible();
  await expect(one.getByLabel('Lådan kan kosta också')).toBeChecked();
});

test('a reflection that is rewritten in one tab is not left standing in its old form in the other', async ({ context }) => {
  const one = await tab(context, BOX.path);
  const other = await tab(context, BOX.path);
  await reflect(await awake(one, '1-3_vilken-regel'), 'Första tanken.');
  const seen = await awake(other, '1-3_vilken-regel');
  await expect(seen.getByRole('textbox')).toHaveValue('Första tanken.');
  await reflect(seen, 'Första tanken. Och en till.');
  await expect(one.getByRole('textbox', { name: 'Skriv för dig själv' })).toHaveValue('Första tanken. Och en till.');
});

test('somebody who is writing is not disturbed by the other tab', async ({ context }) => {
  const one = await tab(context, BOX.path);
  const other = await tab(context, BOX.path);
  const field = (await awake(one, '1-3_vilken-regel')).getByRole('textbox');
  await field.focus();
  await one.keyboard.type('Jag har burit');
  await answer(await awake(other, '1-3_vad-kostar-den'));
  await expect(one.locator('a[data-unit="1-3"]')).toHaveAttribute('data-state', 'begun');
  await expect(field).toBeFocused();
  await one.keyboard.type(' tungt själv.');
  await expect(one.getByText('Sparat på den här enheten.')).toBeVisible();
  await expect(field).toHaveValue('Jag har burit tungt själv.');
  await one.reload();
  await expect((await awake(one, '1-3_vilken-regel')).getByRole('textbox')).toHaveValue('Jag har burit tungt själv.');
  await expect((await awake(one, '1-3_vad-kostar-den')).locator('.is-right')).toBeVisible();
});

test('a lesson that is done in one tab stays done when the other tab goes on in it', async ({ context }) => {
  const one = await tab(context, BOX.path);
  const other = await tab(context, BOX.path);
  await one.getByRole('link', { name: /^Klar, vidare/ }).click();
  await expect(one.getByRole('heading', { level: 1 })).toHaveText(HEALTH.title);
  await answer(await awake(other, '1-3_vad-kostar-den'));
  await other.goto('/kurs/');
  await expect(other.locator('a[data-unit="1-3"]')).toHaveAttribute('data-state', 'done');
  await expect(other.getByText('1 av 10 lektioner klara')).toBeVisible();
});

test('a knowledge check that is begun in one tab goes on in the other', async ({ context }) => {
  const one = await tab(context, CHECK.path);
  const other = await tab(context, CHECK.path);
  const begun = await awake(one, '1-10_kontrollen');
  const goneOn = await awake(other, '1-10_kontrollen');
  await front(one);
  await answerQuestions(begun, () => true, 2);
  // Focus comes to the next question a moment after it is drawn.
  await expect(begun.locator('h4')).toBeFocused();
  await one.getByRole('heading', { level: 1 }).focus();
  await expect(goneOn.locator('.check-position')).toHaveText('Fråga 3 av 15');
  await expect(goneOn.locator('h4')).toHaveText((await begun.locator('h4').textContent()) ?? '');
  await front(other);
  await answerQuestions(goneOn, () => false, 2);
  await expect(begun.locator('.check-position')).toHaveText('Fråga 5 av 15');
  await expect(begun.locator('.check-marks .is-right')).toHaveCount(2);
  await expect(begun.locator('.check-marks .is-wrong')).toHaveCount(2);
});
