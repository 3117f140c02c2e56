import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from 'playwright/test';
import { answerQuestions } from './answering/kunskapskontroll.ts';
import { rate } from './answering/sjalvskattning.ts';
import { expectNoHindrance } from './axe.ts';
import { tabTo } from './keys.ts';
import { sideways, smallTargets } from './layout.ts';
import { answer, awake, BOX, CHECK, LESSONS, NORMS, reflect, START, troubles } from './learner.ts';
import { ALL_DONE, holdPrint, keep, kept, MY_PAGE, openMyPage, ownAnswers, ownTexts, printed, progress, readPdf } from './my-page.ts';
import { watchPolicy } from './network.ts';

const WROTE = 'Att laga bilen.\n\n   <b>Ingen</b> frågade & jag sa inget. 🙂';
const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const status = (page: Page): Locator => page.locator('[data-data-status]');

/** Chooses a file with this content. */
const choose = (page: Page, content: string | Buffer, name = 'man-gor-skillnad-2026-10-03.json') =>
  page.getByLabel('Välj en fil som är sparad härifrån').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

/** A file as the page saves it. */
const fileWith = (state: string, texts: Readonly<Record<string, string>>, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    format: 'man-gor-skillnad',
    version: 1,
    saved: '2026-10-03T08:15:00.000Z',
    progress: state,
    answers: JSON.parse(ownTexts(texts)).answers,
    setAside: { progress: [], answers: [] },
    ...more,
  });

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
    await expect(page.getByRole('row', { name: /^Jag märker/ }).getByRole('cell')).toHaveText(['2', '4']);
    await mine.reload();
    await awake(section(mine, 'Din självskattning'), '1-1_utgangslage');
    await expect(rating.getByRole('row', { name: /^Jag märker/ }).getByRole('cell')).toHaveText(['2', '4']);
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

