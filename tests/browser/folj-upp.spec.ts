import { expect, type Locator, type Page, test } from 'playwright/test';
import { MOST, type Workplace } from '../../src/workplace/model.ts';
import { rate } from './answering/sjalvskattning.ts';
import { expectNoHindrance } from './axe.ts';
import { tabTo } from './keys.ts';
import { awake } from './learner.ts';
import { holdPrint, openMyPage, printed, readPdf } from './my-page.ts';
import { press, returnTo, testStates } from './states.ts';
import { entriesOfCalendar, savedByEnter, timesOfCalendar } from './workplace-files.ts';
import { KEY, keptPlaces, stored, workplace } from './workplaces.ts';

const UNIT = '/kurs/del-3/3c-3-folj-upp/';
const DATES = { path: UNIT, key: '3c-3_nasta-datum' };
const RATING = { path: UNIT, key: '1-1_utgangslage' };

const button = (exercise: Locator, name: string | RegExp) => exercise.getByRole('button', { name, exact: true });
const finish = (exercise: Locator) => button(exercise, 'Klart för nu');
const start = (exercise: Locator) => exercise.getByLabel('Räkna från');
const days = (exercise: Locator) => exercise.locator('.look > .look-day');
const choice = (exercise: Locator, n: number) => exercise.locator('.look-choice input').nth(n);
const note = (exercise: Locator) => exercise.getByLabel('Vad hade hänt?');
const notes = (exercise: Locator) => exercise.locator('.looks-notes li');
const sayings = (exercise: Locator) => exercise.getByRole('status');

const row = (id: string, what: string, followUpBy: string): Workplace['plan'][number] => ({
  id,
  what,
  who: 'Aila',
  by: '2026-10-01',
  followUp: 'Fråga laget',
  followUpBy,
  goals: [],
  state: 'ny',
  outcome: '',
  from: '',
});
const PLAN = [
  row('r-1', 'Byta låset, nu; =HYPERLINK("x") 🙂', '2026-11-20'),
  row('r-2', 'Flytta mötet', '2027-02-15'),
  row('r-3', 'Läsa upp beslut', ''),
];
/** A workplace with a plan and no days. */
const place = (changes: Partial<Workplace> = {}) =>
  workplace('verkstan', 'Verkstan', { plan: PLAN, followUp: { start: '', months: [3, 6, 12], time: '', notes: [] }, ...changes });

/** The page on the last day of August, a Monday, with a plan written. */
async function open(page: Page, kept = place()): Promise<Locator> {
  await page.clock.setFixedTime(new Date('2026-08-31T10:00:00'));
  await page.addInitScript(
    ([key = '', text = '']) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, text);
    },
    [KEY, stored([kept])],
  );
  await page.goto(UNIT);
  const exercise = await awake(page, DATES.key);
  await expect(finish(exercise).or(exercise.locator('[data-ready]'))).toBeVisible();
  return exercise;
}

