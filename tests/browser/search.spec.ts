import { expect, type Page, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { enlarge, sideways, smallTargets } from './layout.ts';
import { BOX, HEALTH, JOKE, LESSONS, troubles } from './learner.ts';
import { transfers, watchPolicy } from './network.ts';
import { unpack } from './offline.ts';

let trouble: string[];
test.beforeEach(({ page }) => {
  trouble = troubles(page);
});
test.afterEach(() => expect(trouble).toEqual([]));

const field = (page: Page) => page.getByRole('searchbox', { name: 'Skriv ett eller flera ord' });
const status = (page: Page) => page.locator('[data-search-status]');
const hits = (page: Page) => page.locator('.search-hit');

test.describe('on the site', () => {
  test('typing finds lessons with the place and a piece of its text, and the address can be shared', async ({ page }) => {
    const refused = await watchPolicy(page);
    await page.goto('/sok/');
    await field(page).fill('ont i axlar');
    await expect(status(page)).toHaveText(/^Träff/);
    await expect(hits(page).first().getByRole('heading', { level: 2 })).toHaveText(`1.3 ${BOX.title}`);
    await expect(hits(page).first()).toContainText('Del 1, 14\u00a0min');
    await expect(hits(page).first().locator('.search-excerpt mark').first()).toHaveText(/^(ont|axel)/);
    await expect(page).toHaveURL('/sok/?q=ont+i+axlar');
    await hits(page).first().getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(BOX.path);
    await page.goBack();
    await expect(field(page)).toHaveValue('ont i axlar');
    await expect(hits(page).first()).toContainText(BOX.title);
    expect(await refused()).toEqual([]);
  });

  test('a link to a section leads to its heading', async ({ page }) => {
    await page.goto('/sok/?q=aktiv+%C3%A5sk%C3%A5dare&typ=lektion');
    await hits(page).first().locator('.search-place a').click();
    await expect(page).toHaveURL(`${JOKE.path}#1-7-fem-satt-att-gora-nagot`);
    await expect(page.getByRole('heading', { name: 'Fem sätt att göra något' })).toBeInViewport();
  });

  test('nothing is fetched for the search before somebody wants to search, and a first search is small', async ({ page }) => {
    const fetched = await transfers(page);
    const ours = () => fetched.filter(({ url }) => url.includes('/pagefind/'));
    await page.goto('/sok/');
    await page.waitForLoadState('networkidle');
    expect(ours()).toEqual([]);
    await field(page).fill('säga ifrån');
    await expect(hits(page).first()).toContainText(JOKE.title);
    await page.waitForLoadState('networkidle');
    expect(ours().reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(150_000);
  });

  test('boxes narrow the answers, say how many each would leave, and stand in the address', async ({ page }) => {
    await page.goto('/sok/?q=norm');
    await expect(hits(page).first()).toBeVisible();
    await page.getByRole('checkbox', { name: /^Begrepp \(\d+\)$/ }).check();
    await expect(hits(page).first().locator('.search-place')).toContainText('Begrepp: ');
    for (const place of await page.locator('.search-hit > .search-place').all()) await expect(place).toContainText('Begrepp: ');
    await page.getByRole('checkbox', { name: /^14 min eller mer/ }).check();
    await expect(page).toHaveURL('/sok/?q=norm&typ=begrepp&tid=lang');
    await expect(hits(page).locator('.meta').first()).toContainText(/1[4-9]\u00a0min/);
    await page.reload();
    await expect(page.getByRole('checkbox', { name: /^14 min eller mer/ })).toBeChecked();
    await expect(hits(page).first()).toBeVisible();
  });

  test('more answers and more places in a lesson are shown when asked for', async ({ page }) => {
    await page.goto('/sok/?q=jobbet');
    await expect(hits(page)).toHaveCount(5);
    await page.getByRole('button', { name: /^Visa .+ till$/ }).click();
    await expect(hits(page).nth(5).getByRole('link').first()).toBeFocused();
    expect(await hits(page).count()).toBeGreaterThan(5);
    await hits(page).first().locator('summary').click();
    await expect(hits(page).first().locator('details .search-place').first()).toBeVisible();
  });

  test('the arrow keys go from the field through the answers and back, Escape to the field and then empties it', async ({ page }) => {
    await page.goto('/sok/?q=v%C3%A5ld');
    await expect(hits(page).first()).toBeVisible();
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).first().getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(hits(page).first().getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(hits(page)).toHaveCount(0);
    await expect(page).toHaveURL('/sok/');
  });

  test('a slip of the pen is mended and told', async ({ page }) => {
    await page.goto('/sok/?q=mansbixen');
    await expect(page.getByText('Visar träffar på ”mansboxen” i stället för ”mansbixen”.')).toBeVisible();
    await expect(hits(page).first()).toContainText(BOX.title);
  });

  test('who finds nothing gets a word to try, and ways on', async ({ page }) => {
    await page.goto('/sok/?q=mensbixen');
    await expect(status(page)).toHaveText('Ingen träff på ”mensbixen”.');
    await expect(page.getByRole('link', { name: 'Bläddra bland begreppen' })).toHaveAttribute('href', '/begrepp/');
    await expectNoHindrance(page);
    await page.getByRole('button', { name: 'Menade du ”mansboxen”?' }).click();
    await expect(field(page)).toHaveValue('mansboxen');
    await expect(field(page)).toBeFocused();
    await expect(hits(page).first()).toContainText(BOX.title);
    await page.goBack();
    await expect(field(page)).toHaveValue('mensbixen');
    await expect(hits(page)).toHaveCount(0);
  });

  test('boxes that leave nothing can be cleared in one step', async ({ page }) => {
    await page.goto('/sok/?q=mansboxen&typ=siffra&tid=kort');
    await expect(status(page)).toHaveText('Ingen träff på ”mansboxen” med de val du har gjort.');
    await page.getByRole('button', { name: 'Ta bort valen' }).click();
    await expect(hits(page).first()).toContainText(BOX.title);
    await expect(page).toHaveURL('/sok/?q=mansboxen');
    await expect(field(page)).toBeFocused();
  });

  test('signs and tags that are typed stay text', async ({ page }) => {
    await page.goto(`/sok/?q=${encodeURIComponent('<img src=x onerror=alert(1)> norm')}`);
    await expect(hits(page).first()).toBeVisible();
    await expect(page.locator('[data-search] img')).toHaveCount(0);
  });

  test('when the index cannot be fetched that is said, and the next try may succeed', async ({ page }) => {
    await page.route('**/pagefind/ord.json', (route) => route.abort());
    await page.goto('/sok/?q=norm');
    await expect(status(page)).toContainText('Sökningen gick inte att hämta.');
    expect(trouble.splice(0).join()).toContain('Failed to load');
    await page.unroute('**/pagefind/ord.json');
    await page.getByRole('button', { name: 'Sök', exact: true }).click();
    await expect(hits(page).first()).toBeVisible();
  });

  test('nothing is in anybody’s way on any screen, nor sticks out of 320 pixels with text of double size', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 390])
        await test.step(`${colorScheme} at ${width} pixels`, async () => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 844 });
          await page.goto('/sok/?q=norm');
          await expect(hits(page).first()).toBeVisible();
          const filters = page.locator('.search-filters');
          if (width === 390) await filters.locator('summary').click();
          await expect(filters).toHaveAttribute('open', '');
          await hits(page).first().locator('summary').click();
          await expectNoHindrance(page);
          expect(await smallTargets(page)).toEqual([]);
        });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('/sok/?q=maskulinitetsnorm');
    await expect(hits(page).first()).toBeVisible();
    expect(await sideways(page)).toEqual({ pixels: 0, out: [] });
    await enlarge(page, 2);
    expect(await sideways(page)).toEqual({ pixels: 0, out: [] });
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and lists all lessons', async ({ page }) => {
    await page.goto('/sok/?q=norm');
    await expect(page.locator('noscript p')).toContainText('Sökningen behöver JavaScript.');
    await expect(page.locator('noscript p')).toBeVisible();
    for (const { title } of LESSONS) await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();
    await expect(page.getByRole('search')).toBeHidden();
  });
});

