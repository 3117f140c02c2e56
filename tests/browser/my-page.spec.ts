import { expect, test } from 'playwright/test';
import { answerQuestions } from './answering/kunskapskontroll.ts';
import { rate } from './answering/sjalvskattning.ts';
import { expectNoHindrance } from './axe.ts';
import { sideways, smallTargets } from './layout.ts';
import { answer, awake, BOX, CHECK, LESSONS, NORMS, reflect, START, troubles } from './learner.ts';
import {
  ALL_DONE,
  button,
  choose,
  fileWith,
  holdPrint,
  keep,
  kept,
  MY_PAGE,
  openMyPage,
  ownAnswers,
  ownTexts,
  printed,
  progress,
  section,
  status,
  WROTE,
} from './my-page.ts';

test.describe('how far one has come', () => {
  test('a first visit invites to the first lesson, and has nothing to save or delete', async ({ page }) => {
    const trouble = troubles(page);
    await openMyPage(page);
    await expect(page.getByRole('heading', { name: 'Lådan är stängd än så länge' })).toBeVisible();
    await expect(page.getByText('Du har inte skrivit något än.')).toBeVisible();
    await expect(page.getByText('Kursen har inte sparat något i den här webbläsaren än.')).toBeVisible();
    await expect(section(page, 'Kursintyg för del 1').getByRole('listitem')).toHaveText(LESSONS.map(({ title }) => title));
    for (const name of ['Spara en fil', 'Radera allt', 'Skriv ut det du har skrivit', 'Skriv ut eller spara som PDF'])
      await expect(button(page, name)).toBeHidden();
    expect(await kept(page)).toEqual({});
    await page.getByRole('link', { name: 'Börja med första lektionen' }).click();
    await expect(page).toHaveURL(START.path);
    expect(trouble).toEqual([]);
  });

  test('the page follows what is done in the lessons, and leads on to where one was', async ({ page }) => {
    await page.goto(NORMS.path);
    await answer(await awake(page, '1-2_stereotypen'), 'wrong');
    await openMyPage(page);
    const part = section(page, 'Så långt har du kommit');
    await expect(part.getByText('Du har börjat.')).toBeVisible();
    // A question of a lesson gives no points.
    await expect(part.getByText(/poängen/)).toBeHidden();
    await expect(part.getByRole('link', { name: /^Kön, genus och normer ?, påbörjad$/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Lådan är stängd än så länge' })).toBeHidden();
    await part.getByRole('link', { name: `Fortsätt: ${NORMS.title}` }).click();
    await expect(page).toHaveURL(`${NORMS.path}#1-2_stereotypen`);
    await page.getByRole('link', { name: /^Klar, vidare/ }).click();
    await expect(page).toHaveURL(BOX.path);
    await openMyPage(page);
    await expect(part.getByText('Du är klar med en av tio lektioner.')).toBeVisible();
    await expect(part.getByRole('progressbar')).toHaveJSProperty('value', 1);
    await expect(part.getByRole('link', { name: /^Kön, genus och normer ?, klar$/ })).toBeVisible();
    const left = LESSONS.filter((lesson) => lesson !== NORMS).map(({ title }) => title);
    await expect(section(page, 'Kursintyg för del 1').getByRole('listitem')).toHaveText(left);
  });

  test('the page tells the best result of the knowledge check', async ({ page }) => {
    const score = section(page, 'Så långt har du kommit').getByText(/poängen/);
    await page.goto(CHECK.path);
    const check = await awake(page, '1-10_kontrollen');
    await answerQuestions(check, () => true, 14);
    await openMyPage(page);
    await expect(score).toBeHidden();
    await page.goto(CHECK.path);
    await awake(page, '1-10_kontrollen');
    await answerQuestions(check, () => true);
    await answerQuestions(check, () => false, 1);
    await openMyPage(page);
    await expect(score).toHaveText('Frågorna har gett dig 100\u00a0% av poängen. 80\u00a0% krävs för godkänt.');
  });

  test('the rating of the first lesson stands here too, and both places know of a new round', async ({ page, context }) => {
    await page.goto(START.path);
    await rate(await awake(page, '1-1_utgangslage'), () => 2);
    const mine = await context.newPage();
    await openMyPage(mine);
    const rating = await awake(section(mine, 'Din självskattning'), '1-1_utgangslage');
    await expect(rating.getByRole('row', { name: /^Jag märker/ })).toContainText('2');
    await page.getByRole('heading', { level: 1 }).focus();
    await rate(rating, () => 4);
    await expect(page.getByRole('row', { name: /^Jag märker/ }).getByRole('cell')).toHaveText(['2', '4', 'Upp två steg']);
    await mine.reload();
    await awake(section(mine, 'Din självskattning'), '1-1_utgangslage');
    await expect(rating.getByRole('row', { name: /^Jag märker/ }).getByRole('cell')).toHaveText(['2', '4', 'Upp två steg']);
  });

  test('another tab is heard at once', async ({ page, context }) => {
    await openMyPage(page);
    const lesson = await context.newPage();
    await lesson.goto(BOX.path);
    await reflect(await awake(lesson, '1-3_vilken-regel'), WROTE);
    await expect(section(page, 'Det du har skrivit').locator('.my-words:visible')).toHaveText(WROTE);
    await expect(button(page, 'Spara en fil')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Lådan är stängd än så länge' })).toBeHidden();
  });

  test('a page that the browser had put by shows what was done meanwhile', async ({ page, request }) => {
    const state = await progress(request, '1-2*d');
    await openMyPage(page);
    await expect(page.getByRole('heading', { name: 'Lådan är stängd än så länge' })).toBeVisible();
    await page.evaluate(
      ([shared = '', own = '']) => {
        localStorage.setItem('mgs.framsteg', shared);
        localStorage.setItem('mgs.eget', own);
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      },
      [state, ownTexts({ '1-3_vilken-regel': 'Skrivet sedan sist.' })],
    );
    await expect(page.getByText('Du är klar med en av tio lektioner.')).toBeVisible();
    await expect(page.getByText('Skrivet sedan sist.')).toBeVisible();
  });
});

test.describe('what one has written', () => {
  test('stands as it was written, and leads back to its lesson', async ({ page }) => {
    await page.goto(BOX.path);
    await reflect(await awake(page, '1-3_vilken-regel'), WROTE);
    await openMyPage(page);
    const words = section(page, 'Det du har skrivit').locator('.my-words:visible');
    await expect(words).toHaveCount(1);
    expect(await words.evaluateAll((all) => all.map(({ textContent }) => textContent))).toEqual([WROTE]);
    await expect(words).toHaveCSS('white-space-collapse', 'preserve');
    await expect(words.locator('b')).toHaveCount(0);
    await page.getByRole('link', { name: /^Ändra i lektionen ?: Vilken av lådans regler/ }).click();
    await expect(page).toHaveURL(`${BOX.path}#1-3_vilken-regel`);
    await reflect(await awake(page, '1-3_vilken-regel'), '   ');
    await openMyPage(page);
    await expect(page.getByText('Du har inte skrivit något än.')).toBeVisible();
  });

  test('a group’s rules stand as a list, and replies under the titles of their cases; what is blank is left out', async ({ page }) => {
    const rules = { rules: [{ text: 'Vi lyssnar klart.' }, { text: '  ' }, { text: '<b>Vi</b> väntar.' }], ready: false };
    const reply = (text: string) => ({ print: 'aaaa', label: null, reply: text, through: false });
    const parts = { stationen: reply('Låt Hanna tala till punkt.\nSedan vi.'), borttagen: reply('Ett fall som inte finns.') };
    await keep(page, { 'mgs.eget': ownAnswers({ '2-0_vara-regler': rules, '2c-3_fallen': { at: 'stationen', parts } }) });
    await openMyPage(page);
    const written = section(page, 'Det du har skrivit');
    await expect(written.getByRole('listitem')).toHaveText(['Vi lyssnar klart.', '<b>Vi</b> väntar.']);
    await expect(written.getByRole('heading', { level: 4 })).toHaveText(['Genomgången']);
    await expect(written.locator('.my-words:visible')).toHaveCount(2);
    await expect(written.getByText('Låt Hanna tala till punkt.')).toHaveCSS('white-space-collapse', 'preserve');
    await expectNoHindrance(page);
    await written.getByRole('link', { name: /^Ändra i övningen ?: Tio fall/ }).click();
    await expect(page).toHaveURL(/2c-3-harskartekniker\/#2c-3_fallen$/);
  });

  test('is printed alone, and the page is as before afterwards', async ({ page, request }) => {
    await holdPrint(page);
    await keep(page, { 'mgs.framsteg': await progress(request, ALL_DONE), 'mgs.eget': ownTexts({ '1-3_vilken-regel': WROTE }) });
    await openMyPage(page);
    const title = await page.title();
    await button(page, 'Skriv ut det du har skrivit').click();
    expect(await printed(page)).toEqual(['Det du har skrivit']);
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('h1:visible, h2:visible, h3:visible, .my-words:visible, button:visible, .site-footer:visible');
    await expect(shown).toHaveText(['Det du har skrivit', /^Vilken av lådans regler/, WROTE]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.title()).toBe(title);
    await expect(page.locator('[data-printing], [aria-level]')).toHaveCount(0);
  });
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const) {
  test.describe(`${colorScheme} at ${width} pixels`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test('nothing on the page is in anybody’s way, whatever has been done', async ({ page, request }) => {
      const look = async () => {
        await expectNoHindrance(page);
        expect(await sideways(page)).toEqual({ pixels: 0, out: [] });
        expect(await smallTargets(page)).toEqual([]);
      };
      await openMyPage(page);
      await look();
      await choose(page, '{}');
      await expect(status(page)).not.toBeEmpty();
      await look();
      await choose(page, fileWith(await progress(request, '1-2*d.1-3*b'), { '1-3_vilken-regel': `${WROTE}${'å'.repeat(200)}` }));
      await expect(button(page, 'Avbryt')).toBeVisible();
      await look();
      await button(page, 'Lägg till i det som finns här').click();
      await look();
      await choose(page, fileWith(await progress(request, ALL_DONE, '0-1'), {}));
      await button(page, 'Ersätt allt som finns här').click();
      await look();
      await choose(page, fileWith(await progress(request, ALL_DONE), {}));
      await button(page, 'Ersätt allt som finns här').click();
      await section(page, 'Kursintyg för del 1').getByLabel('Ditt namn').fill('W'.repeat(80));
      await look();
      await button(page, 'Radera allt').click();
      await look();
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says in a sentence that it needs it, and leads to the course', async ({ page }) => {
    await page.goto(MY_PAGE);
    await expect(page.locator('noscript p')).toContainText('behöver JavaScript');
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'Till utbildningen' }).click();
    await expect(page).toHaveURL('/kurs/');
  });
});