test.describe('one’s own data', () => {
  test('is saved in a file, deleted, and comes back from the file as it was, while an open lesson follows', async ({ page, context }) => {
    const trouble = troubles(page);
    const refused = await watchPolicy(page);
    await page.goto(NORMS.path);
    for (const key of ['1-2_stereotypen', '1-2_vad-styr']) await answer(await awake(page, key));
    await page.getByRole('link', { name: /^Klar, vidare/ }).click();
    await reflect(await awake(page, '1-3_vilken-regel'), WROTE);
    await page.evaluate(() => localStorage.setItem('mgs.eget.annan', 'En annan deltagares.'));
    await openMyPage(page);
    const before = await kept(page);
    const lesson = await context.newPage();
    await lesson.goto(BOX.path);
    const field = (await awake(lesson, '1-3_vilken-regel')).getByRole('textbox');
    await expect(field).toHaveValue(WROTE);

    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Spara en fil').click()]);
    expect(download.suggestedFilename()).toMatch(/^man-gor-skillnad-\d{4}-\d\d-\d\d\.json$/);
    await expect(status(page)).toContainText(`Filen ${download.suggestedFilename()} är sparad.`);
    const file = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ format: 'man-gor-skillnad', version: 1, progress: before['mgs.framsteg'] });

    await button(page, 'Radera allt').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Radera allt' }).click();
    await expect(status(page)).toHaveText('Allt som kursen hade sparat här är raderat.');
    await expect(status(page)).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Lådan är stängd än så länge' })).toBeVisible();
    await expect(button(page, 'Spara en fil')).toBeHidden();
    expect(await kept(page)).toEqual({ 'mgs.eget.annan': 'En annan deltagares.' });
    await expect(lesson.locator('a[data-unit="1-2"]')).toHaveAttribute('data-state', 'untouched');
    await expect(field).toHaveValue('');

    await choose(page, file, download.suggestedFilename());
    await expect(page.getByRole('group', { name: 'Filen går att läsa in' })).toContainText(
      /Filen sparades \d+ [a-z]+ \d{4} och innehåller två lektioner, en egen text och svar på tre uppgifter\. +Lägg till/,
    );
    await button(page, 'Lägg till i det som finns här').click();
    await expect(status(page)).toBeFocused();
    expect(await kept(page)).toEqual(before);
    await expect(page.getByText('Du är klar med en av tio lektioner.')).toBeVisible();
    await expect(section(page, 'Det du har skrivit').locator('.my-words:visible')).toHaveText(WROTE);
    await expect(lesson.locator('a[data-unit="1-2"]')).toHaveAttribute('data-state', 'done');
    await expect(field).toHaveValue(WROTE);
    expect(await refused()).toEqual([]);
    expect(trouble).toEqual([]);
  });

  test('what is deleted here does not come back when an open lesson is gone on with', async ({ page, context, request }) => {
    await keep(page, { 'mgs.framsteg': await progress(request, '1-2*d'), 'mgs.eget': ownTexts({ '1-2_nar-fick-du': 'Hemligt.' }) });
    await openMyPage(page);
    const lesson = await context.newPage();
    await lesson.goto(BOX.path);
    await button(page, 'Radera allt').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Radera allt' }).click();
    await expect(lesson.locator('a[data-unit="1-2"]')).toHaveAttribute('data-state', 'untouched');
    await answer(await awake(lesson, '1-3_vad-kostar-den'));
    const now = await kept(page);
    expect(Object.keys(now)).toEqual(['mgs.framsteg']);
    expect(now['mgs.framsteg']).toMatch(/^mgs1~1-3_vad-kostar-den~1-3\*b~1-3_vad-kostar-den\*\w{4}\*\d\*d1-1$/);
    await expect(page.getByText('Du har börjat.')).toBeVisible();
  });

  test('a file is put beside what is here, or in its place, or left', async ({ page, request }) => {
    const here = { 'mgs.framsteg': await progress(request, '1-2*d'), 'mgs.eget': ownTexts({ '1-2_nar-fick-du': 'Här.' }) };
    await keep(page, { ...here, 'mgs.framsteg.undanlagd-1': 'mgs9~newer' });
    await openMyPage(page);
    const file = fileWith('mgs1~1-3~1-3*d~', { '1-3_vilken-regel': 'Där.' });
    const words = section(page, 'Det du har skrivit').locator('.my-words:visible');
    const before = await kept(page);
    await choose(page, file);
    await expect(page.getByRole('heading', { name: 'Filen går att läsa in' })).toBeFocused();
    await expect(page.locator('[data-import-text]')).toHaveText(
      'Filen sparades 3 oktober 2026 och innehåller en lektion och en egen text. Ersätter du, försvinner det som finns här nu.',
    );
    await button(page, 'Avbryt').click();
    await expect(status(page)).toHaveText('Filen lästes inte in. Inget har ändrats.');
    expect(await kept(page)).toEqual(before);

    // The same file once more.
    await choose(page, file);
    await button(page, 'Lägg till i det som finns här').click();
    await expect(words).toHaveText(['Här.', 'Där.']);
    await expect(page.getByText('Du är klar med två av tio lektioner.')).toBeVisible();
    expect((await kept(page))['mgs.framsteg.undanlagd-1']).toBe('mgs9~newer');

    await choose(page, file);
    await button(page, 'Ersätt allt som finns här').click();
    await expect(words).toHaveText(['Där.']);
    await expect(page.getByText('Du är klar med en av tio lektioner.')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Kön, genus och normer ?, inte påbörjad$/ })).toBeVisible();
    expect(Object.keys(await kept(page)).sort()).toEqual(['mgs.eget', 'mgs.framsteg']);
    // What the page itself remembers is replaced as well.
    await page.reload();
    await expect(page.getByText('Du är klar med en av tio lektioner.')).toBeVisible();
  });

  test('a file that is no file of ours, or not whole, is refused in plain words, and nothing is touched', async ({ page, request }) => {
    await keep(page, { 'mgs.framsteg': await progress(request, '1-2*d'), 'mgs.eget': ownTexts({ '1-2_nar-fick-du': 'Här.' }) });
    await openMyPage(page);
    const before = await kept(page);
    // No two in a row are refused in the same words.
    for (const [what, content, why] of [
      ['nothing in it', '', 'Filen är tom.'],
      ['a page in it', '<!doctype html><title>Hej</title>', 'Filen är inte sparad från Min sida.'],
      ['a cut end', fileWith('mgs1~~1-2*d~', {}).slice(0, -9), 'Filen är skadad eller ändrad.'],
      ['another product’s data', '{"name":"x","version":2}', 'Filen är inte sparad från Min sida.'],
      ['a newer form', fileWith('', {}, { version: 2 }), 'Filen är sparad i en nyare version av kursen.'],
      [
        'a way to the prototype',
        fileWith('', {}).replace('"answers":{', '"answers":{"__proto__":{"x":1}'),
        'Filen är skadad eller ändrad.',
      ],
      ['another course in it', fileWith('mgs1~~9-9*d~', {}), 'Filen kommer från en annan kurs.'],
      ['three megabytes', ' '.repeat(3_000_000), 'Filen är större än 2 MB'],
    ] as const)
      await test.step(what, async () => {
        await choose(page, content);
        await expect(status(page)).toContainText(why);
        await expect(status(page)).toContainText('Inget har ändrats här.');
        await expect(page.getByRole('group', { name: 'Filen går att läsa in' })).toBeHidden();
        expect(await kept(page)).toEqual(before);
      });
  });

  test('a file that is chosen before the page’s script has come is read when it comes', async ({ page, request }) => {
    let open: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(MY_PAGE, { waitUntil: 'commit' });
    await choose(page, fileWith(await progress(request, '1-2*d'), {}));
    open?.();
    await expect(page.getByRole('heading', { name: 'Filen går att läsa in' })).toBeFocused();
  });

  test('a file that there is no room for changes nothing', async ({ page, request }) => {
    await keep(page, { 'mgs.framsteg': await progress(request, '1-2*d'), 'mgs.eget': ownTexts({ '1-2_nar-fick-du': 'Här.' }) });
    await openMyPage(page);
    const before = await kept(page);
    const limit = 4_900_000;
    await page.evaluate((length) => localStorage.setItem('annat', 'x'.repeat(length)), limit);
    for (const name of ['Lägg till i det som finns här', 'Ersätt allt som finns här']) {
      await choose(page, fileWith(before['mgs.framsteg'] ?? '', { '1-3_vilken-regel': 'y'.repeat(600_000) }));
      await button(page, name).click();
      await expect(status(page)).toHaveText('Webbläsarens minne räcker inte till. Inget har ändrats.');
      const { annat, ...now } = await kept(page);
      expect(annat).toHaveLength(limit);
      expect(now).toEqual(before);
      await expect(section(page, 'Det du har skrivit').locator('.my-words:visible')).toHaveText(['Här.']);
    }
  });

  test('before all is deleted the page asks, with focus on the way out, and offers a file first', async ({ page, request }) => {
    await keep(page, { 'mgs.framsteg': await progress(request, '1-2*d') });
    await openMyPage(page);
    const open = button(page, 'Radera allt');
    await tabTo(page, open);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Radera allt?' });
    await expect(dialog.getByRole('button', { name: 'Behåll' })).toBeFocused();
    await expectNoHindrance(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(open).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(open).toBeFocused();
    await open.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Spara en fil först' }).click(),
    ]);
    await expect(dialog.getByRole('status')).toContainText(download.suggestedFilename());
    expect(Object.keys(await kept(page))).toEqual(['mgs.framsteg']);
  });

  test('where the browser keeps nothing the page says so, and the way into the course is open', async ({ page }) => {
    const trouble = troubles(page);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied', 'SecurityError');
        },
      });
    });
    await openMyPage(page);
    await expect(
      page.getByText('Webbläsaren låter inte kursen spara här. Därför finns det inget att visa, spara eller radera.'),
    ).toBeVisible();
    await expect(page.getByLabel('Välj en fil som är sparad härifrån')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Börja med första lektionen' })).toBeVisible();
    await expectNoHindrance(page);
    expect(trouble).toEqual([]);
  });
});

