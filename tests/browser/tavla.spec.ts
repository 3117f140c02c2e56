import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from 'playwright/test';
import { answer, write } from './answering/tavla.ts';
import { tabTo } from './keys.ts';
import { awake } from './learner.ts';
import { holdPrint, printed, readPdf } from './my-page.ts';
import { middle, pull } from './pointer.ts';
import { press, returnTo, testStates } from './states.ts';

const BOARD = { path: '/kurs/del-3/3a-1-glasogonen/', key: '3a-1_hinder' };

const button = (scope: Locator, name: string | RegExp) => scope.getByRole('button', { name });
const lens = (exercise: Locator, name: string) => exercise.getByRole('region', { name, exact: true });
const cards = (scope: Locator) => scope.locator('[data-card]');
const texts = (exercise: Locator, name: string) => lens(exercise, name).locator('.board-bar p').allTextContents();
const what = (exercise: Locator) => exercise.getByLabel('Vad står i vägen?');
const said = (exercise: Locator) => exercise.locator('.board > [role="status"]');
const sum = (exercise: Locator) => exercise.locator('.board-sum');
const finish = (exercise: Locator) => button(exercise, 'Klart för nu');

testStates(BOARD, async (exercise, look) => {
  await look('empty');
  await finish(exercise).click();
  await expect(said(exercise)).toContainText('Skriv minst tre hinder till. Kryssa för minst ett');
  await look('called done too early');
  await exercise
    .locator('summary', { hasText: /Frågor|exempel/ })
    .first()
    .click();
  await exercise.locator('[data-add]').first().click();
  await exercise.getByLabel('Vem drabbas?').fill('Alla');
  await button(exercise, 'Klar med kortet').click();
  await expect(exercise.getByText('Skriv vad som står i vägen, eller ta bort kortet.')).toBeVisible();
  await look('a card that does not say what');
  await what(exercise).fill('Långt '.repeat(40).trim());
  await button(exercise, 'Klar med kortet').click();
  await write(exercise, 0, 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft');
  for (let n = 0; n < 6; n++) await write(exercise, 1, `Hindret nummer ${n}`);
  for (const mark of await exercise.getByLabel('Det här ska vi göra något åt').all()) await mark.check();
  await expect(sum(exercise)).toHaveText(
    'Ni har 8 hinder. 8 är markerade för åtgärd. Tre räcker gott att börja med. De andra står kvar på tavlan.',
  );
  await button(exercise, /^Ta bort ”Hindret nummer 0/).click();
  await button(exercise, /^Flytta ”Donau/).click();
  await look('cards, one that can be had back and one on its way');
  await button(exercise, 'Tabell').click();
  await look('the table');
  await finish(exercise).click();
  await look('done for now');
});

test('obstacles are written, moved, marked, taken away, had back and called done with the keyboard alone', async ({ page }) => {
  await page.goto(BOARD.path);
  let exercise = await awake(page, BOARD.key);
  const [room, time] = [lens(exercise, 'Rum och saker'), lens(exercise, 'Tid och möten')];
  await tabTo(page, button(room, 'Lägg till ett hinder'));
  await press(page, 'Enter');
  await expect(what(exercise)).toBeFocused();
  // An empty card that is left leaves nothing behind.
  await press(page, 'Escape');
  await expect(button(room, 'Lägg till ett hinder')).toBeFocused();
  await expect(cards(exercise)).toHaveCount(0);
  for (const text of ['Skåpen sitter högt', 'Duschen går inte att låsa', 'Stegen är trasig']) {
    await press(page, 'Enter');
    await page.keyboard.type(text);
    await tabTo(page, button(exercise, 'Klar med kortet'));
    await press(page, 'Enter');
    await expect(button(room, `Ändra ”${text}”`)).toBeFocused();
    await tabTo(page, button(room, 'Lägg till ett hinder'));
  }
  await finish(exercise).focus();
  await press(page, 'Enter');
  await expect(said(exercise)).toHaveText('Kryssa för minst ett hinder som ni ska göra något åt. Allt som står på tavlan är kvar.');
  await expect(finish(exercise)).toBeFocused();

  // Within its lens with the keys, to another with the list; focus goes with the card.
  const stairs = (name: string) => button(exercise, new RegExp(`^${name} ”Stegen`));
  await tabTo(page, stairs('Ändra'), 'Shift+Tab');
  await press(page, 'Alt+ArrowUp');
  await expect(stairs('Ändra')).toBeFocused();
  await expect(said(exercise)).toHaveText('”Stegen är trasig” ligger nu under Rum och saker, som nummer 2 av 3.');
  await tabTo(page, stairs('Flytta'));
  await press(page, 'Enter');
  const list = exercise.getByLabel('Till glasögonen');
  await expect(list).toBeFocused();
  await tabTo(page, stairs('Flytta upp'));
  await press(page, 'Space');
  await expect(stairs('Flytta upp')).toBeFocused();
  expect(await texts(exercise, 'Rum och saker')).toEqual(['Stegen är trasig', 'Skåpen sitter högt', 'Duschen går inte att låsa']);
  await press(page, 'Space');
  await expect(said(exercise)).toHaveText('Kortet ligger redan först.');
  await tabTo(page, list, 'Shift+Tab');
  await list.selectOption('Tid och möten');
  await tabTo(page, button(exercise, 'Flytta dit'));
  await press(page, 'Enter');
  await expect(stairs('Flytta')).toBeFocused();
  await expect(cards(time)).toHaveCount(1);
  await expect(said(exercise)).toHaveText('”Stegen är trasig” ligger nu under Tid och möten, som nummer 1 av 1.');

  // Written anew, marked, taken away and had back.
  await tabTo(page, stairs('Ändra'), 'Shift+Tab');
  await press(page, 'Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(' igen');
  await tabTo(page, exercise.getByRole('radio', { name: 'Skaver' }));
  await press(page, 'ArrowDown');
  await expect(exercise.getByRole('radio', { name: 'Kostar eller stänger ute' })).toBeChecked();
  await tabTo(page, exercise.getByLabel('Det här ska vi göra något åt').and(time.getByRole('checkbox')));
  await press(page, 'Space');
  await press(page, 'Escape');
  await expect(stairs('Ändra')).toBeFocused();
  await tabTo(page, stairs('Ta bort'));
  await press(page, 'Enter');
  await expect(button(exercise, 'Ångra')).toBeFocused();
  await expect(sum(exercise)).toHaveText('Ni har 2 hinder. Inget är markerat för åtgärd.');
  await press(page, 'Enter');
  await expect(stairs('Ändra')).toBeFocused();
  await expect(sum(exercise)).toHaveText('Ni har 3 hinder. 1 är markerat för åtgärd.');

  // All of it is there at the next visit, also in the table.
  exercise = await returnTo(page, BOARD.key);
  expect(await texts(exercise, 'Tid och möten')).toEqual(['Stegen är trasig igen']);
  await tabTo(page, button(exercise, 'Tabell'));
  await press(page, 'Enter');
  const rows = exercise.getByRole('table', { includeHidden: false }).locator('tbody tr');
  await expect(rows.getByRole('rowheader')).toHaveText(['Skåpen sitter högt', 'Duschen går inte att låsa', 'Stegen är trasig igen']);
  await tabTo(page, button(exercise, /^Hur allvarligt/));
  await press(page, 'Enter');
  await expect(rows.getByRole('rowheader').first()).toHaveText('Stegen är trasig igen');
  await expect(exercise.getByRole('columnheader', { name: /^Hur allvarligt/ })).toHaveAttribute('aria-sort', 'descending');
  await tabTo(page, rows.last().getByRole('checkbox'));
  await press(page, 'Space');
  await expect(sum(exercise)).toHaveText('Ni har 3 hinder. 2 är markerade för åtgärd.');
  await tabTo(page, finish(exercise));
  await press(page, 'Enter');
  await expect(exercise.locator('[data-landing]')).toBeFocused();
  await expect(exercise.locator('[data-landing] li')).toHaveText(['Duschen går inte att låsa', 'Stegen är trasig igen']);
  exercise = await returnTo(page, BOARD.key);
  await expect(exercise.locator('[data-landing]')).toContainText('Klart för nu.');
});

/** Drags a card by its grip, in a window that holds the whole board. */
async function drag(page: Page, card: Locator, to: Locator): Promise<void> {
  await pull(page, card.locator('.board-grip'), await middle(to));
  await page.mouse.up();
}

test('a card is dragged to another lens, to the place of another card, and stays where it was when it is let go beside', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 3000 });
  await page.goto(BOARD.path);
  const exercise = await awake(page, BOARD.key);
  for (const text of ['Ett', 'Två', 'Tre']) await write(exercise, 0, text);
  const card = (text: string) => cards(exercise).filter({ has: page.getByText(text, { exact: true }) });
  await drag(page, card('Ett'), lens(exercise, 'Tid och möten').locator('h4'));
  expect(await texts(exercise, 'Tid och möten')).toEqual(['Ett']);
  await expect(said(exercise)).toHaveText('”Ett” ligger nu under Tid och möten, som nummer 1 av 1.');
  await drag(page, card('Tre'), card('Ett'));
  expect(await texts(exercise, 'Tid och möten')).toEqual(['Tre', 'Ett']);
  await drag(page, card('Tre'), card('Ett'));
  expect(await texts(exercise, 'Tid och möten')).toEqual(['Ett', 'Tre']);
  await drag(page, card('Två'), lens(exercise, 'Rum och saker').locator('h4'));
  await drag(page, card('Två'), exercise.getByRole('heading', { level: 3 }));
  expect(await texts(exercise, 'Rum och saker')).toEqual(['Två']);
});

