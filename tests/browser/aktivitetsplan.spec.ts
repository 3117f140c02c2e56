import { expect, type Locator, type Page, test } from 'playwright/test';
import { newWorkplace, type PlanRow, type Workplace } from '../../src/workplace/model.ts';
import { addRow, answer, writeRow } from './answering/aktivitetsplan.ts';
import { tabTo } from './keys.ts';
import { awake } from './learner.ts';
import { holdPrint, keep, printed } from './my-page.ts';
import { press, returnTo, testStates } from './states.ts';
import { cellsOfCsv, entriesOfCalendar, saved, textOfDocx, textOfPdf } from './workplace-files.ts';

const PLAN = { path: '/kurs/del-3/3c-1-aktivitetsplan/', key: '3c-1_plan' };
const KEY = 'mgs.arbetsplats';

const row = (id: string, change: Partial<PlanRow>): PlanRow => ({
  ...{ id, what: '', who: '', by: '', followUp: '', followUpBy: '', goals: [3], state: 'ny', outcome: '', from: '' },
  ...change,
});
/** What the board and the tips have left: a marked obstacle, one that is not, and a challenge. */
const place = (plan: readonly PlanRow[] = []): Workplace => ({
  ...newWorkplace('verkstan', 'Verkstan i Pajala', '2026-11-22'),
  obstacles: [
    { id: 'dusch', lens: 'rum', what: 'Duschen går inte att låsa', who: 'alla', why: '', serious: 2, act: true },
    { id: 'krok', lens: 'rum', what: 'För få krokar', who: 'alla', why: '', serious: 1, act: false },
  ],
  challenges: [{ tip: 'laget-runt', text: 'Gå laget runt före beslut.', when: 'mötet börjar', so: 'frågar jag alla', remind: '' }],
  plan,
});
const store = (page: Page, stored: Workplace) => keep(page, { [KEY]: JSON.stringify({ v: 1, current: stored.id, places: [stored] }) });
const storedPlan = (page: Page): Promise<PlanRow[]> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{"places":[{"plan":[]}]}').places[0].plan, KEY);

const button = (exercise: Locator, name: string | RegExp) => exercise.getByRole('button', { name, exact: true });
const rows = (exercise: Locator) => exercise.locator('.plan-row[data-row]');
const titles = (exercise: Locator) => exercise.locator('.plan-row[data-row] h5');
const file = (exercise: Locator) => exercise.getByLabel('Läs in en CSV-fil');
const said = (exercise: Locator) => exercise.locator('.plan-said');
const choose = (exercise: Locator, name: string, content: string | Buffer) =>
  file(exercise).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

testStates(PLAN, async (exercise, look, page) => {
  await look('empty');
  await exercise.getByText('Så kan rader se ut').click();
  await button(exercise, 'Klart för nu').click();
  await expect(exercise.getByRole('status').filter({ hasText: 'hel rad behövs' })).toBeVisible();
  await look('called finished with nothing, and the examples');
  await page.evaluate(([key, stored]) => localStorage.setItem(key, stored), [
    KEY,
    JSON.stringify({ v: 1, current: 'verkstan', places: [place()] }),
  ] as const);
  exercise = await returnTo(page, PLAN.key);
  await look('with something to fetch');
  await button(exercise, 'Lägg till alla två').click();
  await button(exercise, 'Öppna alla').click();
  for (const fold of await exercise.locator('.plan-fields summary').all()) await fold.click();
  await button(exercise, 'Klart för nu').click();
  await expect(exercise.locator('.field-missing').first()).toBeVisible();
  await look('open, with fields that are missing');
  await writeRow(rows(exercise).first(), {
    what: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    who: 'x'.repeat(200),
    by: '2020-05-01',
    followUp: 'Fråga',
    followUpBy: '2020-04-01',
  });
  await button(exercise, 'Stäng alla').click();
  await button(exercise, 'Ta bort rad 2').click();
  await look('closed, with days that have passed and a row that can be had back');
  await button(exercise, 'Tabell').click();
  await look('as a table');
  await choose(exercise, 'plan.xlsx', 'PK\u0003\u0004xxxx');
  await expect(said(exercise)).toContainText('Inget är ändrat.');
  await look('a file that is none');
  await choose(exercise, 'plan.csv', `Vad;När;Pris\n${'x'.repeat(3000)};i vår;7\nB;;\nC;;\nD;;`);
  await expect(exercise.locator('[data-found]')).toBeFocused();
  await look('a file that can come in');
  await button(exercise, 'Avbryt').click();
  await answer(exercise, 'right');
  await look('ready');
});

