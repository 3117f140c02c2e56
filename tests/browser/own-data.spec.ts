import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { tabTo } from './keys.ts';
import { answer, awake, BOX, NORMS, reflect, troubles } from './learner.ts';
import { button, choose, fileWith, keep, kept, MY_PAGE, openMyPage, ownTexts, progress, section, status, WROTE } from './my-page.ts';
import { watchPolicy } from './network.ts';

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
