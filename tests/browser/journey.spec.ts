import { expect, test } from 'playwright/test';
import { answerQuestions } from './answering/kunskapskontroll.ts';
import { rate } from './answering/sjalvskattning.ts';
import {
  answer,
  awake,
  awakeAll,
  BOX,
  CHECK,
  dataOf,
  HEALTH,
  JOKE,
  LESSONS,
  lay,
  NORMS,
  POWER,
  reflect,
  START,
  TERMS,
  WORK,
  WORKSHOPS,
} from './learner.ts';

/** A link in a list of lessons as a screen reader says it: title, then state. */
const named = (title: string, state: string) => new RegExp(`^${title} ?, ${state}`);

test('a first visitor takes the course from the front page to the end', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Börja utbildningen' }).click();
  for (const [index, { path, title }] of LESSONS.entries()) {
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('progressbar')).toHaveAttribute('value', String(index));
    await expect(page.getByRole('progressbar')).toHaveAccessibleName(`${index} av 10 lektioner klara`);
    // Nobody is held back by an exercise that is not done.
    const next = LESSONS[index + 1] ?? WORKSHOPS[0];
    await page.getByRole('link', { name: `Klar, vidare till ${next?.title}` }).press('Enter');
  }
  for (const [place, { path, title, part }] of WORKSHOPS.entries()) {
    const own = WORKSHOPS.filter((one) => one.part === part);
    const index = own.findIndex((one) => one.path === path);
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('progressbar')).toHaveAccessibleName(`${index} av ${own.length} övningar klara`);
    const next = WORKSHOPS[place + 1];
    await page.getByRole('link', { name: next ? `Klar, vidare till ${next.title}` : 'Klar med övningen' }).press('Enter');
  }
  await expect(page).toHaveURL('/kurs/');
  for (const count of [7, 6]) await expect(page.getByText(`${count} av ${count} övningar klara`)).toBeVisible();
  await expect(page.getByText('10 av 10 lektioner klara')).toBeVisible();
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
  await expect(page.getByRole('link', { name: /^Börja (utbildningen|med del 1)/ })).toHaveCount(0);
  await on.first().click();
  await expect(page).toHaveURL(`${BOX.path}#1-3_vad-kostar-den`);
  await expect(page.getByRole('heading', { name: 'Vilket påstående stämmer med lektionen?' })).toBeInViewport();
  await page.goto('/kurs/');
  await expect(on).toHaveAttribute('href', /#1-3_vad-kostar-den$/);
});

test('a learner who has finished a lesson is led to the first one that is left', async ({ page }) => {
  await page.goto(CHECK.path);
  await page.getByRole('link', { name: /^Klar, vidare/ }).press('Enter');
  await expect(page).not.toHaveURL(CHECK.path);
  await page.goto('/kurs/');
  await expect(page.getByText('1 av 10 lektioner klara')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: `Fortsätt: ${START.title}` }).first()).toHaveAttribute('href', new RegExp(`${START.path}$`));
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
  // Asking for a result ends no lesson.
  expect(await page.evaluate(() => localStorage.getItem('mgs.framsteg'))).toMatch(/^mgs1~[^~]+~1-2\*b~/);
});

test('pairs, a story and an order are in place after a reload', async ({ page }) => {
  const shown = (key: string) => page.locator(`[data-exercise="${key}"] [data-live]`).innerText();
  for (const [{ path }, key, how] of [
    [WORK, '1-5_orsak-och-foljd', 'wrong'],
    [POWER, '1-6_nasta-mandag', 'right'],
    [JOKE, '1-7_pyramiden', 'wrong'],
  ] as const) {
    await page.goto(path);
    await answer(await awake(page, key), how);
    const before = await shown(key);
    await page.reload();
    await awake(page, key);
    expect(await shown(key)).toBe(before);
  }
});