test('an obstacle becomes a row that is owned, dated, ordered and ready, with the keyboard alone', async ({ page }) => {
  await store(page, place([row('gammal', { what: 'Skriv om annonsen', who: 'Marie', by: '2099-05-01' })]));
  await page.goto(PLAN.path);
  let exercise = await awake(page, PLAN.key);
  await expect(exercise.locator('.plan-waiting')).not.toContainText('För få krokar');
  await tabTo(page, button(exercise, 'Lägg i planen ”Duschen går inte att låsa”'));
  await press(page, 'Enter');
  await expect(button(exercise, 'Lägg i planen ”Gå laget runt före beslut.”')).toBeFocused();
  await press(page, 'Enter');
  await expect(exercise.getByRole('heading', { name: 'Er plan', exact: true })).toBeFocused();
  await expect(rows(exercise).nth(1)).toContainText('Hinder: Duschen går inte att låsa');
  await expect(titles(exercise).nth(2)).toContainText('Gå laget runt före beslut.');
  await expect(exercise.locator('.plan-summary')).toContainText('Två rader saknar någon som äger dem.');
  await expect(exercise.locator('.plan-summary')).toContainText('Tre rader saknar hur eller när ni följer upp.');

  await tabTo(page, button(exercise, 'Klart för nu'));
  await press(page, 'Enter');
  // The first row that is not whole is open, at what it lacks.
  await expect(rows(exercise).first().getByLabel('Hur följer ni upp?')).toBeFocused();
  await tabTo(page, button(exercise, 'Ändra rad 2'));
  await press(page, 'Space');
  const second = rows(exercise).nth(1);
  await expect(second.getByLabel('Vad gör ni åt hindret?')).toBeFocused();
  await page.keyboard.type('Sätt lås på duschen');
  await tabTo(page, second.getByLabel('Vem äger raden?'));
  await page.keyboard.type('Mikael');
  await second.getByLabel('Klart senast').fill('2099-03-15');
  await tabTo(page, second.getByLabel('Hur följer ni upp?'));
  await page.keyboard.type('Fråga på APT');
  await second.getByLabel('Följs upp den').fill('2099-04-02');
  await tabTo(page, second.getByText('Delmål: 3'));
  await press(page, 'Enter');
  await tabTo(page, second.getByLabel(/^Delmål 2/));
  await press(page, 'Space');
  await tabTo(page, second.getByText('Läge: Inte påbörjad'));
  await press(page, 'Enter');
  await tabTo(page, second.getByLabel('Läge'));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, second.getByRole('button', { name: 'Klar med raden' }));
  await press(page, 'Enter');
  await expect(button(exercise, 'Ändra rad 2')).toBeFocused();
  await expect(second).toContainText('Hinder: Duschen går inte att låsa');
  await expect(second).toContainText('Pågår');
  await expect(second.locator('.plan-hints')).toHaveCount(0);

  await tabTo(page, button(exercise, 'Sortera efter datum'), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(titles(exercise)).toContainText(['Sätt lås på duschen', 'Skriv om annonsen', 'Gå laget runt']);
  await tabTo(page, button(exercise, 'Ångra'));
  await press(page, 'Enter');
  await expect(titles(exercise)).toContainText(['Skriv om annonsen', 'Sätt lås på duschen', 'Gå laget runt']);
  await tabTo(page, button(exercise, 'Flytta ner rad 2'));
  await press(page, 'Enter');
  await press(page, 'Alt+ArrowUp');
  await expect(titles(exercise)).toContainText(['Skriv om annonsen', 'Sätt lås på duschen', 'Gå laget runt']);
  await tabTo(page, button(exercise, 'Ta bort rad 3'));
  await press(page, 'Enter');
  await expect(button(exercise, 'Ångra')).toBeFocused();
  await press(page, 'Enter');
  await expect(rows(exercise)).toHaveCount(3);

  await tabTo(page, button(exercise, 'Tabell'));
  await press(page, 'Enter');
  await expect(exercise.getByRole('table').getByRole('row', { name: /Sätt lås/ })).toContainText('15 mars 2099');
  await tabTo(page, button(exercise, 'Klart för nu'));
  await press(page, 'Enter');
  await expect(exercise.locator('[data-ready]')).toBeFocused();

  exercise = await returnTo(page, PLAN.key);
  await expect(exercise.locator('[data-ready]')).toBeVisible();
  expect(await storedPlan(page)).toMatchObject([
    { what: 'Skriv om annonsen' },
    { what: 'Sätt lås på duschen', who: 'Mikael', by: '2099-03-15', goals: [2, 3], state: 'pagar', from: 'hinder:dusch' },
    { what: 'Gå laget runt före beslut.\nNär mötet börjar, så frågar jag alla.', from: 'tips:laget-runt' },
  ]);
});

