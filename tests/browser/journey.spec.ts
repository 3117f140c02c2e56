import { expect, test } from 'playwright/test';
import { answer, awake, awakeAll, BOX, dataOf, HEALTH, LESSONS, lay, NORMS, reflect } from './learner.ts';

/** A link in a list of lessons as a screen reader says it: title, then state. */
const named = (title: string, state: string) => new RegExp(`^${title} ?, ${state}`);

test('a first visitor takes the course from the front page to the end', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Börja utbildningen' }).click();
  for (const [index, { path, title }] of LESSONS.entries()) {
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('progressbar')).toHaveAttribute('value', String(index));
    for (const exercise of await awakeAll(page)) await answer(exercise);
    await expect(page.locator('[data-remaining]')).toBeEmpty();
    const next = LESSONS[index + 1];
    await page.getByRole('link', { name: next ? `Klar, vidare till ${next.title}` : 'Klar med lektionen' }).click();
  }
  await expect(page).toHaveURL('/kurs/');
  await expect(page.getByText('3 av 3 lektioner klara')).toBeVisible();
  for (const { title } of LESSONS)
    await expect(page.getByRole('link', { name: named(title, 'klar') })).toHaveAttribute('data-state', 'done');
});

test('a learner who comes back is led to the exercise where she was', async ({ page }) => {
  await page.goto(BOX.path);
  const box = await awake(page, '1-3_ladan');
  await lay(box, () => 0);
  await (await awake(page, '1-3_vad-kostar-den')).getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Svara' }).click();
  await page.goto('/');
  const on = page.getByRole('link', { name: `Fortsätt: ${BOX.title}` });
  await expect(page.getByRole('link', { name: /^Börja/ })).toHaveCount(0);
  await on.first().click();
  await expect(page).toHaveURL(`${BOX.path}#1-3_vad-kostar-den`);
  await expect(page.getByRole('heading', { name: 'Vilket påstående stämmer med lektionen?' })).toBeInViewport();
  await page.goto('/kurs/');
  await expect(on).toHaveAttribute('href', /#1-3_vad-kostar-den$/);
});

test('a learner who has finished a lesson is led to the first one that is left', async ({ page }) => {
  await page.goto(HEALTH.path);
  await page.getByRole('link', { name: 'Klar med lektionen' }).click();
  await expect(page.getByText('1 av 3 lektioner klara')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: `Fortsätt: ${NORMS.title}` }).first()).toHaveAttribute('href', new RegExp(`${NORMS.path}$`));
});

test('answers of every kind are in place after a reload', async ({ page }) => {
  await page.goto(BOX.path);
  await answer(await awake(page, '1-3_ladan'));
  await answer(await awake(page, '1-3_starka-fast-radda'), 'wrong');
  await answer(await awake(page, '1-3_vad-kostar-den'), 'wrong');
  const written = 'Att inte be om hjälp.\n”Det går” sa jag – <b>ändå</b> gick det inte. 🙂';
  await reflect(await awake(page, '1-3_vilken-regel'), written);
  const mirror = await page.locator('.exercise-sortera .feedback').textContent();
  expect(mirror).toContain('kort hamnade utanför');
  await page.reload();

  const box = await awake(page, '1-3_ladan');
  await expect(box.locator('.feedback')).toHaveText(mirror ?? '');
  await expect(box.getByRole('region', { name: 'I lådan, 12 kort' }).locator('.laid')).toHaveCount(12);
  const guess = await awake(page, '1-3_starka-fast-radda');
  await expect(guess.locator('.feedback')).toContainText('Fler än du trodde');
  await expect(guess.locator('.chart')).toContainText('Din gissning');
  await expect(guess.locator('.chart')).toContainText('0\u00a0%');
  const question = await awake(page, '1-3_vad-kostar-den');
  await expect(question.getByRole('radio').first()).toBeChecked();
  await expect(question.locator('.is-wrong')).toContainText('Stämmer inte. Så kan det vara i ett enskilt fall');
  await expect(question.locator('.why')).toHaveCount(1);
  await expect((await awake(page, '1-3_vilken-regel')).getByRole('textbox')).toHaveValue(written);
});

test('a sorting with right answers comes back with its result, and a question with all that was ticked', async ({ page }) => {
  await page.goto(NORMS.path);
  const sorting = await awake(page, '1-2_vad-styr');
  const { spec } = await dataOf(sorting);
  await lay(sorting, ({ category = 0 }, index) => (index < 2 ? (category + 1) % 4 : category));
  await sorting.getByRole('button', { name: 'Se hur det blev' }).click();
  const question = await awake(page, '1-2_gruvan');
  await question.getByRole('checkbox').nth(0).check();
  await question.getByRole('checkbox').nth(1).check();
  await question.getByRole('button', { name: 'Svara' }).click();
  await page.reload();
  await awakeAll(page);
  await expect(sorting.locator('.feedback')).toContainText(`8 av ${spec.cards.length} kort ligger rätt`);
  await expect(sorting.locator('.is-wrong')).toHaveCount(2);
  await expect(sorting.locator('.is-wrong').first()).toContainText('Hör hemma i högen');
  await expect(sorting.locator('.is-right')).toHaveCount(8);
  await expect(question.locator('input:checked')).toHaveCount(2);
  await expect(question.locator('.verdict')).toHaveText(['Stämmer.', 'Stämmer inte.']);
});