test('what is pasted, typed in two windows or written as markup comes to no harm, and what does not fit is said', async ({
  page,
  context,
}) => {
  await page.goto(BOARD.path);
  const exercise = await awake(page, BOARD.key);
  const typed = '<img src=x onerror=alert(1)> & ”så” 🙂 مرحبا';
  await write(exercise, 0, typed);
  await expect(cards(exercise).locator('img')).toHaveCount(0);
  const other = await context.newPage();
  await other.goto(BOARD.path);
  const second = await awake(other, BOARD.key);
  expect(await texts(second, 'Rum och saker')).toEqual([typed]);
  await second.locator('[data-add]').nth(1).click();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await other.evaluate(() => navigator.clipboard.writeText('ord '.repeat(500_000)));
  await other.keyboard.press('Control+V');
  await expect(second.getByText('De första 2 000 tecknen kom med.')).toBeVisible();
  expect(await what(second).inputValue()).toHaveLength(2000);
  // What is half written in one window is not lost to what is written in the other.
  await write(exercise, 0, 'Skrivet här');
  await what(second).fill('Skrivet där');
  await expect(cards(lens(exercise, 'Språk och jargong'))).toContainText('Skrivet där');
  expect(await texts(second, 'Rum och saker')).toEqual([typed, 'Skrivet här']);
});

