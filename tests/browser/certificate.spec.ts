import { expect, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { CHECK, LESSONS, NORMS, troubles } from './learner.ts';
import { ALL_DONE, button, holdPrint, keep, kept, openMyPage, ownTexts, printed, progress, readPdf, section } from './my-page.ts';

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
