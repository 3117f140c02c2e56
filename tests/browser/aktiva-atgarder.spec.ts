import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, type Locator, type Page, test } from 'playwright/test';
import type { Workplace } from '../../src/workplace/model.ts';
import { newWorkplace } from '../../src/workplace/model.ts';
import { answer, areaOf } from './answering/aktiva-atgarder.ts';
import { tabTo } from './keys.ts';
import { awake } from './learner.ts';
import { keep } from './my-page.ts';
import { press, returnTo, testStates } from './states.ts';

const PAPER = { path: '/kurs/del-3/3c-2-aktiva-atgarder/', key: '3c-2_dokumentation' };

/** Two obstacles on the board, one of them marked and in the plan, and a row of the plan that stands alone. */
const PLACE: Workplace = {
  ...newWorkplace('p1', 'Husfabriken i Överkalix', '2026-11-22'),
  obstacles: [
    { id: 'a', lens: 'tid', what: 'Mötet börjar före förskolan.', who: 'småbarnsföräldrar', why: 'Vanan.', serious: 2, act: true },
    { id: 'b', lens: 'rum', what: 'Duschen går inte att låsa.', who: 'alla', why: '', serious: 2, act: false },
  ],
  plan: [
    {
      ...{ id: 'r', what: 'Börja mötet 08.15.', who: 'Produktionschefen', by: '2027-01-15', followUp: '', followUpBy: '' },
      ...{ goals: [], state: 'ny', outcome: '', from: 'hinder:a' },
    },
    {
      ...{ id: 's', what: 'Köp handskar i fler storlekar.', who: 'Inköp', by: '', followUp: '', followUpBy: '' },
      ...{ goals: [], state: 'ny', outcome: '', from: '' },
    },
  ],
};

const workplaces = (...places: readonly Workplace[]) => ({ 'mgs.arbetsplats': JSON.stringify({ v: 1, current: 'p1', places }) });
/** The workplace as the browser keeps it now. */
const kept = (page: Page): Promise<Workplace> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('mgs.arbetsplats') ?? '').places[0] as Workplace);

const button = (exercise: Locator, name: string | RegExp) => exercise.getByRole('button', { name, exact: true });
const employees = (exercise: Locator) => exercise.getByLabel('Antal anställda');
const risk = (exercise: Locator, text: string) => exercise.locator('.measures-risk').filter({ hasText: text });
const left = (exercise: Locator) => exercise.getByRole('region', { name: 'Kvar att skriva' });

testStates(PAPER, async (exercise, look, page) => {
  await look('empty');
  await button(exercise, 'Klart för nu').click();
  await expect(employees(exercise)).toBeFocused();
  await employees(exercise).fill('tjugo ungefär');
  await expect(exercise.getByText('Skriv antalet som ett helt tal')).toBeVisible();
  await look('asked too early, with a number that is none');
  await employees(exercise).fill('30');
  await button(exercise, 'Lägg till risk eller hinder i arbetsförhållanden').click();
  await exercise
    .getByLabel('1. Risk eller hinder')
    .fill('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft');
  await areaOf(exercise, 'Löner').locator('summary').click();
  await look('a risk of one very long word');
  await button(exercise, 'Ta bort risken').click();
  await expect(button(exercise, 'Ångra')).toBeFocused();
  await look('a risk that can be had back');
  await answer(exercise, 'right');
  await exercise.getByText('De fyra stegen', { exact: true }).click();
  await look('finished');
  await page.evaluate((entries) => Object.assign(localStorage, entries), workplaces(PLACE));
  const other = await returnTo(page, PAPER.key);
  await expect(button(other, /^Hämta ”/)).toHaveCount(3);
  await look('board and plan to take from');
});

test('what board and plan hold becomes a document, with the keyboard alone', async ({ page }) => {
  await keep(page, workplaces(PLACE));
  await page.goto(PAPER.path);
  const exercise = await awake(page, PAPER.key);
  await tabTo(page, employees(exercise));
  await page.keyboard.type('30');
  await expect(exercise.getByText('25 anställda eller fler')).toBeVisible();
  await tabTo(page, exercise.getByLabel('Period'));
  await page.keyboard.type('2026');

  // The marked obstacle is taken with its row of the plan, and lands in the area that its lens proposes.
  await tabTo(page, button(exercise, 'Hämta ”Mötet börjar före förskolan.”'));
  await press(page, 'Enter');
  await expect(exercise.getByRole('heading', { name: 'Hämta från tavlan och planen' })).toBeFocused();
  await expect(areaOf(exercise, 'föräldraskap').locator('summary').first()).toContainText('en risk');
  await expect(exercise.getByRole('row', { name: /^Kön / }).getByRole('cell').last()).toHaveText('1 risk');
  await expect(button(exercise, /^Hämta ”/)).toHaveCount(2);

  // From the list of what is left to the field itself, also where it is folded away.
  const outcome = exercise.getByRole('link', { name: '”Mötet börjar före förskolan.”: uppföljning' });
  await tabTo(page, outcome);
  await press(page, 'Enter');
  await expect(exercise.getByLabel('4. Uppföljning')).toBeFocused();
  await page.keyboard.type('Alla är med från början.');
  await expect(outcome).toHaveCount(0);
  await expect(exercise.getByLabel('2. Orsak')).toHaveValue('Vanan.');
  await expect(exercise.getByLabel('När ska det vara gjort?')).toHaveValue('2027-01-15');

  await tabTo(page, exercise.getByRole('link', { name: 'Löner och andra anställningsvillkor: hur området har undersökts' }));
  await press(page, 'Enter');
  await page.keyboard.type('Lönerna gicks igenom, <b>alla</b> 🙂.');
  for (let n = 0; n < 7; n++) {
    await press(page, 'Tab');
    await press(page, 'Space');
  }
  await tabTo(page, exercise.getByRole('link', { name: 'Samverkan', exact: true }));
  await press(page, 'Enter');
  await page.keyboard.type('Skyddskommittén mötte\nledningen i mars.');

  const files = [await save(page, exercise, 'Word (DOCX)'), await save(page, exercise, 'PDF')] as const;
  expect(files.map(({ name }) => name)).toEqual(['docx', 'pdf'].map((ending) => `Aktiva åtgärder Husfabriken i Överkalix 2026.${ending}`));
  const texts = [(await mammoth.extractRawText({ buffer: files[0].bytes })).value, await readPdfText(files[1].bytes)];
  // Lines are broken where the page is wide enough, and one reader leaves breaks out.
  for (const text of texts.map(packed))
    for (const part of [
      'Husfabriken i Överkalix',
      'Antal anställda: 30',
      'Skyddskommittén mötte ledningen i mars.',
      'Lönerna gicks igenom, <b>alla</b>',
      'Inga risker eller hinder funna.',
      'Mötet börjar före förskolan.',
      'Vanan.',
      'Börja mötet 08.15.',
      'Produktionschefen',
      '15 januari 2027',
      'Alla är med från början.',
      'Området är inte undersökt än.',
      'inte juridisk rådgivning',
    ])
      expect(text).toContain(packed(part));

  await tabTo(page, button(exercise, 'Klart för nu'));
  await press(page, 'Enter');
  await expect(exercise.getByText('Klart för nu. Ni kan komma tillbaka')).toBeVisible();
  const again = await returnTo(page, PAPER.key);
  await expect(employees(again)).toHaveValue('30');
  await expect(again.getByText('Klart för nu. Ni kan komma tillbaka')).toBeVisible();
});