test.describe('in the player', () => {
  const search = (page: Page) => page.getByRole('searchbox', { name: 'Sök i lektionerna' });
  test('the field finds sections from the disk, and their links lead there', async ({ page }, info) => {
    await page.goto(unpack(info));
    await search(page).fill('söka vård');
    await expect(status(page)).toHaveText(/^Träff/);
    const first = page.locator('.rail .search-hits li').first();
    await expect(first).toContainText(HEALTH.title);
    await expect(first.locator('mark').first()).toBeVisible();
    await expectNoHindrance(page);
    await first.getByRole('link').click();
    await expect(page.locator('[data-player-unit="1-4"]')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Att behöva vård och att söka den' })).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'Att behöva vård och att söka den' })).toBeFocused();
  });

  test('Escape empties the field, a slip is mended, and what is not there is said', async ({ page }, info) => {
    await page.goto(unpack(info));
    await search(page).fill('mansbixen');
    await expect(page.getByText('Visar träffar på ”mansboxen” i stället för ”mansbixen”.')).toBeVisible();
    await search(page).press('ArrowDown');
    await expect(page.locator('.rail .search-hits a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(search(page)).toHaveValue('');
    await expect(page.locator('.rail .search-hits li')).toHaveCount(0);
    await search(page).fill('xylofon');
    await expect(status(page)).toHaveText('Ingen träff på ”xylofon”.');
  });

  test('on a phone the panel closes when a place has been chosen', async ({ page }, info) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(unpack(info));
    await page.getByRole('button', { name: 'Innehåll' }).click();
    await search(page).fill('jargong');
    await expect(status(page)).toHaveText(/^Träff/);
    await expectNoHindrance(page);
    expect(await smallTargets(page)).toEqual([]);
    await page.locator('.rail .search-hits a').first().click();
    await expect(page.locator('.rail')).toBeHidden();
    await expect(page.locator('[data-player-unit="1-7"]')).toBeVisible();
  });
});
