import { expect, test } from 'playwright/test';
import { BOX, dataOf, HEALTH, LESSONS, NORMS, PAGES, troubles } from './learner.ts';

test.use({ javaScriptEnabled: false });

/** What may be out of sight: what only script can fill, and the buttons of narrow screens. */
const MAY_HIDE =
  '[data-my-page], [data-my-page] *, [data-search-live], [data-search-live] *, [data-track], [data-track] *, [data-part-progress], .rail-button, .rail-close, script, .visually-hidden, svg, svg *, .term-note, .term-note *, :empty';

for (const path of PAGES) {
  test(`${path} shows all it has without script`, async ({ page }) => {
    const trouble = troubles(page);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const contents = page.locator(`body :not(${MAY_HIDE})`);
    expect(await contents.count()).toBeGreaterThan(20);
    // Unfold the answers, as a reader would.
    const folded = page.locator('details:not([open]) > summary:visible');
    while ((await folded.count()) > 0) await folded.first().click();
    const hidden: string[] = [];
    for (const element of await contents.all()) {
      if (!(await element.isVisible())) hidden.push(await element.evaluate((one) => one.outerHTML.slice(0, 90)));
    }
    expect(hidden).toEqual([]);
    await expect(page.getByRole('button', { name: /Svara|Visa|Spara/ })).toHaveCount(0);
    expect(trouble).toEqual([]);
  });
}

for (const { path, title } of LESSONS) {
  test(`every exercise of ${title} shows its question, its parts and, when unfolded, its answers`, async ({ page }) => {
    await page.goto(path);
    for (const exercise of await page.locator('mgs-exercise').all()) {
      const { type, spec } = await dataOf(exercise);
      await expect(exercise.getByRole('heading')).toBeVisible();
      const answers = exercise.locator('[data-live] > details');
      if (type === 'reflektion') {
        await expect(exercise.getByText('skriv på ett papper som du behåller själv')).toBeVisible();
        continue;
      }
      if (type === 'kunskapsfraga') await expect(exercise.locator('.choices-static li:visible')).toHaveCount(spec.options.length);
      if (type === 'sortera') {
        await expect(exercise.locator('.static-zones li:visible')).toHaveText([...spec.categories]);
        await expect(exercise.locator('.static-cards li:visible')).toHaveText(spec.cards.map(({ text }) => text));
      }
      const inside = answers.locator(type === 'gissa-siffran' ? '.chart' : 'dd').first();
      await expect(inside).toBeHidden();
      await answers.locator('> summary').click();
      await expect(inside).toBeVisible();
    }
  });
}

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

test('links lead through all lessons and back to the overview', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Börja utbildningen' }).click();
  await expect(page).toHaveURL(NORMS.path);
  await page.getByRole('link', { name: `Klar, vidare till ${BOX.title}` }).click();
  await expect(page).toHaveURL(BOX.path);
  await page.getByRole('link', { name: `Tillbaka till ${NORMS.title}` }).click();
  await expect(page).toHaveURL(NORMS.path);
  await page.getByRole('navigation').getByRole('link', { name: HEALTH.title }).click();
  await expect(page).toHaveURL(HEALTH.path);
  await page.getByRole('link', { name: 'Klar med lektionen' }).click();
  await expect(page).toHaveURL('/kurs/');
});

test('on a narrow screen the list of lessons opens, leads on and closes', async ({ page }) => {
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
});

test('sources are a link away', async ({ page }) => {
  await page.goto(BOX.path);
  await page
    .getByRole('link', { name: /^källa 1/ })
    .first()
    .click();
  await expect(page.locator('#\\31 -3-kalla-1')).toBeInViewport();
});
