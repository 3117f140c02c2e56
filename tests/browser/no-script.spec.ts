import { expect, type Page, test } from 'playwright/test';
import { enlarge, sideways } from './layout.ts';
import { BOX, dataOf, HEALTH, LESSONS, NORMS, PAGES, troubles, WORKSHOPS } from './learner.ts';

test.use({ javaScriptEnabled: false });

/** What may be out of sight: what only script can fill, and the buttons of narrow screens. */
const MAY_HIDE =
  '[data-my-page], [data-my-page] *, [data-search-live], [data-search-live] *, [data-track], [data-track] *, [data-part-progress], [data-glossary-tools], [data-glossary-tools] *, [data-show-all], [data-copy], [data-print-piece], [data-print-piece] *, .sheet-marks, .rail-button, .rail-close, script, .visually-hidden, svg, svg *, .term-note, .term-note *, :empty';

/** Fields of an exercise's data that hold what an author has written for the learner. */
const TEXTS = new Set(
  'question instruction text title paragraphs explanation feedback left right label low middle high term definition source'.split(' '),
);

/** Every text of an exercise that has to be somewhere on the page. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return TEXTS.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, name));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every exercise shows all its texts, with the answers in a fold that opens. */
async function expectExercisesToBeRead(page: Page): Promise<void> {
  for (const exercise of await page.locator('mgs-exercise').all()) {
    const { type, spec } = await dataOf(exercise);
    await expect(exercise.getByRole('heading').first()).toBeVisible();
    if (type === 'reflektion') {
      await expect(exercise.getByText('skriv på ett papper som du behåller själv')).toBeVisible();
      continue;
    }
    if (type === 'kunskapsfraga') await expect(exercise.locator('.choices-static li:visible')).toHaveCount(spec.options.length);
    if (type === 'sortera') {
      await expect(exercise.locator('.static-zones li:visible')).toHaveText([...spec.categories]);
      await expect(exercise.locator('.static-cards li:visible')).toHaveText(spec.cards.map(({ text }) => text));
    }
    const told = plain((await exercise.locator('> :not(script)').allTextContents()).join(' '));
    // What a guess or a count is told depends on it.
    const wanted = type === 'gissa-siffran' ? [] : textsOf(spec).filter((text) => !text.includes('{antal}'));
    expect.soft(wanted.filter((text) => !told.includes(plain(text)))).toEqual([]);
    const fold = exercise.locator('[data-live] details').first();
    await expect(exercise.locator('[data-live] details[open]')).toHaveCount(0);
    const inside = fold.locator('> :not(summary)').first();
    await expect(inside).toBeHidden();
    await fold.locator('> summary').click();
    await expect(inside).toBeVisible();
  }
}

/** Everything but MAY_HIDE can be seen when all answers are unfolded, as a reader would: also those within another fold. */
async function expectAllInSight(page: Page): Promise<void> {
  await page.locator('details > summary').evaluateAll((all) => {
    for (const fold of all as HTMLElement[]) if (fold.checkVisibility() && !fold.parentElement?.hasAttribute('open')) fold.click();
  });
  await expect(page.locator('details:not([open]):visible')).toHaveCount(0);
  const { seen, hidden } = await page.locator(`body :not(${MAY_HIDE})`).evaluateAll((all) => {
    const inSight = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && one.getClientRects().length > 0;
    return { seen: all.filter(inSight).length, hidden: all.filter((one) => !inSight(one)).map((one) => one.outerHTML.slice(0, 90)) };
  });
  expect(seen).toBeGreaterThan(20);
  expect.soft(hidden).toEqual([]);
}

for (const path of PAGES)
  test(`${path} shows all it has without script, also on a small screen with large text`, async ({ page }) => {
    const trouble = troubles(page);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if ([...LESSONS, ...WORKSHOPS].some((unit) => unit.path === path))
      await test.step('every exercise shows all its texts', () => expectExercisesToBeRead(page));
    await test.step('all is in sight', () => expectAllInSight(page));
    await page.setViewportSize({ width: 320, height: 640 });
    for (const times of [1, 2]) {
      await enlarge(page, times);
      expect.soft({ times, ...(await sideways(page)) }).toEqual({ times, pixels: 0, out: [] });
    }
    await expect(page.getByRole('button', { name: /Svara|Visa|Spara/ })).toHaveCount(0);
    expect(trouble).toEqual([]);
  });

test('the folded answers tell which option is right, where cards belong and what the figure is', async ({ page }) => {
  await page.goto(NORMS.path);
  const question = page.locator('[data-exercise="1-2_stereotypen"]');
  await question.locator('summary').click();
  await expect(question.locator('dt', { hasText: 'Killar brukar kunna bilar.' })).toContainText('Stämmer.');
  await expect(question.locator('dt', { hasText: 'Stämmer inte.' })).toHaveCount(3);
  const sorting = page.locator('[data-exercise="1-2_vad-styr"]');
  await sorting.getByText('Visa var korten hör hemma').click();
  await expect(sorting.locator('dt', { hasText: 'Passerkortet bärs synligt' })).toContainText('Regel');
  await page.goto(BOX.path);
  const guess = page.locator('[data-exercise="1-3_starka-fast-radda"]');
  await guess.locator('summary').first().click();
  await guess.getByText('Siffrorna i en tabell').click();
  await expect(guess.getByRole('table')).toContainText('64\u00a0%');
});

test('links lead through all lessons and workshops and back to the overview', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Börja utbildningen' }).click();
  const units = [...LESSONS, ...WORKSHOPS];
  for (const [index, { path }] of units.entries()) {
    await expect(page).toHaveURL(path);
    const [previous, next] = [units[index - 1], units[index + 1]];
    if (previous) await expect(page.getByRole('link', { name: `Tillbaka till ${previous.title}` })).toHaveAttribute('href', previous.path);
    if (next) await page.getByRole('link', { name: `Klar, vidare till ${next.title}` }).click();
  }
  await page.getByRole('link', { name: 'Klar med övningen' }).click();
  await expect(page).toHaveURL('/kurs/');
  await page.goto(BOX.path);
  await page.getByRole('navigation').getByRole('link', { name: HEALTH.title }).click();
  await expect(page).toHaveURL(HEALTH.path);
});

test('on a narrow screen the list of lessons opens, leads on and closes, and sources are a link away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(NORMS.path);
  const list = page.getByRole('navigation', { name: 'Del 1: Kunskapshöjning' });
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: 'Innehåll' }).click();
  await expect(list).toBeVisible();
  await list.getByRole('button', { name: 'Stäng' }).click();
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: 'Innehåll' }).click();
  await list.getByRole('link', { name: BOX.title }).click();
  await expect(page).toHaveURL(BOX.path);
  await page
    .getByRole('link', { name: /^källa 1/ })
    .first()
    .click();
  await expect(page.locator('#\\31 -3-kalla-1')).toBeInViewport();
});
