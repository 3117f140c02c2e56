import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { expect, type Locator, test } from 'playwright/test';
import { answer } from './answering/tipsbank.ts';
import { tabTo } from './keys.ts';
import { awake } from './learner.ts';
import { holdPrint, printed, readPdf } from './my-page.ts';
import { press, returnTo, testStates } from './states.ts';

const BANK = { path: '/kurs/del-3/3b-1-arbetsroll/', key: '3b-1_tips' };

const button = (exercise: Locator, name: string | RegExp) => exercise.getByRole('button', { name });
const hits = (exercise: Locator) => exercise.locator('.tips-hits > li');
const toggles = (exercise: Locator) => button(exercise, /^Välj som utmaning/);
const taken = (exercise: Locator) => exercise.locator('.tips-hits [aria-pressed="true"]');
const rows = (exercise: Locator) => exercise.locator('.tips-challenges li');
const finish = (exercise: Locator) => button(exercise, 'Klart för nu');
const count = async (exercise: Locator) => Number.parseInt((await exercise.locator('.tips-count').textContent()) ?? '', 10);

testStates(BANK, async (exercise, look) => {
  await look('the first tips of the whole bank');
  await finish(exercise).click();
  await expect(exercise.getByText('Välj minst ett tips som utmaning')).toBeVisible();
  await look('called finished too early');
  for (const n of [0, 1, 2, 3]) await toggles(exercise).nth(n).click();
  await expect(exercise.getByText('Tre utmaningar är det mesta')).toBeFocused();
  await look('a fourth challenge');
  await button(exercise, /^Behåll de tre/).click();
  await finish(exercise).click();
  await expect(exercise.getByLabel('När …').first()).toBeFocused();
  await look('challenges without a plan');
  await exercise.getByLabel('När …').first().fill('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft');
  await exercise.getByLabel('så …').first().fill('אני שואל 🙂 ناعم');
  await exercise.getByLabel('Dag för påminnelse').first().fill('2021-01-04');
  await button(exercise, /^Ta bort/)
    .last()
    .click();
  await expect(button(exercise, 'Ångra')).toBeFocused();
  await finish(exercise).click();
  await expect(exercise.locator('[data-ready]')).toBeFocused();
  await look('ready, with a day that has been and a challenge that can be had back');
  await exercise.getByRole('searchbox').fill('zebra på månen');
  await expect(exercise.locator('.tips-count')).toHaveText('Inga tips.');
  await look('no hits');
});

