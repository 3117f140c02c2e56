import { expect, type Page, test } from 'playwright/test';
import { rate } from './answering/sjalvskattning.ts';
import { answer, awake, BOX, CHECK, HEALTH, JOKE, LESSONS, NORMS, POWER, reflect, START, TERMS, troubles, WORK } from './learner.ts';
import { unpack } from './offline.ts';

let address: string;
let trouble: string[];
let asked: string[];
test.beforeEach(async ({ page }, info) => {
  address = unpack(info);
  trouble = troubles(page);
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
});
test.afterEach(() => {
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(trouble).toEqual([]);
});

const lesson = (page: Page, id: string) => page.locator(`[data-player-unit="${id}"]`);
const list = (page: Page) => page.getByRole('navigation', { name: /Del 1/ });

/** Turns to a lesson in the list. */
async function turnTo(page: Page, { id, title }: Pick<(typeof LESSONS)[number], 'id' | 'title'>): Promise<void> {
  await list(page).getByRole('link', { name: title }).click();
  await expect(lesson(page, id)).toBeVisible();
}

test('the pack opens from the disk, one exercise of each kind can be done, and a reload finds the answers', async ({ page }) => {
  await page.goto(address);
  await expect(lesson(page, '1-1')).toBeVisible();
  await expect(page.locator('[data-player-unit]:visible')).toHaveCount(1);
  await answer(await awake(page, '1-1_vad-far-de-veta'), 'wrong');
  await rate(await awake(page, '1-1_utgangslage'), () => 2);
  await reflect(await awake(page, '1-1_invandning'), 'Att laga bilen.');
  await page.getByRole('link', { name: `Klar, vidare till ${NORMS.title}` }).click();
  await expect(lesson(page, '1-2').getByRole('heading', { level: 1 })).toBeFocused();
  await answer(await awake(page, '1-2_vad-styr'));
  for (const [place, key, how] of [
    [BOX, '1-3_starka-fast-radda', 'wrong'],
    [WORK, '1-5_orsak-och-foljd', 'wrong'],
    [JOKE, '1-7_pyramiden', 'right'],
    [TERMS, '1-9_korten', 'right'],
    [CHECK, '1-10_kontrollen', 'wrong'],
    [POWER, '1-6_nasta-mandag', 'right'],
  ] as const) {
    await turnTo(page, place);
    await answer(await awake(page, key), how);
  }
  const ending = await page.locator('[data-exercise="1-6_nasta-mandag"] [data-live]').innerText();
  await page.reload();

  await expect(lesson(page, '1-6')).toBeVisible();
  await expect((await awake(page, '1-6_nasta-mandag')).getByRole('button', { name: 'Spela igen och välj annorlunda' })).toBeVisible();
  expect(await page.locator('[data-exercise="1-6_nasta-mandag"] [data-live]').innerText()).toBe(ending);
  await expect(page.getByRole('progressbar')).toHaveAccessibleName('1 av 10 lektioner klara');
  await turnTo(page, START);
  await expect((await awake(page, '1-1_vad-far-de-veta')).locator('.is-wrong')).toHaveCount(2);
  await expect((await awake(page, '1-1_utgangslage')).getByRole('row', { name: /^Jag kan ge exempel/ })).toContainText('2');
  await expect((await awake(page, '1-1_invandning')).getByRole('textbox')).toHaveValue('Att laga bilen.');
  await turnTo(page, NORMS);
  await expect((await awake(page, '1-2_vad-styr')).locator('.feedback')).toContainText('Alla 10 kort ligger rätt.');
  await turnTo(page, BOX);
  await expect((await awake(page, '1-3_starka-fast-radda')).locator('.feedback')).toContainText('Fler än du trodde');
  await turnTo(page, WORK);
  await expect((await awake(page, '1-5_orsak-och-foljd')).locator('.verdict').first()).toHaveText('Hör inte ihop.');
  await turnTo(page, JOKE);
  await expect((await awake(page, '1-7_pyramiden')).locator('.feedback')).toContainText('Alla 6 ligger på rätt plats.');
  await turnTo(page, TERMS);
  await expect((await awake(page, '1-9_korten')).getByRole('status')).toContainText('20 kort är nya.');
  await turnTo(page, CHECK);
  await expect((await awake(page, '1-10_kontrollen')).locator('.check-points')).toContainText('0 av 15 poäng');
});

test('the pack opens again where the learner was', async ({ page, context }) => {
  await page.goto(address);
  await list(page).getByRole('link', { name: HEALTH.title }).click();
  await answer(await awake(page, '1-4_dodsolyckor'));
  await page.close();
  const later = await context.newPage();
  await later.goto(address);
  await expect(lesson(later, '1-4')).toBeVisible();
  await expect(later.locator('[data-exercise="1-4_dodsolyckor"] h3')).toBeInViewport();
});

