import { expect, test } from 'playwright/test';
import { BOX, HEALTH, LESSONS, NORMS, WORKSHOPS } from './learner.ts';

test.use({ javaScriptEnabled: false });

test('the folded answers tell which option is right, where cards belong and what the figure is', async ({ page }) => {
  await page.goto(NORMS.path);
  const question = page.locator('[data-exercise="1-2_stereotypen"]');
  await question.locator('summary').click();
  await expect(question.locator('dt', { hasText: 'Killar brukar kunna bilar.' })).toContainText('Stämmer.');
  await expect(question.locator('dt', { hasText: 'Stämmer inte.' })).toHaveCount(3);
  const sorting = page.locator('[data-exercise="1-2_vad-styr"]');
  await sorting.getByText('Visa var korten hör hemma').click();
  await expect(sorting.locator('dt', { hasText: 'Passerkortet bärs synligt' })).toContainText('Regel');
  await page.goto(BOX.path);
  const guess = page.locator('[data-exercise="1-3_starka-fast-radda"]');
  await guess.locator('summary').first().click();
  await guess.getByText('Siffrorna i en tabell').click();
  await expect(guess.getByRole('table')).toContainText('64\u00a0%');
});

test('links lead through all lessons and workshops and back to the overview', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Börja utbildningen' }).click();
  const units = [...LESSONS, ...WORKSHOPS];
  for (const [index, { path }] of units.entries()) {
    await expect(page).toHaveURL(path);
    const [previous, next] = [units[index - 1], units[index + 1]];
    if (previous) await expect(page.getByRole('link', { name: `Tillbaka till ${previous.title}` })).toHaveAttribute('href', previous.path);
    if (next) await page.getByRole('link', { name: `Klar, vidare till ${next.title}` }).click();
  }
  await page.getByRole('link', { name: 'Klar med övningen' }).click();
  await expect(page).toHaveURL('/kurs/');
  await page.goto(BOX.path);
  await page.getByRole('navigation').getByRole('link', { name: HEALTH.title }).click();
  await expect(page).toHaveURL(HEALTH.path);
});

test('on a narrow screen the list of lessons opens, leads on and closes, and sources are a link away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(NORMS.path);
  const list = page.getByRole('navigation', { name: 'Del 1: Kunskapshöjning' });
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: 'Innehåll' }).click();
  await expect(list).toBeVisible();
  await list.getByRole('button', { name: 'Stäng' }).click();
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: 'Innehåll' }).click();
  await list.getByRole('link', { name: BOX.title }).click();
  await expect(page).toHaveURL(BOX.path);
  await page
    .getByRole('link', { name: /^källa 1/ })
    .first()
    .click();
  await expect(page.locator('#\\31 -3-kalla-1')).toBeInViewport();
});
