import { expect, type Page, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { stop, tabTo } from './keys.ts';
import { sideways } from './layout.ts';
import { BOX, HEALTH } from './learner.ts';
import { unpack } from './offline.ts';

const DEFINITION = 'Bild för de snäva regler om styrka';
const word = (page: Page) => page.getByRole('button', { name: 'mansboxen' });
const note = (page: Page) => page.getByRole('note', { name: 'mansboxen' });

for (const { javaScriptEnabled, how } of [
  { javaScriptEnabled: true, how: 'with script' },
  { javaScriptEnabled: false, how: 'without script' },
]) {
  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test('a term opens its definition and source, a click beside them closes, and they lead to the glossary', async ({ page }) => {
      await page.goto(BOX.path);
      await expect(note(page)).toBeHidden();
      await word(page).click();
      await expect(note(page)).toContainText(DEFINITION);
      await expect(note(page).getByRole('link', { name: 'Heilman' })).toHaveAttribute('href', /^https:\/\/promundo/);
      await page.mouse.click(5, 890);
      await expect(note(page)).toBeHidden();
      await word(page).click();
      await note(page).getByRole('link', { name: 'Se ordet i ordlistan' }).click();
      await expect(page).toHaveURL('/begrepp/#mansbox');
      await expect(page.locator('#mansbox')).toContainText(DEFINITION);
      await expect(page.locator('#mansbox')).toBeInViewport();
    });
  });
}

test('with the keyboard a term opens, its links come next, and Escape gives focus back', async ({ page }) => {
  await page.goto(BOX.path);
  await tabTo(page, word(page));
  expect(await stop(page)).toMatchObject({ outlined: true, shown: true });
  await page.keyboard.press('Enter');
  await expect(note(page)).toBeVisible();
  await expect(word(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(note(page).getByRole('link', { name: 'Heilman' })).toBeFocused();
  expect(await stop(page)).toMatchObject({ outlined: true, shown: true });
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  await expect(word(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(note(page)).toBeVisible();
  await page.keyboard.press('Space');
  await expect(note(page)).toBeHidden();
  await expect(word(page)).toBeFocused();
});

test('an open definition is in nobody’s way', async ({ page }) => {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await page.goto(BOX.path);
    await word(page).click();
    await expect(note(page)).toBeVisible();
    await expectNoHindrance(page);
  }
});

test('on a wide screen the definition stands by the word, wherever the word stands', async ({ page }) => {
  await page.goto(HEALTH.path);
  for (const term of await page.locator('.prose .term').all()) {
    for (const block of ['start', 'end'] as const) {
      await term.evaluate((one, place) => one.scrollIntoView({ block: place }), block);
      await term.press('Enter');
      const open = page.locator('.term-note:popover-open');
      const [near, box] = [await term.boundingBox(), await open.boundingBox()];
      if (!near || !box) throw new Error('A term or its definition has no box');
      const above = near.y - (box.y + box.height);
      const below = box.y - (near.y + near.height);
      expect(Math.max(above, below)).toBeGreaterThanOrEqual(0);
      expect(Math.max(above, below)).toBeLessThan(20);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1280);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(900);
      await term.press('Escape');
    }
  }
});

test('at 320 pixels and with text twice as large the definition lies along the lower edge and can be read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(BOX.path);
  for (const size of ['100%', '200%']) {
    await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
    await word(page).click();
    const box = await note(page).boundingBox();
    expect({ x: box?.x, width: box?.width, end: Math.round((box?.y ?? 0) + (box?.height ?? 0)) }).toEqual({ x: 0, width: 320, end: 640 });
    expect(await sideways(page)).toEqual({ pixels: 0, out: [] });
    await note(page).getByRole('link', { name: 'Se ordet i ordlistan' }).scrollIntoViewIfNeeded();
    await expect(note(page).getByRole('link', { name: 'Se ordet i ordlistan' })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
  }
});

test('on paper a term is a word among the others', async ({ page }) => {
  await page.goto(BOX.path);
  await word(page).click();
  await page.emulateMedia({ media: 'print' });
  await expect(note(page)).toBeHidden();
  await expect(page.locator('.prose .term').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Begrepp i lektionen' })).toBeVisible();
});

test('in the pack a definition leads to the list at the end of the lesson, and closes on the way', async ({ page }, info) => {
  await page.goto(`${unpack(info)}#1-3`);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await word(page).click();
  await expectNoHindrance(page);
  await note(page).getByRole('link', { name: 'Alla begrepp i lektionen' }).press('Enter');
  await expect(note(page)).toBeHidden();
  await expect(page.locator('#\\31 -3-begrepp-mansbox')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#\\31 -3-begrepp-mansbox a')).toBeFocused();
});
