import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { tabTo } from './keys.ts';
import { enlarge } from './layout.ts';
import { BOX } from './learner.ts';

const PATH = '/siffror/';
const cards = (page: Page) => page.locator('.figure-card');
const card = (page: Page) => page.getByRole('article', { name: 'Kravet att verka stark' });
const copyButton = (page: Page) => card(page).getByRole('button', { name: 'Kopiera som text' });

/** Opens every table. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });

test('every figure has claim, chart or number, table, limits, source, lesson and pictures', async ({ page }) => {
  await page.goto(PATH);
  await unfold(page);
  const faults = await cards(page).evaluateAll((all) => {
    const parts: [selector: string, least: number, most: number][] = [
      ['h3', 1, 1],
      ['.chart, .figure-number', 1, 1],
      ['details[open] tbody tr', 1, 9],
      ['strong', 1, 1],
      ['.figure-source a[href^="http"]', 1, 1],
      ['a[href^="/kurs/"]', 1, 9],
      ['a[download]', 2, 2],
    ];
    return all.flatMap((card) =>
      parts
        .filter(([selector, least, most]) => {
          const seen = [...card.querySelectorAll(selector)].filter((one) => one.checkVisibility() && one.textContent !== '');
          return seen.length < least || seen.length > most;
        })
        .map(([selector]) => `${card.id}: ${selector}`),
    );
  });
  expect(faults).toEqual([]);
  expect(await cards(page).count()).toBeGreaterThan(25);
  await expectNoHindrance(page);
});

test('no figure stands there twice, bars are as long as their values, and the list at the top leads to each lesson', async ({ page }) => {
  await page.goto(PATH);
  const ids = await cards(page).evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const widths = await card(page)
    .locator('.chart-bar')
    .evaluateAll((all) => all.map((one) => one.getAttribute('width')));
  expect(widths).toEqual(['75%', '64%', '59%']);
  const links = page.getByRole('navigation', { name: 'Siffrorna avsnitt för avsnitt' }).getByRole('link');
  await expect(links).toHaveCount(await page.locator('.figure-section').count());
  await links.filter({ hasText: BOX.title }).click();
  await expect(page.getByRole('heading', { level: 2, name: BOX.title })).toBeInViewport();
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a figure is copied as text with source, year, limits, course and licence', async ({ page }) => {
    await page.goto(PATH);
    await tabTo(page, copyButton(page));
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('status')).toHaveText('Kopierat.');
    await expect(copyButton(page)).toBeFocused();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/^75 procent av unga män/);
    expect(lines.slice(1, 5)).toEqual(['USA: 75\u00a0%', 'Storbritannien: 64\u00a0%', 'Mexiko: 59\u00a0%', '2017 · Män 18–30 år']);
    expect(lines[5]).toMatch(/^Källa: Heilman.*https:/);
    expect(lines[6]).toMatch(/^Vad siffran inte säger: Sverige var inte med/);
    expect(lines[7]).toBe('Ur utbildningen Man gör skillnad, CC BY 4.0.');
    await expectNoHindrance(page);
  });
});

for (const [how, script] of [
  ['refuses', () => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })],
  ['is not there', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const)
  test(`when the clipboard ${how}, the text stands selected in a field`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto(PATH);
    for (const _ of ['once', 'again']) {
      await copyButton(page).click();
      await expect(card(page).getByRole('status')).toContainText('Texten är markerad här under');
      const field = card(page).getByRole('textbox', { name: 'Text att kopiera' });
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(/Källa: Heilman/);
      const selected = await field.evaluate((one: HTMLTextAreaElement) => one.selectionEnd - one.selectionStart === one.value.length);
      expect(selected).toBe(true);
    }
    await expectNoHindrance(page);
  });

test('the pictures are downloaded: SVG that draws by itself and PNG', async ({ page }) => {
  await page.goto(PATH);
  for (const format of ['SVG', 'PNG']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card(page)
        .getByRole('link', { name: `Bild som ${format}` })
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe(`d-manbox-press.${format.toLowerCase()}`);
    const bytes = readFileSync(await download.path());
    if (format === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    else expect(bytes.toString()).toMatch(/^<svg xmlns.*<title.*Mexiko.*<\/svg>\n$/s);
  }
  await page.goto('/siffror/d-manbox-press.svg');
  await expect(page.locator('text', { hasText: 'Källa: Heilman' })).toBeVisible();
});

test('on paper there are figures with charts, sources with addresses, and nothing to press', async ({ page }) => {
  await page.goto(PATH);
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.site-header', 'button', '.figure-contents', '.actions', 'summary', '.skip'])
    await expect(page.locator(`${selector}:visible`)).toHaveCount(0);
  await expect(page.locator('.figure-card :is(.chart, .figure-number):visible')).toHaveCount(await cards(page).count());
  const after = await card(page)
    .locator('.figure-source a')
    .evaluate((one) => getComputedStyle(one, '::after').content);
  expect(after).toContain('https://');
});

test('on 320 pixels with text twice as large labels and values of a chart give way to each other', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(PATH);
  await unfold(page);
  await enlarge(page, 2);
  const collisions = await page.locator('.chart-row').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const [label, value] = [...row.children].map((one) => one.getBoundingClientRect());
      return label && value && label.right > value.left && label.bottom > value.top + 1 ? [row.textContent] : [];
    }),
  );
  expect(collisions).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('figures can be read and downloaded, and there is no button that cannot work', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.locator('.figure-card :is(.chart, .figure-number):visible')).toHaveCount(await cards(page).count());
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('a[download]:visible')).toHaveCount(2 * (await cards(page).count()));
  });
});