test('ratings and cards are in place after a reload, and can be gone on with', async ({ page }) => {
  await page.goto(START.path);
  const rating = await awake(page, '1-1_utgangslage');
  await rate(rating, (number) => (number % 5) + 1);
  await page.reload();
  await awake(page, '1-1_utgangslage');
  await expect(rating.getByRole('row', { name: /^Jag (kan|märker|säger till)/ }).getByRole('cell')).toHaveText(['1', '2', '3', '4', '5']);
  await rating.getByRole('button', { name: 'Skatta dig igen' }).click();
  await rating.getByRole('radio', { name: /^4/ }).first().check();
  await page.reload();
  await awake(page, '1-1_utgangslage');
  await expect(rating.getByRole('radio', { checked: true })).toHaveCount(1);

  await page.goto(TERMS.path);
  const cards = await awake(page, '1-9_korten');
  await cards.getByRole('button', { name: /^Börja / }).click();
  await cards.getByRole('button', { name: 'Vänd kortet' }).click();
  await cards.getByRole('button', { name: 'Kunde', exact: true }).click();
  const second = (await cards.locator('.flashcard-front').textContent()) ?? '';
  await page.reload();
  await awake(page, '1-9_korten');
  await expect(cards.locator('.flashcard-front')).toHaveText(second);
});

test('a knowledge check is gone on with after a reload, and its result stays', async ({ page }) => {
  await page.goto(CHECK.path);
  const check = await awake(page, '1-10_kontrollen');
  await answerQuestions(check, () => true, 3);
  const fourth = (await check.locator('h4').textContent()) ?? '';
  await page.reload();
  await awake(page, '1-10_kontrollen');
  await expect(check.locator('.check-position')).toHaveText('Fråga 4 av 15');
  await expect(check.locator('h4')).toHaveText(fourth);
  await answerQuestions(check, (number) => number < 8);
  await page.reload();
  await awake(page, '1-10_kontrollen');
  await expect(check.locator('.check-points')).toHaveText('11 av 15 poäng, 73 procent.');
  await expect(check).toContainText('För godkänt krävs 80 procent.');
  await expect(page.locator('[data-remaining]')).toContainText('En övning är kvar i lektionen.');
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
  await expect(bar).toHaveAccessibleName('0 av 10 lektioner klara');
  await page.getByRole('link', { name: /^Klar, vidare/ }).click();
  await expect(page).toHaveURL(BOX.path);
  await expect(bar).toHaveAccessibleName('1 av 10 lektioner klara');
  await expect(bar).toHaveJSProperty('value', 1);
  const list = page.getByRole('navigation', { name: 'Del 1: Kunskapshöjning' });
  await expect(list.getByRole('link', { name: named(NORMS.title, 'klar') })).toBeVisible();
  await expect(list.getByRole('link', { name: named(BOX.title, 'påbörjad') })).toHaveAttribute('aria-current', 'page');
  await expect(list.getByRole('link', { name: named(HEALTH.title, 'inte påbörjad') })).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('1 av 10 lektioner klara')).toBeVisible();
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
  await page.goto(NORMS.path);
  await page.getByRole('link', { name: `Tillbaka till ${START.title}` }).click();
  await expect(page).toHaveURL(START.path);
  await expect(page.getByRole('link', { name: /^Tillbaka till/ })).toHaveCount(0);
  await page.getByRole('link', { name: `Klar, vidare till ${NORMS.title}` }).click();
  await expect(page).toHaveURL(NORMS.path);
  // What lies above the button has found its size before it is pressed.
  await awakeAll(page);
  await page.getByRole('link', { name: `Klar, vidare till ${BOX.title}` }).click();
  await expect(page).toHaveURL(BOX.path);
  await page.getByRole('link', { name: `Tillbaka till ${NORMS.title}` }).click();
  await expect(page).toHaveURL(NORMS.path);
  // Ten comes after nine, whatever the letters say.
  await page.goto(CHECK.path);
  await page.getByRole('link', { name: `Tillbaka till ${TERMS.title}` }).click();
  await expect(page).toHaveURL(TERMS.path);
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