test('tips are filtered, chosen, planned and taken along as a calendar file with the keyboard alone', async ({ page }) => {
  await page.goto(BANK.path);
  let exercise = await awake(page, BANK.key);
  const all = await count(exercise);
  expect(all).toBeGreaterThanOrEqual(20);
  const step = await hits(exercise).count();
  expect(step).toBeLessThan(all);

  // A letter in a list of choices is enough.
  await tabTo(page, exercise.getByLabel('Roll', { exact: true }));
  await page.keyboard.type('chef');
  await expect(page).toHaveURL(/\?roll=chef$/);
  await expect.poll(() => count(exercise)).toBeLessThan(all);
  for (const line of await hits(exercise).locator('.tip-meta').allTextContents()) expect(line).toMatch(/chef|alla roller/);
  await tabTo(page, button(exercise, 'Rensa filter'));
  await press(page, 'Enter');
  await expect(page).toHaveURL(new RegExp(`${BANK.path}$`));
  expect(await count(exercise)).toBe(all);

  await tabTo(page, button(exercise, /^Visa fler/));
  await press(page, 'Enter');
  await expect(hits(exercise).nth(step).locator('.tip-text')).toBeFocused();
  await page.keyboard.press('Shift+Tab');

  // The last one is chosen, two before it, and the first is one too many.
  for (const n of [step, step - 1, 1]) {
    await tabTo(page, toggles(exercise).nth(n), n === step ? 'Tab' : 'Shift+Tab');
    await press(page, 'Space');
    await expect(toggles(exercise).nth(n)).toBeFocused();
    await expect(toggles(exercise).nth(n)).toHaveAttribute('aria-pressed', 'true');
  }
  await tabTo(page, toggles(exercise).first(), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(exercise.getByText('Tre utmaningar är det mesta')).toBeFocused();
  await tabTo(page, button(exercise, 'Behåll de tre'));
  await press(page, 'Enter');
  await expect(toggles(exercise).first()).toBeFocused();
  await expect(taken(exercise)).toHaveCount(3);
  await press(page, 'Enter');
  await tabTo(page, button(exercise, /^Släpp/).first());
  await press(page, 'Enter');
  await expect(toggles(exercise).first()).toBeFocused();
  await expect(toggles(exercise).nth(step)).toHaveAttribute('aria-pressed', 'false');
  await expect(rows(exercise)).toHaveCount(3);

  // What was let go comes back to its place, and the one that took it goes.
  await tabTo(page, button(exercise, 'Ångra'));
  await press(page, 'Enter');
  await expect(exercise.getByLabel('När …').first()).toBeFocused();
  await expect(toggles(exercise).nth(step)).toHaveAttribute('aria-pressed', 'true');
  await expect(toggles(exercise).first()).toHaveAttribute('aria-pressed', 'false');

  await tabTo(page, finish(exercise));
  await press(page, 'Enter');
  await expect(exercise.getByLabel('När …').first()).toBeFocused();
  await expect(exercise.getByText('Minst en utmaning behöver både när och så.')).toBeVisible();
  await page.keyboard.type('måndagsmötet börjar');
  await tabTo(page, exercise.getByLabel('så …').first());
  await page.keyboard.type('frågar jag Aila, ”vem skriver”; 🙂');
  await exercise.getByLabel('Dag för påminnelse').first().fill('2031-01-13');
  await exercise.getByLabel('Dag för påminnelse').nth(2).fill('2031-01-06');
  await tabTo(page, finish(exercise));
  await press(page, 'Enter');
  await expect(exercise.locator('[data-ready]')).toBeFocused();

  exercise = await returnTo(page, BANK.key);
  const [first, , third] = await rows(exercise).locator('h5').allTextContents();
  await expect(exercise.getByLabel('När …').first()).toHaveValue('måndagsmötet börjar');
  await tabTo(page, button(exercise, 'Kalenderfil med två påminnelser'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events.map(({ summary, startDate }) => [summary, startDate.toString().slice(0, 10)])).toEqual([
    [`Utmaning: ${third}`, '2031-01-06'],
    [`Utmaning: ${first}`, '2031-01-13'],
  ]);
  expect(events[1]?.description).toContain('När måndagsmötet börjar, så frågar jag Aila, ”vem skriver”; 🙂');
});

test('an address opens the bank filtered, from the top of the page, and the button gives that address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${BANK.path}?roll=chef&omrade=bemotande&insats=1&annat=kvar#${BANK.key}`);
  const exercise = page.locator(`mgs-exercise[data-exercise="${BANK.key}"]`);
  await expect(exercise).toHaveAttribute('data-alive', '');
  await expect(exercise.getByRole('heading').first()).toBeInViewport();
  await expect(exercise.getByLabel('Roll', { exact: true })).toHaveValue('chef');
  await expect(exercise.getByLabel('Område')).toHaveValue('bemotande');
  await expect(exercise.getByLabel('Tid', { exact: true })).toHaveValue('1');
  for (const line of await hits(exercise).locator('.tip-meta').allTextContents())
    expect(line).toMatch(/(chef|alla roller).*\. Tar några minuter\. Bemötande\.$/);

  await exercise.getByRole('searchbox').fill('zebra');
  await expect(exercise.locator('.tips-count')).toHaveText('Inga tips.');
  await button(exercise, /^Utan sökord: \d+ tips/).click();
  await expect(exercise.locator('.tips-count')).toBeFocused();
  await button(exercise, 'Kopiera länk till urvalet').click();
  await expect(exercise.getByText('Länken är kopierad.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
  expect(copied).toContain('?roll=chef&omrade=bemotande&insats=1&annat=kvar');

  // Where the browser lets nobody copy or write in the address, all of it still works.
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.assign(history, { replaceState: refuse });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`${BANK.path}?roll=kung`);
  await awake(page, BANK.key);
  await expect(exercise.getByLabel('Roll', { exact: true })).toHaveValue('');
  await exercise.getByLabel('Område').selectOption('rekrytering');
  await button(exercise, 'Kopiera länk till urvalet').click();
  await expect(exercise.getByRole('textbox', { name: 'Länk till urvalet' })).toBeFocused();
  await expect(exercise.getByRole('textbox', { name: 'Länk till urvalet' })).toHaveValue(/\?omrade=rekrytering#3b-1_tips$/);
});

test('the challenges are printed alone, with their plans and without fields', async ({ page }) => {
  await holdPrint(page);
  await page.goto(BANK.path);
  const exercise = await awake(page, BANK.key);
  await answer(exercise, 'right');
  await button(exercise, 'Skriv ut utmaningarna').click();
  expect(await printed(page)).toEqual(['Era utmaningar – Vår arbetsplats']);
  await page.emulateMedia({ media: 'print' });
  const paper = exercise.locator('.tips-challenges');
  await expect(paper.getByText('När måndagsmötet börjar, så frågar jag den som inte har skrivit på länge.')).toBeVisible();
  await expect(paper.getByRole('textbox')).toHaveCount(0);
  await expect(exercise.locator('h3')).toBeHidden();
  expect(readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true })).pages).toBe(1);
});