test('three sizes ask for different things, and none of them hides anything', async ({ page }) => {
  await page.goto(PAPER.path);
  const exercise = await awake(page, PAPER.key);
  for (const [number, needed, missing] of [
    ['9', 0, 0],
    ['10', 2, 2],
    ['24', 2, 2],
    ['25', 5, 12],
    ['1 200', 5, 12],
  ] as const) {
    await employees(exercise).fill(number);
    await expect(exercise.getByText('Ska finnas skriftligt hos er', { exact: true })).toHaveCount(needed);
    await expect(exercise.getByText('Bra att ha', { exact: true })).toHaveCount(5 - needed);
    await expect(left(exercise).getByRole('link')).toHaveCount(missing);
    await expect(exercise.locator('.measures-area')).toHaveCount(5);
  }
  // What is no number leaves the number that was there.
  await employees(exercise).fill('12,5');
  await expect(exercise.getByText('Så länge gäller 1 200.')).toBeVisible();
  expect((await kept(page)).measures.employees).toBe(1200);
});

test('nothing is taken twice, what the plan says later is told, and what is overwritten or removed can be had back', async ({ page }) => {
  await keep(page, workplaces(PLACE));
  await page.goto(PAPER.path);
  let exercise = await awake(page, PAPER.key);
  // The area can be chosen before; the row of the plan has no obstacle to tell of.
  await exercise
    .locator('.measures-take li')
    .filter({ hasText: 'handskar' })
    .getByRole('combobox')
    .selectOption('Löner och andra anställningsvillkor');
  await button(exercise, /^Hämta ”Köp handskar/).click();
  await button(exercise, /^Hämta ”Mötet/).click();
  await button(exercise, /^Hämta ”Duschen/).click();
  await expect(exercise.getByText('Allt på tavlan och i planen är hämtat.')).toBeVisible();
  expect((await kept(page)).measures.risks.map(({ area, from }) => [area, from])).toEqual([
    ['lon', 'plan:s'],
    ['foraldraskap', 'hinder:a'],
    ['arbetsforhallanden', 'hinder:b'],
  ]);

  await page.evaluate(() => {
    const all = JSON.parse(localStorage.getItem('mgs.arbetsplats') ?? '');
    all.places[0].plan[0].who = 'Aila';
    localStorage.setItem('mgs.arbetsplats', JSON.stringify(all));
  });
  exercise = await returnTo(page, PAPER.key);
  await areaOf(exercise, 'föräldraskap').locator('summary').first().click();
  await risk(exercise, 'Mötet').locator('summary').click();
  await expect(exercise.getByText('I planen står det något annat om vem som gör det.')).toBeVisible();
  await button(exercise, 'Uppdatera efter planen').click();
  await expect(exercise.getByLabel('Vem gör det?')).toHaveValue('Aila');
  await expect(button(exercise, 'Ångra')).toBeFocused();
  await button(exercise, 'Ångra').click();
  await expect(exercise.getByLabel('Vem gör det?')).toHaveValue('Produktionschefen');

  await button(exercise, 'Ta bort risken').click();
  await expect(button(exercise, 'Ångra')).toBeFocused();
  await expect(button(exercise, /^Hämta ”Mötet/)).toBeVisible();
  await button(exercise, 'Ångra').click();
  await expect(exercise.getByLabel('1. Risk eller hinder')).toBeFocused();
  await expect(button(exercise, /^Hämta ”/)).toHaveCount(0);

  // A risk that is moved is found where it went.
  await risk(exercise, 'Mötet').getByLabel('Område', { exact: true }).selectOption('Rekrytering och befordran');
  await expect(areaOf(exercise, 'Rekrytering').getByLabel('Område', { exact: true })).toBeFocused();
});

const packed = (text: string): string => text.replace(/\s+/g, '');

async function save(page: Page, exercise: Locator, label: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await tabTo(page, button(exercise, label));
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function readPdfText(bytes: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
  });
  return (await Promise.all(pages)).join('\n');
}