test.describe('the certificate', () => {
  test('tells what is left: lessons first, then the check that has points to give', async ({ page, request }) => {
    await keep(page, { 'mgs.framsteg': await progress(request, '1-2*d.1-3*b') });
    await openMyPage(page);
    const place = section(page, 'Kursintyg för del 1');
    await expect(place.getByText('frågorna har gett minst 80\u00a0% av poängen')).toBeVisible();
    await expect(place.getByText('Nio lektioner är kvar:')).toBeVisible();
    await expect(place.getByRole('link')).toHaveText(LESSONS.filter((lesson) => lesson !== NORMS).map(({ title }) => title));
    await page.evaluate((text) => localStorage.setItem('mgs.framsteg', text), await progress(request, ALL_DONE, '0-1'));
    await page.reload();
    await expect(
      place.getByText('Frågorna har gett dig 0\u00a0% av poängen och 80\u00a0% krävs. Gör om det här, så räknas det bästa resultatet:'),
    ).toBeVisible();
    await expect(place.getByRole('link')).toHaveText([CHECK.title]);
    await page.evaluate((units) => localStorage.setItem('mgs.framsteg', `mgs1~~${units}~`), ALL_DONE);
    await page.reload();
    await expect(place.getByText('Lektionerna är klara. Frågor som ger poäng är kvar här:')).toBeVisible();
    await expect(place.getByRole('link')).toHaveText([CHECK.title]);
    await expect(place.getByLabel('Ditt namn')).toBeHidden();
  });

  test('asks for a name, shows it as it is written, and never keeps or sends it', async ({ page, request }) => {
    const trouble = troubles(page);
    await holdPrint(page);
    await keep(page, { 'mgs.framsteg': await progress(request, ALL_DONE) });
    await openMyPage(page);
    await page.getByRole('link', { name: 'Till kursintyget' }).click();
    const before = await kept(page);
    const asked: string[] = [];
    page.on('request', (one) => asked.push(one.url()));
    const field = section(page, 'Kursintyg för del 1').getByLabel('Ditt namn');
    await field.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Skriv ditt namn först.')).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expectNoHindrance(page);
    const certificate = page.getByRole('article', { name: 'Kursintyg' });
    for (const name of ['<img src=x onerror=alert(1)>', 'ناعم שלום', '李 🙂 Åsa', '\u202eomvänd', 'Nils  Påhl ']) {
      await field.fill(name);
      await expect(certificate.locator('[data-certificate-name]')).toHaveText(name.trim());
      await expect(certificate.locator('img')).toHaveCount(0);
    }
    await expect(field).not.toHaveAttribute('aria-invalid');
    await expect(certificate).toContainText('har gått igenom Del 1, Kunskapshöjning, i utbildningen Man gör skillnad.');
    await expect(certificate.getByRole('listitem')).toHaveCount(10);
    await expect(certificate.getByRole('row', { name: 'Resultat på frågorna 100\u00a0%' })).toBeVisible();
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE', { dateStyle: 'long' }));
    await expect(certificate.getByRole('row', { name: `Utfärdat ${today}` })).toBeVisible();
    await field.press('Enter');
    await button(page, 'Skriv ut eller spara som PDF').click();
    expect(await printed(page)).toEqual(['Kursintyg – Nils Påhl', 'Kursintyg – Nils Påhl']);
    expect(await kept(page)).toEqual(before);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
    expect(asked).toEqual([]);
    await page.reload();
    await expect(field).toHaveValue('');
    expect(trouble).toEqual([]);
  });

  test('is one tagged page of A4 with ten lessons and the name on it, however long', async ({ page, request }) => {
    await holdPrint(page);
    await keep(page, { 'mgs.framsteg': await progress(request, ALL_DONE), 'mgs.eget': ownTexts({ '1-3_vilken-regel': 'Jämt.' }) });
    await openMyPage(page);
    const title = await page.title();
    const makePdf = async (name: string) => {
      await section(page, 'Kursintyg för del 1').getByLabel('Ditt namn').fill(name);
      await button(page, 'Skriv ut eller spara som PDF').click();
      const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
      // The browser says that it is done with it.
      await expect.poll(() => page.title()).toBe(title);
      return pdf;
    };
    const pdf = await makePdf('Zoë Quist');
    const { letters, pieces, ...facts } = readPdf(pdf);
    expect(facts).toEqual({ pages: 1, tagged: true, language: 'sv' });
    expect(pieces).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TH', 'TD']));
    expect(pieces).not.toContain('H3');
    // Letters that stand nowhere else on it, and one from a text that must not be there.
    expect([...'ZëQ'].filter((letter) => !letters.has(letter))).toEqual([]);
    expect(letters.has('J')).toBe(false);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);

    expect(readPdf(await makePdf('W'.repeat(80))).pages).toBe(1);
    expect(readPdf(await makePdf('Åsa-Märta 🙂 von Ünnerstad '.repeat(3))).pages).toBe(1);
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
