import { expect, type Locator, type Page, test } from 'playwright/test';
import { awakeAll, CARD_PAGES, troubles, WORKSHOPS } from './learner.ts';
import { startLms } from './lms-host.ts';
import { holdPrint, printed, readPdf } from './my-page.ts';
import { unpack } from './offline.ts';

const [RULES] = WORKSHOPS;
if (!RULES) throw new Error('The course has no workshop');

/** Levels of all headings that can be seen, in the order in which they are read. */
const levels = (scope: Page | Locator): Promise<number[]> =>
  scope
    .locator('h1:visible, h2:visible, h3:visible, h4:visible, h5:visible, h6:visible')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));

/** Places where a level is left out. */
const jumps = (list: readonly number[]): number[] => list.filter((level, index) => level > (list[index - 1] ?? 0) + 1);

/** One of the two ways at the top of a workshop. */
const way = (scope: Page | Locator, name: string) =>
  scope.getByRole('navigation', { name: 'Två sätt att göra övningen' }).getByRole('link', { name });

for (const { id, title, path, minutes, workshop } of WORKSHOPS) {
  test(`${title} has two ways in, and a guide whose clock goes from 0 to the last minute`, async ({ page }) => {
    await page.goto(path);
    await awakeAll(page);
    expect(jumps(await levels(page.getByRole('article').first()))).toEqual([]);
    await way(page, 'Led övningen i grupp').press('Enter');
    await expect(page.getByRole('heading', { name: 'Ledarguide' })).toBeInViewport();
    const rows = page.getByRole('table', { name: 'Så går tiden' }).locator('tbody tr');
    let clock = 0;
    for (const [index, step] of workshop.steps.entries()) {
      const ends = clock + step.minutes;
      await expect(rows.nth(index)).toContainText(`${clock}–${ends}`);
      const own = page.getByRole('region', { name: `${index + 1}. ${step.title}` });
      await expect(own).toContainText(`minut ${clock}–${ends}`);
      for (const text of [...step.says, step.does, step.participants, step.mind]) await expect(own.getByText(text)).toBeVisible();
      clock = ends;
    }
    expect(clock).toBe(minutes);
    await expect(page.getByRole('link', { name: 'Genomför övningen' })).toHaveAttribute('href', `/genomfor/${path.split('/')[3]}/`);
    await way(page, 'Gör den på egen hand').press('Enter');
    await expect(page.locator(`[id="${id}-egen-hand"]`)).toBeInViewport();
  });
}

test('the guide is printed alone, with the name of its workshop, and the page is as before when that is done', async ({ page }) => {
  await holdPrint(page);
  await page.goto(RULES.path);
  const usual = await page.title();
  await page.getByRole('button', { name: 'Skriv ut guiden' }).click();
  await expect.poll(() => printed(page)).toEqual([`Ledarguide 2.0 ${RULES.title}`]);
  const { tagged, pieces } = readPdf(await page.pdf({ tagged: true }));
  expect(tagged).toBe(true);
  expect(pieces).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'BlockQuote']));
  expect(pieces).not.toContain('H3');
  await expect.poll(() => page.title()).toBe(usual);
  await page.getByRole('button', { name: 'Skriv ut guiden' }).click();
  await expect.poll(() => printed(page)).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.guide-says').first()).toBeVisible();
  for (const other of ['.unit-head', '.prose', '.coffee', '.site-footer']) await expect(page.locator(other)).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  for (const all of ['.unit-head', '.prose', '.guide']) await expect(page.locator(all)).toBeVisible();
});

test('in the pack somebody alone comes first; the guide is folded, opens when it is asked for, and leads nowhere else', async ({
  page,
}, info) => {
  const trouble = troubles(page);
  await page.goto(unpack(info, 'del-2'));
  const unit = page.locator(`[data-player-unit="${RULES.id}"]`);
  await expect(unit.locator('.prose p').first()).toBeVisible();
  const says = unit.locator('.guide-says').first();
  await expect(says).toBeHidden();
  await way(unit, 'Led övningen i grupp').press('Enter');
  await expect(says).toBeVisible();
  await expect(unit.getByRole('heading', { name: 'Ledarguide' })).toBeInViewport();
  expect(jumps(await levels(unit))).toEqual([]);
  expect(
    (await unit.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))).filter((href) =>
      href.startsWith('/'),
    ),
  ).toEqual([]);
  expect(trouble).toEqual([]);
});