test('a sorting that was left half done goes on with the next card', async ({ page }) => {
  await page.goto(BOX.path);
  const box = await awake(page, '1-3_ladan');
  for (const label of ['I lådan', 'Utanför', 'Utanför']) await box.locator('.hand-buttons').getByRole('button', { name: label }).click();
  await expect(box.locator('.hand-position')).toHaveText('Kort 4 av 12');
  await page.reload();
  await awake(page, '1-3_ladan');
  await expect(box.locator('.hand-position')).toHaveText('Kort 4 av 12');
  await expect(box.locator('.card')).toHaveText('hämta på förskolan');
  await expect(box.getByRole('region', { name: 'I lådan, 1 kort' })).toContainText('be om hjälp');
  await expect(box.getByRole('region', { name: 'Utanför, 2 kort' })).toContainText('gråta på jobbet');
});

test('bar, list and front page tell how far the learner has come', async ({ page }) => {
  await page.goto(NORMS.path);
  const bar = page.getByRole('progressbar');
  await expect(bar).toHaveAccessibleName('0 av 3 lektioner klara');
  await page.getByRole('link', { name: /^Klar, vidare/ }).click();
  await expect(page).toHaveURL(BOX.path);
  await expect(bar).toHaveAccessibleName('1 av 3 lektioner klara');
  await expect(bar).toHaveJSProperty('value', 1);
  const list = page.getByRole('navigation', { name: 'Del 1: Kunskapshöjning' });
  await expect(list.getByRole('link', { name: named(NORMS.title, 'klar') })).toBeVisible();
  await expect(list.getByRole('link', { name: named(BOX.title, 'påbörjad') })).toHaveAttribute('aria-current', 'page');
  await expect(list.getByRole('link', { name: named(HEALTH.title, 'inte påbörjad') })).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('1 av 3 lektioner klara')).toBeVisible();
  await expect(page.getByRole('link', { name: named(NORMS.title, 'klar') })).toBeVisible();
});

test('before the button that ends a lesson stands what is left, with a way there', async ({ page }) => {
  await page.goto(BOX.path);
  const left = page.locator('[data-remaining]');
  await expect(left).toBeEmpty();
  await answer(await awake(page, '1-3_starka-fast-radda'));
  await expect(left).toContainText('Tre övningar är kvar i lektionen.');
  await answer(await awake(page, '1-3_vad-kostar-den'));
  await answer(await awake(page, '1-3_vilken-regel'));
  await expect(left).toContainText('En övning är kvar i lektionen.');
  await left.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'I lådan eller utanför?' })).toBeInViewport();
});

test('each lesson leads to the one before and the one after', async ({ page }) => {
  await page.goto(BOX.path);
  await page.getByRole('link', { name: `Tillbaka till ${NORMS.title}` }).click();
  await expect(page).toHaveURL(NORMS.path);
  await expect(page.getByRole('link', { name: /^Tillbaka till/ })).toHaveCount(0);
  await page.getByRole('link', { name: `Klar, vidare till ${BOX.title}` }).click();
  await expect(page).toHaveURL(BOX.path);
  // What lies above the button has found its size before it is pressed.
  await awakeAll(page);
  await page.getByRole('link', { name: `Klar, vidare till ${HEALTH.title}` }).click();
  await expect(page).toHaveURL(HEALTH.path);
  await page.getByRole('link', { name: `Tillbaka till ${BOX.title}` }).click();
  await expect(page).toHaveURL(BOX.path);
});

test('a guess made on the front page is there in the lesson it belongs to', async ({ page }) => {
  await page.goto('/');
  const taster = page.locator('.taster mgs-exercise');
  await taster.scrollIntoViewIfNeeded();
  await taster.getByLabel('Skriv din gissning').fill('20');
  await taster.getByRole('button', { name: 'Visa siffran' }).click();
  await page.getByRole('link', { name: /^Gissningen hör till lektionen/ }).click();
  const guess = await awake(page, '1-3_starka-fast-radda');
  await expect(guess.locator('.chart')).toContainText('20\u00a0%');
  await expect(guess.locator('.feedback')).toContainText('Fler än du trodde');
});

test('a wrong address gets a page that says so and leads on', async ({ page }) => {
  const response = await page.goto('/kurs/del-9/finns-inte/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lådan var tom');
  await page.getByRole('main').getByRole('link', { name: BOX.title }).click();
  await expect(page).toHaveURL(BOX.path);
});
