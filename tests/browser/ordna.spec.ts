import { expect, type Locator, type Page, test } from 'playwright/test';
import { tabTo } from './keys.ts';
import { answer, awake, dataOf, JOKE } from './learner.ts';
import { line, middle, pull, swipe } from './pointer.ts';
import { press, returnTo, testStates } from './states.ts';

const PYRAMID = { path: JOKE.path, key: '1-7_pyramiden' };

const row = (order: Locator, place: number) => order.locator('.order-row').nth(place);
const texts = (order: Locator) => order.locator('.order-text').allTextContents();
const check = (order: Locator) => order.getByRole('button', { name: 'Se hur det blev' });

/** The pyramid with all its rows within the window. */
async function open(page: Page): Promise<Locator> {
  await page.goto(PYRAMID.path);
  const order = await awake(page, PYRAMID.key);
  await order.locator('.order-rows').evaluate((rows) => rows.scrollIntoView({ block: 'center' }));
  return order;
}

testStates(PYRAMID, async (order, look) => {
  await look('untouched');
  await row(order, 0)
    .getByRole('button', { name: /^Flytta ner/ })
    .click();
  await expect(order.locator('.is-moved')).toHaveCount(1);
  await look('a row moved');
  await answer(order, 'wrong');
  await look('checked, and wrong');
  await order.getByText('Visa rätt ordning').click();
  await expect(order.locator('.order-right li').first()).toBeVisible();
  await look('the right order shown');
  await answer(order, 'right');
  await expect(order.locator('.is-right .verdict')).toHaveCount(6);
  await look('checked, and right');
});

test('rows can be put in order with the keyboard alone, and focus goes with the row', async ({ page }) => {
  await page.goto(PYRAMID.path);
  const order = page.locator(`[data-exercise="${PYRAMID.key}"]`);
  const { spec } = await dataOf(order);
  const arrow = (item: number, way: 'upp' | 'ner') => order.getByRole('button', { name: `Flytta ${way} ”${spec.items[item]?.text}”` });
  await tabTo(page, order.locator('.order-buttons button').first());
  for (const [item, { text }] of spec.items.entries()) {
    // What is to go up lies below what has just been put in place.
    await tabTo(page, arrow(item, 'upp'));
    for (let at = (await texts(order)).indexOf(text); at > item; at--) {
      await press(page, at % 2 ? 'Alt+ArrowUp' : 'Enter');
      await expect(order.getByRole('status')).toContainText(`”${text}” ligger nu på plats ${at} av 6.`);
      await expect(arrow(item, 'upp')).toBeFocused();
    }
  }
  expect(await texts(order)).toEqual(spec.items.map(({ text }) => text));
  await tabTo(page, arrow(5, 'ner'));
  await press(page, 'Space');
  await expect(order.getByRole('status')).toContainText('ligger redan underst');
  await tabTo(page, check(order));
  await press(page, 'Enter');
  await expect(order.getByRole('status')).toBeFocused();
  await expect(order.getByRole('status')).toHaveText(/^Alla 6 ligger på rätt plats/);
});

test('a row can be dragged with the mouse, in its text and in its grip', async ({ page }) => {
  const order = await open(page);
  const [a, b, c, d, ...rest] = await texts(order);
  await pull(page, row(order, 0).locator('.order-text'), await middle(row(order, 3)));
  await expect(row(order, 3)).toHaveClass(/has-gap-after/);
  await page.mouse.up();
  expect(await texts(order)).toEqual([b, c, d, a, ...rest]);
  await pull(page, row(order, 3).locator('.order-grip'), await middle(row(order, 0)));
  await page.mouse.up();
  expect(await texts(order)).toEqual([a, b, c, d, ...rest]);
  await expect(order.locator('.is-dragged, .has-gap-before, .has-gap-after')).toHaveCount(0);
});

test('letting a row go outside the list, or outside the window, changes nothing', async ({ page }) => {
  const order = await open(page);
  const before = await texts(order);
  for (const away of [await middle(order.getByRole('heading')), { x: -40, y: 300 }]) {
    await pull(page, row(order, 4).locator('.order-grip'), await middle(row(order, 1)));
    await page.mouse.move(away.x, away.y, { steps: 6 });
    await page.mouse.up();
    expect(await texts(order)).toEqual(before);
    await expect(order.locator('.is-dragged, .is-moved, .has-gap-before, .has-gap-after')).toHaveCount(0);
    await expect(row(order, 4)).toHaveCSS('transform', 'none');
  }
  await expect(order.getByRole('status')).toBeEmpty();
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the grip drags the row while the page stays, and the text of the row scrolls the page', async ({ page }) => {
    const order = await open(page);
    const [a, b, c, ...rest] = await texts(order);
    const top = () => page.evaluate(() => scrollY);
    const before = await top();
    await swipe(page, line(await middle(row(order, 0).locator('.order-grip')), await middle(row(order, 2))));
    await expect.poll(() => texts(order)).toEqual([b, c, a, ...rest]);
    expect(await top()).toBe(before);
    const from = await middle(row(order, 3).locator('.order-text'));
    await swipe(page, line(from, { x: from.x, y: from.y - 200 }));
    await expect.poll(top).toBeGreaterThan(before + 100);
    expect(await texts(order)).toEqual([b, c, a, ...rest]);
  });
});

test('an order that is broken off is there after a reload, and so is its result', async ({ page }) => {
  let order = await open(page);
  await row(order, 0)
    .getByRole('button', { name: /^Flytta ner/ })
    .click();
  const moved = await texts(order);
  order = await returnTo(page, PYRAMID.key);
  expect(await texts(order)).toEqual(moved);
  await expect(order.locator('.verdict')).toHaveCount(0);
  await check(order).click();
  const result = (await order.getByRole('status').textContent()) ?? '';
  order = await returnTo(page, PYRAMID.key);
  await expect(order.getByRole('status')).toHaveText(result);
  await expect(order.locator('.verdict')).toHaveCount(6);
  await expect(check(order)).toHaveCount(0);
});
