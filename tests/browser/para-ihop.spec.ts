import { expect, type Locator, type Page, test } from 'playwright/test';
import { layAll, pairsOf } from './answering/para-ihop.ts';
import { tabTo } from './keys.ts';
import { answer, awake, POWER, WORK } from './learner.ts';
import { line, middle, pull, swipe } from './pointer.ts';
import { press, returnTo, testStates } from './states.ts';

const MOMENTS = { path: POWER.path, key: '1-6_ord-och-stund' };
const CAUSES = { path: WORK.path, key: '1-5_orsak-och-foljd' };

const row = (pairing: Locator, left: number) => pairing.locator('.pair-bar').nth(left);
const laid = (pairing: Locator) => pairing.locator('.pair-right');
const pool = (pairing: Locator) => pairing.locator('.pool button');
const button = (pairing: Locator, name: string) => pairing.getByRole('button', { name, exact: true });

/** The pairing with all its rows within the window. */
async function open(page: Page): Promise<Locator> {
  await page.goto(MOMENTS.path);
  const pairing = await awake(page, MOMENTS.key);
  await pairing.locator('.pairs').evaluate((rows) => rows.scrollIntoView({ block: 'center' }));
  return pairing;
}

testStates(MOMENTS, async (pairing, look) => {
  await look('untouched, with the first row open');
  await pool(pairing).first().click();
  await row(pairing, 3).getByRole('button').click();
  await expect(row(pairing, 3)).toHaveClass(/is-open/);
  await look('one row paired and another open');
  await row(pairing, 0)
    .getByRole('button', { name: /^Ta tillbaka/ })
    .click();
  // The first two have each other's.
  await layAll(pairing, (left) => [1, 0][left] ?? left);
  await look('all rows paired');
  await button(pairing, 'Se hur det blev').click();
  await expect(pairing.getByRole('status')).toContainText('3 av 5 par stämmer.');
  await pairing.getByText('Visa alla par').click();
  await expect(pairing.locator('.answers')).toBeVisible();
  await look('checked, some of it wrong, and all pairs shown');
  await button(pairing, 'Försök igen med resten').click();
  await expect(row(pairing, 0)).toHaveClass(/is-open/);
  await look('trying again with the rest');
  for (const name of (await pairsOf(pairing)).slice(0, 2).map(({ right }) => right)) await button(pairing, name).click();
  await button(pairing, 'Se hur det blev').click();
  await expect(pairing.getByRole('status')).toContainText('Alla 5 par stämmer.');
  await look('all right');
});

test('rows can be paired, taken back, checked and tried again with the keyboard alone', async ({ page }) => {
  await page.goto(CAUSES.path);
  const pairing = page.locator(`[data-exercise="${CAUSES.key}"]`);
  await tabTo(page, pool(pairing).first());
  const rows = (await pairsOf(pairing)).length;
  for (let left = 0; left < rows; left++) {
    await expect(pool(pairing).first()).toBeFocused();
    await press(page, left % 2 ? 'Space' : 'Enter');
    await expect(laid(pairing)).toHaveCount(left + 1);
  }
  await expect(button(pairing, 'Se hur det blev')).toBeFocused();
  await tabTo(page, row(pairing, 1).getByRole('button'), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(laid(pairing)).toHaveCount(rows - 1);
  await expect(pool(pairing).first()).toBeFocused();
  await press(page, 'Enter');
  await press(page, 'Enter');
  await expect(pairing.getByRole('status')).toBeFocused();
  await expect(pairing.getByRole('status')).toContainText('stämmer');
  await tabTo(page, button(pairing, 'Försök igen med resten'));
  await press(page, 'Enter');
  await expect(pool(pairing).first()).toBeFocused();
  for (const [left, { right }] of (await pairsOf(pairing)).entries()) {
    if ((await row(pairing, left).locator('.verdict').count()) > 0) continue;
    await tabTo(page, button(pairing, right));
    await press(page, 'Enter');
  }
  await press(page, 'Enter');
  await expect(pairing.getByRole('status')).toHaveText('Alla 5 par stämmer.');
  await tabTo(page, button(pairing, 'Börja om'));
  await press(page, 'Enter');
  await expect(laid(pairing)).toHaveCount(0);
  await expect(pool(pairing).first()).toBeFocused();
});

test('a text can be dragged to any row, from there to another, and takes the place of what lay there', async ({ page }) => {
  const pairing = await open(page);
  const [first = '', second = ''] = await pool(pairing).allTextContents();
  await pull(page, button(pairing, first), await middle(row(pairing, 3)));
  await expect(row(pairing, 3)).toHaveClass(/is-lit/);
  await page.mouse.up();
  await expect(row(pairing, 3).locator('.pair-right')).toContainText(first);
  await pull(page, button(pairing, second), await middle(row(pairing, 3)));
  await page.mouse.up();
  await expect(row(pairing, 3).locator('.pair-right')).toContainText(second);
  await expect(button(pairing, first)).toBeVisible();
  await pull(page, row(pairing, 3).locator('.pair-right span'), await middle(row(pairing, 0)));
  await page.mouse.up();
  await expect(row(pairing, 0).locator('.pair-right')).toContainText(second);
  await expect(laid(pairing)).toHaveCount(1);
  await expect(pairing.locator('.is-lit, .is-dragged')).toHaveCount(0);
});

test('letting a text go outside the rows, or outside the window, changes nothing', async ({ page }) => {
  const pairing = await open(page);
  const before = await pool(pairing).allTextContents();
  for (const away of [await middle(pairing.getByRole('heading')), { x: -40, y: 300 }]) {
    await pull(page, pool(pairing).first(), await middle(row(pairing, 2)));
    await page.mouse.move(away.x, away.y, { steps: 6 });
    await page.mouse.up();
    await expect(laid(pairing)).toHaveCount(0);
    expect(await pool(pairing).allTextContents()).toEqual(before);
    await expect(pairing.locator('.is-lit, .is-dragged')).toHaveCount(0);
    await expect(pool(pairing).first()).toHaveCSS('transform', 'none');
  }
  await expect(row(pairing, 0)).toHaveClass(/is-open/);
  await expect(pairing.getByRole('status')).toBeEmpty();
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap pairs, and a swipe over the texts scrolls the page and lays nothing', async ({ page }) => {
    const pairing = await open(page);
    const from = await middle(pool(pairing).nth(2));
    const before = await page.evaluate(() => scrollY);
    await swipe(page, line(from, { x: from.x, y: from.y - 200 }));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    await expect(laid(pairing)).toHaveCount(0);
    await pool(pairing).first().tap();
    await expect(laid(pairing)).toHaveCount(1);
  });
});

test('pairs that are broken off are there after a reload, and so is their result', async ({ page }) => {
  let pairing = await open(page);
  await pool(pairing).nth(1).click();
  await pool(pairing).nth(1).click();
  const before = await laid(pairing).allTextContents();
  expect(before).toHaveLength(2);
  pairing = await returnTo(page, MOMENTS.key);
  expect(await laid(pairing).allTextContents()).toEqual(before);
  await expect(row(pairing, 2)).toHaveClass(/is-open/);
  await answer(pairing, 'wrong');
  pairing = await returnTo(page, MOMENTS.key);
  await expect(pairing.getByRole('status')).toHaveText('Inget par stämmer än. Läs kommentarerna och försök igen.');
  await expect(pairing.locator('.is-wrong .verdict')).toHaveCount(5);
});