test('back and forward turn the pages', async ({ page }) => {
  await page.goto(address);
  await expect(lesson(page, '1-1')).toBeVisible();
  for (const { id, title } of [BOX, HEALTH]) {
    await list(page).getByRole('link', { name: title }).click();
    await expect(lesson(page, id)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  await page.goBack();
  await expect(lesson(page, '1-3')).toBeVisible();
  await expect(lesson(page, '1-4')).toBeHidden();
  await page.goBack();
  await expect(lesson(page, '1-1')).toBeVisible();
  await page.goForward();
  await expect(lesson(page, '1-3')).toBeVisible();
  await page.getByRole('link', { name: `Tillbaka till ${NORMS.title}` }).click();
  await expect(lesson(page, '1-2')).toBeVisible();
});

test('links inside a lesson lead to its terms and sources', async ({ page }) => {
  await page.goto(`${address}#1-3`);
  await page.getByRole('button', { name: 'mansboxen' }).click();
  await page.getByRole('note', { name: 'mansboxen' }).getByRole('link', { name: 'Alla begrepp i lektionen' }).click();
  await expect(lesson(page, '1-3').locator('.terms dt', { hasText: 'mansboxen' })).toBeInViewport();
  await expect(page.getByRole('note')).toHaveCount(0);
  await page.goBack();
  const source = lesson(page, '1-3')
    .getByRole('link', { name: /^källa \d/ })
    .first();
  const place = (await source.getAttribute('href')) ?? '';
  await source.click();
  await expect(page.locator(`[id="${place.slice(1)}"]`)).toBeInViewport();
  await page.goBack();
  await page.getByRole('link', { name: 'Hoppa till innehållet' }).focus();
  await page.keyboard.press('Enter');
  await expect(lesson(page, '1-3')).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('the list marks the lesson that is shown', async ({ page }) => {
  await page.goto(address);
  for (const { title } of LESSONS) {
    await list(page).getByRole('link', { name: title }).click();
    await expect(list(page).getByRole('link', { name: title })).toHaveAttribute('aria-current', 'page');
    await expect(list(page).locator('[aria-current]')).toHaveCount(1);
  }
});

test('who has done everything is told the result on the last page, and who has not is told what is left', async ({ page }) => {
  await page.goto(`${address}#slut`);
  const end = page.locator('#slut');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Så långt har du kommit');
  await expect(page.getByText('Tio lektioner är kvar.')).toBeVisible();
  await expect(end.getByRole('link')).toHaveText(LESSONS.map(({ title }) => title));
  await end.getByRole('link', { name: START.title }).click();
  for (const { id } of LESSONS) {
    await expect(lesson(page, id)).toBeVisible();
    await page.locator(`[data-finish="${id}"]`).press('Enter');
  }
  await expect(page.getByText('Du är klar med alla lektioner, men inte med det som ger poäng.')).toBeVisible();
  await end.getByRole('link', { name: 'Gör: Frågor ur alla lektioner' }).click();
  await answer(await awake(page, '1-10_kontrollen'));
  await page.locator(`[data-finish="${CHECK.id}"]`).press('Enter');
  await expect(page.getByText('Du är klar och godkänd med 100 procent.')).toBeVisible();
  await expect(end.getByRole('link')).toHaveCount(0);
});

for (const hash of ['#finns-inte', '#100%']) {
  test(`an address that ends in ${hash} still opens the course`, async ({ page }) => {
    await page.goto(`${address}${hash}`);
    await expect(lesson(page, '1-1')).toBeVisible();
    await expect(page.locator('[data-player-unit]:visible')).toHaveCount(1);
    await answer(await awake(page, '1-1_vad-far-de-veta'));
  });
}

test('the pack of a path leads through its own units to the end, and search finds them', async ({ page }, info) => {
  await page.goto(unpack(info, 'en-apt'));
  const units = ['2-0', '2a-2', '2c-3', '2c-1', '3c-1'];
  for (const [index, id] of units.entries()) {
    await expect(lesson(page, id)).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveAccessibleName(`${index} av 5 övningar klara`);
    await page.locator(`[data-finish="${id}"]`).press('Enter');
  }
  await expect(page.getByText('Du är klar med alla övningar. Tack')).toBeVisible();
  await page.getByRole('searchbox').fill('härskartekniker');
  const hits = page.locator('[data-search-hits] li');
  await expect(hits.first()).toContainText('Härskartekniker');
  await hits.first().getByRole('link').click();
  await expect(lesson(page, '2c-3')).toBeVisible();
});

test('the pack of one unit has neither search nor other units to go to', async ({ page }, info) => {
  await page.goto(unpack(info, '1-4-halsa'));
  await expect(lesson(page, '1-4')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(lesson(page, '1-4').locator('a[href^="#1-3"]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Klar med lektionen' }).click();
  await expect(page.getByText('Du är klar med lektionen. Tack')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveAccessibleName('1 av 1 lektion klar');
});
