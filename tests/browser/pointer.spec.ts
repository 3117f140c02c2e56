import { expect, type Locator, type Page, test } from 'playwright/test';
import { awake, BOX, lay, NORMS } from './learner.ts';
import { line, middle, pull, swipe } from './pointer.ts';

/** The sorting of the lesson about the box, with hand and piles within the window. */
async function openBox(page: Page): Promise<{ box: Locator; card: Locator; inside: Locator; outside: Locator }> {
  await page.goto(BOX.path);
  const box = await awake(page, '1-3_ladan');
  await box.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const [inside, outside] = [box.locator('[data-zone="0"]'), box.locator('[data-zone="1"]')];
  await expect(outside).toBeInViewport({ ratio: 1 });
  return { box, card: box.locator('.card'), inside, outside };
}

test('what is being pressed does not slip away because an exercise comes alive just then', async ({ page }) => {
  let open: (() => void) | undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(/\/view\.[^/]+\.js$/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(BOX.path);
  const guess = page.locator('[data-exercise="1-3_starka-fast-radda"]');
  const heading = guess.getByRole('heading');
  await heading.scrollIntoViewIfNeeded();
  const at = await middle(heading);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  const fetched = page.waitForEvent('requestfinished', (request) => /\/view\./.test(request.url()));
  open?.();
  await fetched;
  await page.waitForLoadState('networkidle');
  await expect(guess).not.toHaveAttribute('data-alive');
  await page.mouse.up();
  await expect(guess).toHaveAttribute('data-alive', '');
});

test('a card can be dragged with the mouse to a pile and on to another, and the next one comes into the hand', async ({ page }) => {
  const { box, card, inside, outside } = await openBox(page);
  await pull(page, card, await middle(outside));
  await expect(outside).toHaveClass(/is-lit/);
  await expect(inside).not.toHaveClass(/is-lit/);
  await page.mouse.up();
  await expect(outside.locator('.laid')).toHaveText(/be om hjälp/);
  await expect(outside).not.toHaveClass(/is-lit/);
  await expect(card).toHaveText('stå ut med kyla utan att klaga');
  await expect(card).toHaveCSS('transform', 'none');
  await expect(box.locator('.hand-position')).toHaveText('Kort 2 av 12');
  await pull(page, outside.locator('.laid span'), await middle(inside));
  await page.mouse.up();
  await expect(inside.locator('.laid')).toHaveText(/be om hjälp/);
  await expect(outside.locator('.laid')).toHaveCount(0);
  await expect(card).toHaveText('stå ut med kyla utan att klaga');
});

test('letting go outside the piles, or outside the window, lays nothing, and the card can be dragged again', async ({ page }) => {
  const { box, card, inside, outside } = await openBox(page);
  await pull(page, card, await middle(outside));
  const heading = await middle(box.getByRole('heading'));
  await page.mouse.move(heading.x, heading.y, { steps: 6 });
  await expect(card).toHaveClass(/is-dragged/);
  await expect(box.locator('.is-lit')).toHaveCount(0);
  await page.mouse.up();
  await expect(card).not.toHaveClass(/is-dragged/);
  await expect(card).toHaveText('be om hjälp');
  await expect(card).toHaveCSS('transform', 'none');
  await expect(box.locator('.laid')).toHaveCount(0);
  await pull(page, card, { x: -40, y: 300 });
  await page.mouse.up();
  await expect(box.locator('.laid')).toHaveCount(0);
  await pull(page, card, await middle(inside));
  await page.mouse.up();
  await expect(inside.locator('.laid')).toHaveCount(1);
});

test('a click on a card, and a press with the other button, lay nothing', async ({ page }) => {
  const { box, card, inside } = await openBox(page);
  await card.click();
  const start = await middle(card);
  const end = await middle(inside);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(end.x, end.y, { steps: 6 });
  await page.mouse.up({ button: 'right' });
  await expect(box.locator('.is-dragged, .is-lit, .laid')).toHaveCount(0);
  await pull(page, card, end);
  await page.mouse.up();
  await expect(box.locator('.laid')).toHaveCount(1);
});

test('after the last card has been dragged the sorting can be checked', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  const { box, card, inside } = await openBox(page);
  await lay(box, () => 1);
  await box.getByRole('button', { name: 'Flytta kortet köra fort' }).click();
  await card.scrollIntoViewIfNeeded();
  await expect(inside).toBeInViewport({ ratio: 0.5 });
  await pull(page, card, await middle(inside.locator('.zone-label')));
  await page.mouse.up();
  await expect(inside.locator('.laid')).toHaveText(/köra fort/);
  await box.getByRole('button', { name: 'Visa spegeln' }).click();
  await expect(box.locator('.feedback')).toContainText('Elva kort hamnade utanför.');
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a card can be dragged to a pile, and the page stays where it is meanwhile', async ({ page }) => {
    const { card, inside } = await openBox(page);
    const before = await page.evaluate(() => scrollY);
    await swipe(page, line(await middle(card), await middle(inside)));
    await expect(inside.locator('.laid')).toHaveText(/be om hjälp/);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('the page can be scrolled from beside the cards', async ({ page }) => {
    for (const place of ['.hand-position', '.hint', '.zone-label'])
      await test.step(place, async () => {
        const { box } = await openBox(page);
        const from = await middle(box.locator(place).first());
        const before = await page.evaluate(() => scrollY);
        await swipe(page, line(from, { x: from.x, y: from.y - 200 }));
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
        await expect(box.locator('.laid')).toHaveCount(0);
      });
  });

  test('buttons lay cards with a tap', async ({ page }) => {
    await page.goto(NORMS.path);
    const sorting = await awake(page, '1-2_vad-styr');
    await sorting.locator('.hand-buttons').getByRole('button', { name: 'Lag' }).tap();
    await expect(sorting.getByRole('region', { name: 'Lag, 1 kort' })).toBeVisible();
    await sorting.getByRole('button', { name: /^Flytta kortet/ }).tap();
    await expect(sorting.getByRole('region', { name: 'Lag, 0 kort' })).toBeVisible();
  });
});
