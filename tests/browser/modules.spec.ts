import { expect, type Page, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { troubles } from './learner.ts';

let trouble: string[];
test.beforeEach(({ page }) => {
  trouble = troubles(page);
});
test.afterEach(() => expect(trouble).toEqual([]));

const shown = (page: Page) => page.locator('[data-module]:visible');
const status = (page: Page) => page.locator('[data-module-count]');

test('with a quarter of an hour and a group, by keyboard: what fits is left, the address says it, and another visitor sees the same', async ({
  page,
  browser,
}) => {
  await page.goto('/moduler/');
  const all = await shown(page).count();
  expect(all).toBeGreaterThan(25);
  await expect(status(page)).toHaveText(`Alla ${all} moduler visas.`);
  await page.getByLabel('Så lång tid har ni').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL('/moduler/?tid=15&form=grupp');
  await expect(status(page)).toContainText(`av ${all} moduler visas.`);
  const minutes = await shown(page).evaluateAll((cards) => cards.map((card) => Number((card as HTMLElement).dataset['group'])));
  expect(minutes.length).toBeGreaterThan(2);
  expect(Math.max(...minutes)).toBeLessThanOrEqual(15);
  await expect(page.getByRole('heading', { level: 2, name: 'Avsnitt 2B' })).toBeHidden();

  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(shown(other)).toHaveCount(minutes.length);
  await expect(other.getByLabel('Hur ni gör det')).toHaveValue('grupp');
  await other.close();
});

test('when nothing fits, a sentence says what to do, and one press brings all back', async ({ page }) => {
  await page.goto('/moduler/?tid=10&form=grupp&for=skyddsombud&tema=granser');
  await expect(status(page)).toHaveText('Ingen modul passar in på allt det. Prova med längre tid eller färre val.');
  await expectNoHindrance(page);
  await page.getByRole('button', { name: 'Visa alla' }).press('Enter');
  await expect(status(page)).toHaveText(/^Alla \d+ moduler visas\.$/);
  await expect(page).toHaveURL('/moduler/');
  await expect(page.getByRole('button', { name: 'Visa alla' })).toBeFocused();
});

test('an address that nobody could have chosen shows everything', async ({ page }) => {
  await page.goto('/moduler/?tid=<script>&form=cirkel&for=alla&tema=');
  await expect(status(page)).toHaveText(/^Alla \d+ moduler visas\.$/);
});

test('a module says what it takes, shows its guide, and leads to the pack, each file and the meeting itself', async ({ page }) => {
  await page.goto('/moduler/');
  const card = page.locator('[data-module]', { has: page.getByRole('heading', { level: 3, name: 'Härskartekniker' }) });
  await expect(card).toContainText('30\u00a0min i grupp');
  await expect(card).toContainText('12\u00a0min på egen hand');
  await expect(card).toContainText('3–30\u00a0personer');
  await card.scrollIntoViewIfNeeded();
  const picture = card.getByRole('img', { name: /^Första sidan i handledningen/ });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  await expect(card.getByRole('link', { name: /^Hämta allt \(zip, \d/ })).toHaveAttribute('href', '/paket/2c-3-harskartekniker.zip');
  await card.getByText('Enskilda filer').click();
  const saved = page.waitForEvent('download');
  await card.getByRole('link', { name: /^Arbetsblad, Word \(\d/ }).click();
  expect((await saved).suggestedFilename()).toBe('2C.3 Härskartekniker arbetsblad.docx');
  await card.getByRole('link', { name: /^Kör direkt/ }).click();
  await expect(page).toHaveURL('/genomfor/2c-3-harskartekniker/');
});

test('a path has its agenda, its minutes add up, and its pack is there', async ({ page, request }) => {
  await page.goto('/upplagg/');
  const paths = page.locator('.path');
  await expect(paths).toHaveCount(6);
  for (const path of await paths.all()) {
    const minutes = await path
      .locator('[data-minutes]')
      .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset['minutes'])));
    const sum = minutes.reduce((total, one) => total + one, 0);
    const [, hours = 0, rest = 0] =
      /^(?:(\d+)\stimm\S+)?(?: och )?(?:(\d+)\sminuter)?$/.exec((await path.locator('.path-time').textContent()) ?? '') ?? [];
    expect(Number(hours) * 60 + Number(rest)).toBe(sum);
    const pack = (await path.getByRole('link', { name: /^Hämta upplägget/ }).getAttribute('href')) ?? '';
    expect((await request.head(pack)).ok()).toBe(true);
  }
  await page.getByRole('navigation', { name: 'Välj upplägg' }).getByRole('link', { name: 'Halvdag' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Halvdag' })).toBeInViewport();
});