/** The parts that are done in a group, each with its workshops. */
const PARTS = [...new Set(WORKSHOPS.map(({ part }) => part))].map((part) => ({ part, own: WORKSHOPS.filter((one) => one.part === part) }));

for (const { part, own } of PARTS)
  test(`an LMS hears that the workshops of ${part} are done, and of no score`, async ({ page }) => {
    const lms = await startLms(`dist/lms/${part}-scorm12.zip`);
    try {
      await page.goto(lms.url);
      const course = page.frameLocator('iframe').locator('body');
      await expect(course.getByRole('progressbar')).toHaveAccessibleName(`0 av ${own.length} övningar klara`);
      for (const { id } of own) {
        // A key goes to what has focus, and nothing that is hidden can have it.
        await expect(course.locator(`[data-finish="${id}"]`)).toBeVisible();
        await course.locator(`[data-finish="${id}"]`).press('Enter');
      }
      await expect(course.getByText('Du är klar med alla övningar.')).toBeVisible();
      await course.getByRole('button', { name: 'Spara och stäng' }).click();
      await expect(course.getByRole('heading', { name: 'Du kan stänga fönstret' })).toBeVisible();
      expect(lms.record()?.core.lesson_status).toBe('completed');
      expect(lms.record()?.core.score.raw).toBe('');
      expect(lms.wire()).not.toMatch(/"(passed|failed)"/);
    } finally {
      await lms.stop();
    }
  });

for (const { part, own } of PARTS)
  test(`who has done all workshops of ${part} gets a certificate of it, without a result`, async ({ page }) => {
    for (const { id, path } of own) {
      await page.goto(path);
      await page.locator(`[data-finish="${id}"]`).press('Enter');
      await expect(page).not.toHaveURL(path);
    }
    await page.goto('/min-sida/');
    await page.getByRole('link', { name: 'Till kursintyget' }).click();
    const certificate = page.getByRole('region', { name: `Kursintyg för ${part.replace('-', ' ')}` });
    await expect(certificate.getByRole('listitem')).toHaveText(own.map(({ title }) => title));
    await expect(certificate.getByRole('row', { name: /Resultat/ })).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Kursintyg för del 1' }).getByLabel('Ditt namn')).toBeHidden();
  });

test('the list of what can be led leads to each guide, and a search for what a leader says finds it', async ({ page }) => {
  await page.goto('/genomfor/');
  await expect(page.getByRole('listitem').getByRole('heading', { level: 2 })).toHaveText(WORKSHOPS.map(({ title }) => title));
  await page.getByRole('link', { name: new RegExp(`^Läs guiden ?: ${RULES.title}`) }).click();
  await expect(page.getByRole('heading', { name: 'Ledarguide' })).toBeInViewport();
  await page.goto('/sok/?q=enas+om+h%C3%B6gst+sju&typ=ovning');
  await expect(page.locator('.search-hit h2').first()).toHaveText(`2.0 ${RULES.title}`);
  await page.locator('.search-hit .search-place a').first().click();
  await expect(page.getByRole('heading', { name: '3. Enas om högst sju' })).toBeInViewport();
});

for (const path of CARD_PAGES) {
  test(`the cards of ${path} are whole sheets of A4, and no card has more text than fits`, async ({ page }) => {
    await holdPrint(page);
    await page.goto(path);
    const sheets = await page.locator('.sheet').count();
    const all = page.getByRole('button', { name: `Skriv ut alla kort, ${sheets} ark` });
    await all.click();
    await expect.poll(() => printed(page)).toHaveLength(1);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(readPdf(pdf).pages).toBe(sheets);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
    // A page with one deck has no button of its own for it.
    for (const deck of await page.locator('.deck:has(button)').all()) {
      const before = (await printed(page)).length;
      await deck.getByRole('button').click();
      await expect.poll(() => printed(page)).toHaveLength(before + 1);
      expect(readPdf(await page.pdf({ preferCSSPageSize: true })).pages).toBe(await deck.locator('.sheet').count());
    }
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.print-card')
      .evaluateAll((cards) => cards.filter((card) => card.scrollHeight > card.clientHeight + 1).map(({ textContent }) => textContent));
    expect(cut).toEqual([]);
  });
}