test('the board is printed alone, empty as a worksheet for each pair of glasses and written as tables, and saved as rows', async ({
  page,
}) => {
  await holdPrint(page);
  await page.goto(BOARD.path);
  const exercise = await awake(page, BOARD.key);
  const title = await page.title();
  const print = async (name: string) => {
    await button(exercise, name).click();
    const pdf = readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
    await expect.poll(() => page.title()).toBe(title);
    return pdf;
  };
  expect(await print('Skriv ut arbetsblad')).toMatchObject({ pages: 5, tagged: true, language: 'sv' });
  await answer(exercise, 'right');
  await write(exercise, 4, 'Zebran =1+1; "Qvarnen"');
  const { pages, letters } = await print('Skriv ut tavlan');
  expect(pages).toBeLessThanOrEqual(2);
  expect([...'ZQ='].filter((letter) => !letters.has(letter))).toEqual([]);
  expect(await printed(page)).toEqual(Array(2).fill('Hinder – Vår arbetsplats'));
  const [file] = await Promise.all([page.waitForEvent('download'), button(exercise, 'Kalkylblad (CSV)').click()]);
  const rows = await readFile(await file.path(), 'utf8');
  expect(rows).toContain('Glasögon');
  expect(rows).toContain('Zebran =1+1; ""Qvarnen""');
});
