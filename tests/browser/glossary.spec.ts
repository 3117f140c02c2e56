import { expect, type Page, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { tabTo, walk } from './keys.ts';
import { NORMS } from './learner.ts';

const PATH = '/begrepp/';
const field = (page: Page) => page.getByRole('searchbox', { name: 'Sök i ordlistan' });
const status = (page: Page) => page.locator('.glossary').getByRole('status');
const shown = (page: Page) => page.locator('[data-term]:visible');
const total = (page: Page) => page.locator('[data-term]').count();

test('the glossary is in Swedish order under its letters, and a letter leads to its words', async ({ page }) => {
  await page.goto(PATH);
  const terms = await page.locator('[data-term] dt').allTextContents();
  expect(terms.length).toBeGreaterThan(50);
  expect(terms).toEqual([...terms].sort(new Intl.Collator('sv').compare));
  const letters = await page.locator('.letters a').allTextContents();
  expect(await page.locator('.letter > h2').allTextContents()).toEqual(letters);
  await page.getByRole('navigation', { name: 'Hoppa till en bokstav' }).getByRole('link', { name: 'N', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'N', exact: true })).toBeInViewport();
});

test('a term has definition, source and the lessons that use it', async ({ page }) => {
  await page.goto(PATH);
  const term = page.locator('#genus');
  await expect(term.locator('.definition')).toContainText('De föreställningar om manligt och kvinnligt');
  await expect(term.getByRole('link', { name: 'Inkluderande kommunikation' })).toHaveAttribute('href', /^http/);
  expect(await page.locator('[data-term] a[href^="/kurs/"]').count()).toBeGreaterThan(10);
  await term.getByRole('link', { name: NORMS.title }).click();
  await expect(page).toHaveURL(`${NORMS.path}#1-2-ord-genus`);
  await expect(page.getByRole('button', { name: 'Genus' })).toBeInViewport();
});

test('parts of words find a term, whatever their capitals, dots and order', async ({ page }) => {
  await page.goto(PATH);
  for (const typed of ['könsid', 'KONSID', 'hen har', '  har   upplever '])
    await test.step(typed, async () => {
      await field(page).fill('kvantfysik');
      await expect(page.locator('#konsidentitet')).toBeHidden();
      await field(page).fill('');
      await field(page).pressSequentially(typed);
      await expect(page.locator('#konsidentitet')).toBeVisible();
      const left = await shown(page).count();
      expect(left).toBeLessThan(12);
      await expect(status(page)).toHaveText(`${left} av ${await total(page)} begrepp visas.`);
      await expect(page.locator('.letter:visible')).toHaveCount(await page.locator('.letters li:visible').count());
    });
});

test('a word that the glossary lacks gets a kind sentence and a way back', async ({ page }) => {
  await page.goto(PATH);
  await field(page).fill('  kvantfysik ');
  await expect(status(page)).toContainText('Ordlistan har inget om ”kvantfysik”.');
  await expect(shown(page)).toHaveCount(0);
  await expectNoHindrance(page);
  await tabTo(page, page.getByRole('button', { name: 'Visa alla begrepp' }));
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(shown(page)).toHaveCount(await total(page));
  await expect(status(page)).toHaveText(`Alla ${await total(page)} begrepp visas.`);
});

test('an address of a term shows it although the field has filtered it away', async ({ page }) => {
  await page.goto(PATH);
  await field(page).fill('genus');
  await expect(page.locator('#mansbox')).toBeHidden();
  await page.evaluate(() => {
    location.hash = 'mansbox';
  });
  await expect(page.locator('#mansbox')).toBeInViewport();
  await expect(field(page)).toHaveValue('');
});

test('the button prints: all terms stand in two columns, none split, without what is only for a screen', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Skriv ut ordlistan' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await field(page).fill('genus');
  await page.emulateMedia({ media: 'print' });
  await expect(shown(page)).toHaveCount(await total(page));
  for (const selector of ['.site-header', '.letters', '.glossary-tools', 'button', 'input', '.skip'])
    await expect(page.locator(`${selector}:visible`)).toHaveCount(0);
  const list = page.locator('.glossary-letters');
  expect(await list.evaluate((one) => getComputedStyle(one).columnCount)).toBe('2');
  const breaks = await page.locator('[data-term]').evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
  await expect(page.getByText('CC BY 4.0')).toBeVisible();
});

test('with the keyboard one gets through all of it, and sees where one is', async ({ page }) => {
  await page.goto(PATH);
  await field(page).fill('norm');
  const stops = await walk(page, page.getByRole('link', { name: 'CC BY 4.0' }));
  expect(stops.filter(({ outlined, shown }) => !outlined || !shown)).toEqual([]);
});

test('nothing in a part of the glossary is in anybody’s way', async ({ page }) => {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await page.goto(PATH);
    await field(page).fill('kön');
    await expectNoHindrance(page);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the glossary shows all its terms and nothing that cannot work', async ({ page }) => {
    await page.goto(`${PATH}#norm`);
    await expect(page.locator('#norm')).toBeInViewport();
    await expect(shown(page)).toHaveCount(await total(page));
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
