import { expect, type Page, test } from 'playwright/test';
import { answer, awake, awakeAll, BOX, HEALTH, LESSONS, NORMS, reflect, troubles } from './learner.ts';
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

test('the pack opens from the disk, one exercise of each kind can be done, and a reload finds the answers', async ({ page }) => {
  await page.goto(address);
  await expect(lesson(page, '1-2')).toBeVisible();
  await expect(page.locator('[data-player-unit]:visible')).toHaveCount(1);
  await answer(await awake(page, '1-2_stereotypen'), 'wrong');
  await answer(await awake(page, '1-2_vad-styr'));
  await reflect(await awake(page, '1-2_nar-fick-du'), 'Att laga bilen.');
  await page.getByRole('link', { name: `Klar, vidare till ${BOX.title}` }).click();
  await expect(lesson(page, '1-3').getByRole('heading', { level: 1 })).toBeFocused();
  await answer(await awake(page, '1-3_starka-fast-radda'), 'wrong');
  await page.reload();

  await expect(lesson(page, '1-3')).toBeVisible();
  await expect((await awake(page, '1-3_starka-fast-radda')).locator('.feedback')).toContainText('Fler än du trodde');
  await expect(page.getByRole('progressbar')).toHaveAccessibleName('1 av 3 lektioner klara');
  await list(page).getByRole('link', { name: NORMS.title }).click();
  await expect((await awake(page, '1-2_stereotypen')).locator('.is-wrong')).toBeVisible();
  await expect((await awake(page, '1-2_vad-styr')).locator('.feedback')).toContainText('Alla 10 kort ligger rätt.');
  await expect((await awake(page, '1-2_nar-fick-du')).getByRole('textbox')).toHaveValue('Att laga bilen.');
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
  await expect(lesson(page, '1-2')).toBeVisible();
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
  await expect(lesson(page, '1-2')).toBeVisible();
  await page.goForward();
  await expect(lesson(page, '1-3')).toBeVisible();
  await page.getByRole('link', { name: `Tillbaka till ${NORMS.title}` }).click();
  await expect(lesson(page, '1-2')).toBeVisible();
});

test('links inside a lesson lead to its terms and sources', async ({ page }) => {
  await page.goto(`${address}#1-3`);
  await page.getByRole('link', { name: 'mansboxen' }).first().click();
  await expect(lesson(page, '1-3').locator('.terms dt').first()).toBeInViewport();
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Så långt har du kommit');
  await expect(page.getByText('Tre lektioner är kvar.')).toBeVisible();
  await page.locator('#slut').getByRole('link', { name: NORMS.title }).click();
  for (const { id } of LESSONS) {
    await expect(lesson(page, id)).toBeVisible();
    for (const exercise of await awakeAll(lesson(page, id))) await answer(exercise);
    await page.locator(`[data-finish="${id}"]`).click();
  }
  await expect(page.getByText('Du är klar och godkänd med 100 procent.')).toBeVisible();
  await expect(page.locator('#slut').getByRole('link')).toHaveCount(0);
});

for (const hash of ['#finns-inte', '#100%']) {
  test(`an address that ends in ${hash} still opens the course`, async ({ page }) => {
    await page.goto(`${address}${hash}`);
    await expect(lesson(page, '1-2')).toBeVisible();
    await expect(page.locator('[data-player-unit]:visible')).toHaveCount(1);
    await answer(await awake(page, '1-2_stereotypen'));
  });
}