test('what was typed stands in the files, and nothing in them reckons', async ({ page }) => {
  await store(page, place());
  await holdPrint(page);
  await page.goto(PLAN.path);
  const exercise = await awake(page, PLAN.key);
  const formula = '=HYPERLINK("http://exempel.se";"Klicka")';
  const typed = { what: 'Beställ skor i 36; och 49 – ”alla”', who: 'Åsa & Örjan', followUp: formula };
  await addRow(exercise, { ...typed, by: '2099-03-15', followUpBy: '2099-04-02' });
  await addRow(exercise, { what: '<b>Sätt lås</b>', who: '+46 920 000', by: '2099-01-31' });

  const docx = await saved(page, button(exercise, 'Word (DOCX)'));
  expect(docx.name).toMatch(/^Aktivitetsplan Verkstan i Pajala.*\.docx$/);
  const csv = await saved(page, button(exercise, 'Excel (CSV)'));
  const ics = await saved(page, button(exercise, 'Kalender (ICS)'));
  const pdf = await saved(page, button(exercise, 'PDF'));
  for (const text of [await textOfDocx(docx.bytes), await textOfPdf(pdf.bytes)])
    for (const part of [...Object.values(typed), '<b>Sätt lås</b>', '+46 920 000', '15 mars 2099', '2 april 2099', 'Verkstan i Pajala'])
      expect(text).toContain(part);
  expect(docx.bytes.includes('HYPERLINK \\')).toBe(false);
  expect(cellsOfCsv(csv.bytes)).toEqual([
    ['Vad', 'Vem', 'Klart senast', 'Uppföljning', 'Följs upp den', 'Delmål', 'Läge', 'Resultat', 'Utgår från'],
    [typed.what, typed.who, '2099-03-15', `'${formula}`, '2099-04-02', '3', 'Inte påbörjad', '', ''],
    ['<b>Sätt lås</b>', "'+46 920 000", '2099-01-31', '', '', '3', 'Inte påbörjad', '', ''],
  ]);
  expect(entriesOfCalendar(ics.bytes)).toMatchObject([
    { day: '2099-03-15', title: `Klart i dag: ${typed.what}` },
    { day: '2099-04-02', title: `Följ upp: ${typed.what}`, text: expect.stringContaining(formula) },
    { day: '2099-01-31', title: 'Klart i dag: <b>Sätt lås</b>' },
  ]);

  await button(exercise, 'Skriv ut planen').click();
  expect(await printed(page)).toEqual(['Aktivitetsplan – Verkstan i Pajala']);
  const paper = await textOfPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  expect(paper).toContain('<b>Sätt lås</b>');
  expect(paper).not.toContain('Lägg till en rad');

  // Its own file holds nothing new, and a plan that has been emptied comes back from it.
  await choose(exercise, csv.name, csv.bytes);
  await expect(exercise.locator('.plan-found')).toContainText('Allt finns redan i planen');
  await button(exercise, 'Stäng').click();
  const before = await storedPlan(page);
  for (const _ of before) await button(exercise, 'Ta bort rad 1').click();
  await choose(exercise, csv.name, csv.bytes);
  await button(exercise, 'Lägg till raderna').click();
  const strip = (list: readonly PlanRow[]) => list.map(({ id: _, ...rest }) => rest);
  expect(strip(await storedPlan(page))).toEqual(strip(before));
});

test('files that cannot come in are answered kindly, and those that can are shown before anything is changed', async ({ page }) => {
  const kept = [row('a', { what: 'Sätt lås', who: 'Mikael', by: '2099-03-15' })];
  await store(page, place(kept));
  await page.goto(PLAN.path);
  const exercise = await awake(page, PLAN.key);
  const many = `Vad\n${Array.from({ length: 10_000 }, (_, n) => `Rad ${n}`).join('\n')}`;
  const refused: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['program.csv', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), /ingen CSV-fil/],
    ['plan.csv', 'PK\u0003\u0004', /Spara som och sedan CSV/],
    ['tom.csv', '', /inga rader/],
    ['telefon.csv', 'Namn;Telefon\nÅsa;070', /Vad måste vara med/],
    ['lang.csv', many, /Planen har plats för 499 rader till/],
    ['tung.csv', 'x'.repeat(2 * 1024 * 1024 + 1), /större än 2 MB/],
  ];
  for (const [name, content, sentence] of refused) {
    await choose(exercise, name, content);
    await expect(said(exercise), name).toHaveText(sentence);
    await expect(said(exercise)).toContainText('Inget är ändrat.');
  }
  expect(await storedPlan(page)).toEqual(kept);

  // As Excel on Windows saves it, with other people's names of columns.
  const latin = Buffer.from('Åtgärd;Ansvarig;När\r\nSätt lås;Mikael;15/3 2099\r\nFråga på mötet;Örjan;2099-05-01 00:00\r\n', 'latin1');
  await choose(exercise, 'plan.csv', latin);
  const found = exercise.locator('.plan-found');
  await expect(exercise.locator('[data-found]')).toBeFocused();
  await expect(found).toContainText('Filen har två rader.');
  await expect(found).toContainText('En av dem finns redan i planen');
  await expect(found).toContainText('Se efter att å, ä och ö ser rätt ut');
  await expect(found).toContainText('Fråga på mötet, Örjan, 2099-05-01');
  await button(exercise, 'Avbryt').click();
  await expect(file(exercise)).toBeFocused();
  expect(await storedPlan(page)).toEqual(kept);
  await choose(exercise, 'plan.csv', latin);
  await button(exercise, 'Lägg till raden').click();
  await expect(button(exercise, 'Ångra')).toBeFocused();
  expect(await storedPlan(page)).toMatchObject([
    { what: 'Sätt lås' },
    { what: 'Fråga på mötet', who: 'Örjan', by: '2099-05-01', goals: [3] },
  ]);
  await button(exercise, 'Ångra').click();
  expect(await storedPlan(page)).toEqual(kept);
});