testStates(DATES, async (exercise, look) => {
  await expect(finish(exercise)).toBeVisible();
  await look('empty');
  for (let n = 0; n < 3; n++) await choice(exercise, n).uncheck();
  await finish(exercise).click();
  await expect(exercise.getByText('Kryssa i minst en dag att se efter.')).toBeVisible();
  await start(exercise).fill('2020-01-01');
  await expect(exercise.getByText('Välj en dag som ligger högst ett år bakåt')).toBeVisible();
  await look('no day chosen, and one to count from that is too old');
  await start(exercise).fill(new Date().toISOString().slice(0, 10));
  await choice(exercise, 1).check();
  await finish(exercise).click();
  await note(exercise).fill('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(3));
  await button(exercise, 'Spara anteckningen').click();
  await button(exercise, 'Spara anteckningen').click();
  await expect(exercise.getByText('Skriv vad ni såg, så sparas det med dagen.')).toBeVisible();
  await look('settled, with a note');
  await button(exercise, /^Ta bort anteckningen/).click();
  await look('a note that can be had back');
});

test('the days are settled, saved for a calendar and noted on with the keyboard alone', async ({ page }) => {
  let exercise = await open(page);
  await tabTo(page, start(exercise));
  await expect(start(exercise)).toHaveValue('2026-08-31');
  await expect(days(exercise)).toHaveText(['Måndag 30 november 2026', 'Måndag 1 mars 2027', 'Tisdag 31 augusti 2027']);
  await expect(exercise.locator('.look').nth(1)).toContainText('28 februari 2027 är en söndag. Därför blir det måndagen efter.');
  await expect(exercise.locator('.look').nth(0)).toContainText('Byta låset, nu; =HYPERLINK("x") 🙂');
  await expect(exercise.locator('.look').nth(1)).toContainText('Flytta mötet');
  await expect(exercise.getByText('En åtgärd i planen saknar dag för uppföljning.')).toBeVisible();

  await tabTo(page, choice(exercise, 2));
  await press(page, 'Space');
  await expect(choice(exercise, 2)).not.toBeChecked();
  await tabTo(page, finish(exercise));
  await press(page, 'Enter');
  await expect(exercise.locator('[data-ready]')).toBeFocused();
  await expect(exercise.locator('[data-ready]')).toContainText('måndag 30 november 2026');
  await exercise.getByLabel('Klockslag').fill('13:15');
  await tabTo(page, button(exercise, 'Kalenderfil (ICS)'));
  const { name, bytes } = await savedByEnter(page);
  expect(name).toMatch(/Verkstan.*\.ics$/);
  expect(timesOfCalendar(bytes)).toEqual([
    { times: ['2026-11-30T13:15:00'], minutes: 30 },
    { times: ['2027-03-01T13:15:00'], minutes: 30 },
  ]);
  const entries = entriesOfCalendar(bytes);
  expect(entries.map(({ title }) => title)).toEqual(['Första avstämningen, Verkstan', 'Halvårsgenomgången, Verkstan']);
  expect(entries[0]?.text).toMatch(/^Gå igenom planen rad för rad\./);
  expect(entries[0]?.text).toContain('– Byta låset, nu; =HYPERLINK("x") 🙂 (Aila). Senast 20 november 2026: Fråga laget');
  expect(entries[0]?.text).not.toContain('Flytta mötet');
  expect(entries[1]?.text).toContain('– Flytta mötet (Aila)');

  await tabTo(page, note(exercise));
  await page.keyboard.type('Låset är bytt. ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('שלום & <b>så</b>');
  await tabTo(page, button(exercise, 'Spara anteckningen'));
  await press(page, 'Enter');
  await expect(notes(exercise).locator('.look-words')).toHaveText(['Låset är bytt. \nשלום & <b>så</b>']);
  await exercise.getByLabel('Dag', { exact: true }).fill('2026-05-01');
  await note(exercise).fill('Före sommaren.');
  await button(exercise, 'Spara anteckningen').focus();
  await press(page, 'Enter');
  await expect(notes(exercise).locator('.look-day')).toHaveText(['1 maj 2026', '31 augusti 2026']);
  await tabTo(page, button(exercise, 'Ta bort anteckningen från 1 maj 2026'), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(button(exercise, 'Ångra')).toBeFocused();
  await press(page, 'Enter');
  await expect(exercise.getByRole('heading', { name: 'Vad såg ni?' })).toBeFocused();
  await expect(notes(exercise)).toHaveCount(2);

  // All is there the next day, and the days stand still.
  await page.clock.setFixedTime(new Date('2026-09-01T10:00:00'));
  exercise = await returnTo(page, DATES.key);
  await expect(start(exercise)).toHaveValue('2026-08-31');
  await expect(exercise.locator('[data-ready]')).toBeVisible();
  await expect(notes(exercise)).toHaveCount(2);
});

test('what makes no sense is refused with a sentence, and what was there before stays', async ({ page }) => {
  const full = Array.from({ length: MOST.notes - 1 }, (_, n) => ({ day: '2026-06-01', text: `Anteckning ${n + 1}` }));
  const exercise = await open(page, place({ followUp: { start: '2026-08-03', months: [3, 6, 12], time: '', notes: full } }));
  const before = await days(exercise).allTextContents();
  for (const nonsense of ['0202-08-31', '2031-01-01', '']) {
    await start(exercise).fill(nonsense);
    await expect(exercise.locator('.field-missing')).toHaveText(/^Välj (en dag som ligger|den dag som)/);
    expect(await days(exercise).allTextContents()).toEqual(before);
    expect((await keptPlaces(page))[0]?.followUp.start).toBe('2026-08-03');
  }
  await finish(exercise).click();
  await expect(start(exercise)).toBeFocused();
  await start(exercise).fill('2026-08-31');
  await expect(exercise.locator('.field-missing')).toHaveCount(0);

  await note(exercise).evaluate((field: HTMLTextAreaElement) => {
    field.value = 'å'.repeat(2_100_000);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(exercise.getByText('De första 2\u00a0000 tecknen kom med.')).toBeVisible();
  await finish(exercise).click();
  await expect(exercise.getByText('Under ”Vad såg ni?” står en text som inte är sparad.')).toBeVisible();
  await expect(note(exercise)).toBeFocused();
  await exercise.getByLabel('Dag', { exact: true }).fill('2026-12-24');
  await button(exercise, 'Spara anteckningen').click();
  await expect(exercise.getByLabel('Dag', { exact: true })).toBeFocused();
  await exercise.getByLabel('Dag', { exact: true }).fill('2026-08-30');
  await button(exercise, 'Spara anteckningen').click();
  await expect(notes(exercise)).toHaveCount(MOST.notes);
  await note(exercise).fill('En för mycket.');
  await button(exercise, 'Spara anteckningen').click();
  await expect(sayings(exercise).filter({ hasText: 'fler får inte plats' })).toBeVisible();
  await expect(note(exercise)).toHaveValue('En för mycket.');
  await expect(notes(exercise)).toHaveCount(MOST.notes);
});

test('two tabs are in step, and the sheet that is printed has days, measures and notes', async ({ page, context }) => {
  await holdPrint(page);
  const exercise = await open(page);
  const other = await open(await context.newPage());
  await start(other).fill('2026-09-15');
  await choice(other, 0).uncheck();
  await note(other).fill('Sett i den andra fliken.');
  await button(other, 'Spara anteckningen').click();
  await expect(days(exercise)).toHaveText(['Tisdag 15 december 2026', 'Måndag 15 mars 2027', 'Onsdag 15 september 2027']);
  await expect(choice(exercise, 0)).not.toBeChecked();
  await expect(notes(exercise)).toHaveCount(1);

  await page.bringToFront();
  await button(exercise, 'Skriv ut').click();
  expect(await printed(page)).toEqual(['Uppföljning: Verkstan']);
  await page.emulateMedia({ media: 'print' });
  const sheet = exercise.locator('.looks-sheet');
  await expect(sheet).toContainText('Måndag 15 mars 2027: Halvårsgenomgången');
  await expect(sheet).toContainText('Flytta mötet');
  await expect(sheet).toContainText('Sett i den andra fliken.');
  await expect(sheet).not.toContainText('Första avstämningen');
  await expect(start(exercise)).toBeHidden();
  expect(readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true })).tagged).toBe(true);
});

test('the first rating is asked once more, compared statement by statement, and known in every place at once', async ({
  page,
  context,
}) => {
  await page.clock.setFixedTime(new Date('2026-05-04T10:00:00'));
  await page.goto('/kurs/del-1/1-1-borja/');
  await rate(await awake(page, RATING.key), () => 3);
  await expect(page.getByText('Du har skattat dig en gång, i dag.')).toBeVisible();

  await page.clock.setFixedTime(new Date('2026-08-31T10:00:00'));
  await page.goto(UNIT);
  const again = await awake(page, RATING.key);
  await expect(again).toHaveId('3c-3_utgangslaget');
  await expect(again.getByText('Du har skattat dig en gång, den 4 maj 2026. Skatta dig igen')).toBeVisible();
  const mine = await context.newPage();
  await mine.clock.setFixedTime(new Date('2026-08-31T10:00:00'));
  await openMyPage(mine);
  await expect(mine.locator(`mgs-exercise[data-exercise="${RATING.key}"]`)).toHaveCount(1);
  await awake(mine, RATING.key);
  await page.bringToFront();
  await rate(again, (number) => [5, 4, 1][number] ?? 3);

  const table = again.locator('.rating-table');
  const cells = (n: number) => table.getByRole('row').nth(n).getByRole('cell');
  await expect(cells(1)).toHaveText(['3', '5', 'Upp två steg']);
  await expect(cells(2)).toHaveText(['3', '4', 'Ungefär som förut']);
  await expect(cells(3)).toHaveText(['3', '1', 'Ner två steg']);
  await expect(cells(4)).toHaveText(['3', '3', 'Som förut']);
  await expect(again.getByText('Det här är två skattningar av en enda person.')).toBeVisible();
  await expectNoHindrance(page, `[data-exercise="${RATING.key}"]`);
  const there = mine.locator(`[data-exercise="${RATING.key}"] .rating-table`).getByRole('row').nth(1);
  await expect(there.getByRole('cell')).toHaveText(['3', '5', 'Upp två steg']);
  // The learner is here, and not back in the first lesson.
  const progress = await page.evaluate(() => localStorage.getItem('mgs.framsteg'));
  expect(progress).toMatch(/^mgs1~3c-3_utgangslaget~/);
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();

  // It is found by its address, also from the course's own list of what is left.
  await page.goto(`${UNIT}#3c-3_utgangslaget`);
  await expect(page.locator('[id="3c-3_utgangslaget"] h3')).toBeInViewport();
  expect(await page.locator('[id]').evaluateAll((all) => all.length - new Set(all.map(({ id }) => id)).size)).toBe(0);
});

test('where one document holds the rating twice, each place knows at once what is answered in the other', async ({ page }) => {
  await page.route(`**${UNIT}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const [again = ''] = /<mgs-exercise id="3c-3_utgangslaget".*?<\/mgs-exercise>/s.exec(html) ?? [];
    const first = again.replaceAll('"3c-3_utgangslaget', '"1-1_utgangslage');
    await route.fulfill({ response, body: html.replace(again, `${first}${again}`) });
  });
  await page.goto(UNIT);
  const [first, again] = ['1-1_utgangslage', '3c-3_utgangslaget'].map((id) => page.locator(`[id="${id}"]`)) as [Locator, Locator];
  for (const one of [first, again]) {
    await one.scrollIntoViewIfNeeded();
    await expect(one).toHaveAttribute('data-alive', '');
  }
  await first.getByRole('group').first().getByRole('radio').nth(4).check();
  await expect(again.getByRole('group').first().getByRole('radio').nth(4)).toBeChecked();
  await rate(again, () => 2);
  await expect(first.locator('[data-result]')).toBeVisible();
  await rate(first, () => 4);
  await expect(again.getByRole('row').last().getByRole('cell')).toHaveText(['2', '4', 'Upp två steg']);
  expect(await page.locator('[id]').evaluateAll((all) => all.length - new Set(all.map(({ id }) => id)).size)).toBe(0);
});
