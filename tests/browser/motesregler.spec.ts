import { expect, type Locator, type Page, test } from 'playwright/test';
import { MOST } from '../../src/workplace/model.ts';
import { answer, write } from './answering/spelregler.ts';
import { tabTo } from './keys.ts';
import { awake } from './learner.ts';
import { holdPrint, printed, readPdf } from './my-page.ts';
import { press, returnTo, testStates } from './states.ts';
import { entriesOfCalendar, pagesOfPdf, saved, savedByEnter, timesOfCalendar } from './workplace-files.ts';
import { goToStep, openStage, tool } from './workshops.ts';

const MEETING = { path: '/kurs/del-3/3a-2-moten/', key: '3a-2_motesregler' };
const ROOM = '/genomfor/3a-2-moten/';
/** Step in which the rules are chosen. */
const CHOOSE = 3;

const NAME = 'Vad heter mötet?';
const button = (exercise: Locator, name: string | RegExp) => exercise.getByRole('button', { name, exact: true });
const take = (exercise: Locator) => button(exercise, /^Ta med /);
const finish = (exercise: Locator) => button(exercise, 'Det här är våra regler');
const texts = (exercise: Locator) =>
  exercise.locator('.rules-row textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
const poster = (exercise: Locator) => exercise.locator('.rules-poster');
const when = (exercise: Locator) => exercise.locator('.rules-calendar').getByRole('status');

/** The page on a Monday, with the tool there. */
async function open(page: Page): Promise<Locator> {
  await page.clock.setFixedTime(new Date('2026-06-08T10:00:00'));
  await page.goto(MEETING.path);
  const exercise = await awake(page, MEETING.key);
  await expect(exercise.getByLabel(NAME)).toBeVisible();
  return exercise;
}

testStates(MEETING, async (exercise, look) => {
  await expect(exercise.getByLabel(NAME)).toBeVisible();
  await look('empty');
  await finish(exercise).click();
  await exercise.getByLabel(NAME).fill('W'.repeat(250));
  await expect(exercise.getByText('De första 200 tecknen kom med.')).toBeVisible();
  await exercise.getByText('Ni skriver för:').click();
  await look('called finished too early, with a name that is too long, and the workplace unfolded');
  for (let n = 0; n < MOST.rules; n++) await write(exercise, `Vår regel nummer ${n}.`);
  await finish(exercise).click();
  await expect(poster(exercise)).toBeVisible();
  await expect(when(exercise)).toHaveText('Välj dagen för nästa möte, så går det att spara en kalenderfil.');
  await exercise.getByLabel('Nästa möte').fill('2020-02-03');
  await expect(exercise.getByText('Den 3 februari 2020 har varit. Välj nästa mötesdag.')).toBeVisible();
  await look('the poster, and a day that has been');
  await exercise.getByLabel('Nästa möte').fill(`${new Date().getFullYear() + 1}-03-31`);
  await exercise.getByLabel('Hur ofta?').selectOption('Varje månad');
  await expect(when(exercise)).toContainText('Månader utan en 31:a hoppar kalendern över.');
  await look('the calendar');
});

test('a meeting is named, its rules chosen, and its poster and calendar saved with the keyboard alone', async ({ page }) => {
  let exercise = await open(page);
  await tabTo(page, exercise.getByLabel(NAME));
  await page.keyboard.type('Måndagsmötet');
  await tabTo(page, take(exercise).first());
  await press(page, 'Enter');
  await tabTo(page, take(exercise).nth(2));
  await press(page, 'Space');
  await tabTo(page, finish(exercise));
  await press(page, 'Enter');
  await expect(exercise.getByText('minst en regel till')).toBeVisible();
  await tabTo(page, exercise.getByLabel('Skriv en egen regel'), 'Shift+Tab');
  await page.keyboard.type('Vi säger ”sista frågan”; sedan går vi, Aila & alla 🙂');
  await press(page, 'Enter');
  const rules = await texts(exercise);
  expect(rules).toHaveLength(3);
  await tabTo(page, finish(exercise));
  await press(page, 'Enter');
  await expect(exercise.locator('[data-ready]')).toBeFocused();
  await expect(poster(exercise).getByRole('heading')).toHaveText('Måndagsmötet: så gör vi');

  await tabTo(page, button(exercise, 'Affisch (PDF)'));
  const pdf = await savedByEnter(page);
  expect(pdf.name).toMatch(/Måndagsmötet.*\.pdf$/i);
  const pages = await pagesOfPdf(pdf.bytes);
  expect(pages).toHaveLength(1);
  for (const text of ['Måndagsmötet: så gör vi', ...rules.slice(0, 2), 'Vi säger ”sista frågan”; sedan går vi, Aila & alla'])
    expect(pages[0]).toContain(text);

  await tabTo(page, exercise.getByLabel('Nästa möte'));
  await exercise.getByLabel('Nästa möte').fill('2026-06-15');
  await expect(when(exercise)).toHaveText('Reglerna kommer upp måndag 15 juni 2026 klockan 08:00.');
  await tabTo(page, exercise.getByLabel('När börjar det?'));
  await exercise.getByLabel('När börjar det?').fill('09:00');
  await tabTo(page, exercise.getByLabel('Hur ofta?'));
  for (let n = 0; n < 2; n++) await press(page, 'ArrowDown');
  await expect(when(exercise)).toHaveText('Reglerna kommer upp måndag 15 juni 2026 klockan 08:50, och sedan varannan vecka.');
  await tabTo(page, button(exercise, 'Kalenderfil (ICS)'));
  const calendar = await savedByEnter(page);
  expect(calendar.name).toMatch(/\.ics$/);
  expect(timesOfCalendar(calendar.bytes)).toEqual([
    { times: ['2026-06-15T08:50:00', '2026-06-29T08:50:00', '2026-07-13T08:50:00'], minutes: 10 },
  ]);
  const [event] = entriesOfCalendar(calendar.bytes);
  expect(event?.title).toBe('Spelregler: Måndagsmötet');
  expect(event?.text.split('\n').slice(0, 4)).toEqual(['Mötet börjar klockan 09:00.', ...rules.map((rule, n) => `${n + 1}. ${rule}`)]);
  await expect(button(exercise, 'Kalenderfil (ICS)')).toBeFocused();

  // All is there the next time, and the course knows that it is done.
  exercise = await returnTo(page, MEETING.key);
  await expect(poster(exercise).getByRole('listitem')).toHaveText(rules);
  await expect(exercise.getByLabel('Nästa möte')).toHaveValue('2026-06-15');
  await tabTo(page, button(exercise, 'Ändra'));
  await press(page, 'Enter');
  await expect(exercise.getByRole('heading', { name: 'Era regler' })).toBeFocused();
  await expect(exercise.getByLabel(NAME)).toHaveValue('Måndagsmötet');
});

test('two tabs, and two workplaces, each show the rules that are theirs', async ({ page, context }) => {
  const exercise = await open(page);
  await exercise.getByLabel(NAME).fill('<b>Överlämningen</b>');
  await take(exercise).first().click();
  const other = await open(await context.newPage());
  await expect(other.getByLabel(NAME)).toHaveValue('<b>Överlämningen</b>');
  await write(other, 'Skriven i den andra fliken.');
  const both = await texts(other);
  await expect.poll(() => texts(exercise)).toEqual(both);
  // What was typed and not added is in nobody’s way.
  await exercise.getByLabel('Skriv en egen regel').fill('Halvfärdig');
  await answer(other, 'right');
  await expect(poster(exercise).getByRole('listitem')).toHaveCount(3);
  await expect(poster(exercise).getByRole('heading')).toHaveText('<b>Överlämningen</b>: så gör vi');
  await expect(poster(exercise).locator('b')).toHaveCount(0);

  await page.bringToFront();
  await exercise.getByText('Ni skriver för:').click();
  await button(exercise, 'Ny arbetsplats').click();
  await expect(exercise.getByLabel(NAME)).toHaveValue('');
  expect(await texts(exercise)).toEqual([]);
  await exercise.getByLabel(/Byt arbetsplats/).selectOption({ index: 0 });
  await expect(poster(exercise).getByRole('listitem')).toHaveCount(3);
});

test('a group writes the rules on the wall and in the leader’s window at once', async ({ context }) => {
  const wall = await openStage(await context.newPage(), ROOM);
  const leader = await openStage(await context.newPage(), `${ROOM}#ledare`);
  await goToStep(leader, CHOOSE);
  await tool(leader).getByLabel(NAME).fill('Ledningsgruppen');
  await expect(tool(wall).getByLabel(NAME)).toHaveValue('Ledningsgruppen');
  for (const rule of ['Vi börjar i tid.', 'Vi går laget runt.']) await write(tool(leader), rule);
  await expect.poll(() => texts(tool(wall))).toEqual(['Vi börjar i tid.', 'Vi går laget runt.']);
  await write(tool(wall), 'Beslut läses upp.');
  await expect.poll(() => texts(tool(leader))).toHaveLength(3);
  await finish(tool(leader)).click();
  for (const page of [wall, leader]) await expect(poster(tool(page)).getByRole('heading')).toHaveText('Ledningsgruppen: så gör vi');

  // The next step has the same poster, and what is said there of the calendar.
  await leader.getByRole('button', { name: 'Nästa steg' }).click();
  const year = new Date().getFullYear() + 1;
  await tool(leader).getByLabel('Nästa möte').fill(`${year}-03-01`);
  await expect(tool(wall).getByLabel('Nästa möte')).toHaveValue(`${year}-03-01`);
  const { bytes } = await saved(leader, tool(leader).getByRole('button', { name: 'Kalenderfil (ICS)' }));
  const [event] = entriesOfCalendar(bytes);
  expect(event?.text).toContain('3. Beslut läses upp.');
});

test('the printed poster is one page of A4, however long the name and the rules are', async ({ page }) => {
  await holdPrint(page);
  const exercise = await open(page);
  await exercise.getByLabel(NAME).fill('Avstämningen i kommunikationsavdelningen '.repeat(5).trim());
  for (let n = 0; n < MOST.rules; n++)
    await write(exercise, 'Den som brukar prata mycket väntar, och den som är tyst får frågan. '.repeat(2).trim());
  await finish(exercise).click();
  await button(exercise, 'Skriv ut affisch').click();
  const { pages, tagged } = readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
  expect({ pages, tagged }).toEqual({ pages: 1, tagged: true });
  expect((await printed(page))[0]).toContain('så gör vi');
});
