import { expect, type Locator, test } from 'playwright/test';
import { answer, write } from './answering/spelregler.ts';
import { tabTo } from './keys.ts';
import { awake } from './learner.ts';
import { holdPrint, printed, readPdf } from './my-page.ts';
import { press, returnTo, testStates } from './states.ts';

const RULES = { path: '/kurs/del-2/2-0-spelregler/', key: '2-0_vara-regler' };

const button = (exercise: Locator, name: string | RegExp) => exercise.getByRole('button', { name, exact: true });
const take = (exercise: Locator) => button(exercise, /^Ta med /);
const finish = (exercise: Locator) => button(exercise, 'Det här är våra regler');
const rows = (exercise: Locator) => exercise.locator('.rules-row textarea');
const texts = (exercise: Locator) => rows(exercise).evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
const status = (exercise: Locator) => exercise.getByRole('status');
const poster = (exercise: Locator) => exercise.locator('.rules-poster');

testStates(RULES, async (exercise, look) => {
  await look('empty');
  await finish(exercise).click();
  await expect(status(exercise)).toContainText(/minst .+ till/);
  await look('called finished too early');
  await take(exercise).first().click();
  await take(exercise).last().click();
  await write(exercise, 'Långt '.repeat(26).trim());
  await write(exercise, 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft');
  await button(exercise, 'Ta bort regel 2').click();
  await rows(exercise).first().fill(' ');
  await finish(exercise).click();
  await expect(status(exercise)).toContainText('Regel 1 är tom.');
  await look('an empty rule, and one that can be had back');
  for (let n = 0; n < 10; n++) await write(exercise, `Vår regel nummer ${n}.`);
  await expect(rows(exercise)).toHaveCount(12);
  await expect(status(exercise)).toContainText('fler får inte plats');
  await look('full');
  await rows(exercise).first().fill('Vi väntar.');
  await exercise.getByLabel('Skriv en egen regel').fill('');
  await answer(exercise, 'right');
  await look('the poster');
});

test('rules can be chosen, worded, ordered, had back and made into a poster with the keyboard alone', async ({ page }) => {
  await page.goto(RULES.path);
  const exercise = await awake(page, RULES.key);
  await tabTo(page, take(exercise).first());
  await press(page, 'Enter');
  await expect(button(exercise, /^Ta bort ”/)).toBeFocused();
  await tabTo(page, take(exercise).first());
  await press(page, 'Space');
  const [first = '', second = ''] = await texts(exercise);

  await tabTo(page, exercise.getByLabel('Skriv en egen regel'));
  await page.keyboard.type('Vi andas ');
  await press(page, 'Enter');
  await expect(exercise.getByLabel('Skriv en egen regel')).toBeFocused();
  await expect(status(exercise)).toHaveText('Tillagd som regel 3.');

  // A row is moved from its own field, with Alt and an arrow, and with its buttons; focus goes with it.
  await tabTo(page, rows(exercise).last(), 'Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.type(' först.');
  await press(page, 'Enter');
  await press(page, 'Alt+ArrowUp');
  await expect(rows(exercise).nth(1)).toBeFocused();
  await tabTo(page, button(exercise, 'Flytta upp regel 2'));
  await press(page, 'Enter');
  await expect(button(exercise, 'Flytta upp regel 1')).toBeFocused();
  expect(await texts(exercise)).toEqual(['Vi andas först.', first, second]);
  await press(page, 'Space');
  await expect(status(exercise)).toHaveText('Regeln ligger redan överst.');

  await tabTo(page, button(exercise, 'Ta bort regel 1'));
  await press(page, 'Enter');
  await expect(button(exercise, 'Ångra')).toBeFocused();
  await tabTo(page, finish(exercise));
  await press(page, 'Enter');
  await expect(status(exercise)).toContainText('minst en regel till');
  await expect(finish(exercise)).toBeFocused();
  await tabTo(page, button(exercise, 'Ångra'), 'Shift+Tab');
  await press(page, 'Space');
  await expect(rows(exercise).first()).toBeFocused();
  expect(await texts(exercise)).toEqual(['Vi andas först.', first, second]);

  // What stands in the field is not forgotten.
  await tabTo(page, exercise.getByLabel('Skriv en egen regel'));
  await page.keyboard.type('En till.');
  await tabTo(page, finish(exercise));
  await press(page, 'Enter');
  await expect(exercise.getByLabel('Skriv en egen regel')).toBeFocused();
  await press(page, 'Enter');
  await tabTo(page, finish(exercise));
  await press(page, 'Enter');
  await expect(exercise.locator('[data-ready]')).toBeFocused();
  await expect(poster(exercise).getByRole('listitem')).toHaveText(['Vi andas först.', first, second, 'En till.']);
  await tabTo(page, button(exercise, 'Ändra'));
  await press(page, 'Enter');
  await expect(exercise.getByRole('heading', { name: 'Era regler' })).toBeFocused();
});

test('rules that are broken off are there after a reload and in another window, as the letters that were typed', async ({
  page,
  context,
}) => {
  await page.goto(RULES.path);
  let exercise = await awake(page, RULES.key);
  const suggested = await take(exercise).count();
  await take(exercise).nth(1).click();
  await rows(exercise).first().fill('<img src=x onerror=alert(1)>\n& ”så”');
  exercise = await returnTo(page, RULES.key);
  expect(await texts(exercise)).toEqual(['<img src=x onerror=alert(1)> & ”så”']);
  await expect(take(exercise)).toHaveCount(suggested - 1);

  const other = await context.newPage();
  await other.goto(RULES.path);
  const second = await awake(other, RULES.key);
  await write(second, 'Skriven i det andra fönstret.');
  await expect(rows(exercise)).toHaveCount(2);
  await answer(second, 'wrong');
  await expect(poster(exercise).getByRole('listitem').nth(1)).toHaveText('Skriven i det andra fönstret.');
  await expect(poster(exercise).locator('img')).toHaveCount(0);
  // Nothing is exchanged under somebody who is at work in a window.
  await other.getByRole('heading', { level: 1 }).focus();
  await page.bringToFront();
  await button(exercise, 'Ändra').click();
  await expect(rows(second)).toHaveCount(3);
});

test('the poster is one page of A4 with the rules on it and nothing else, however many and long they are', async ({ page }) => {
  await holdPrint(page);
  await page.goto(RULES.path);
  const exercise = await awake(page, RULES.key);
  const title = await page.title();
  const makePdf = async (rules: readonly string[]) => {
    while ((await rows(exercise).count()) > 0) await button(exercise, 'Ta bort regel 1').click();
    for (const rule of rules) await write(exercise, rule);
    await finish(exercise).click();
    await button(exercise, 'Skriv ut affisch').click();
    const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
    // The browser says that it is done with it.
    await expect.poll(() => page.title()).toBe(title);
    await button(exercise, 'Ändra').click();
    return pdf;
  };
  const pdf = await makePdf(['Zebran vilar.', 'Qvarnen också.', 'Och Ülo.']);
  const { letters, pieces, ...facts } = readPdf(pdf);
  expect(facts).toEqual({ pages: 1, tagged: true, language: 'sv' });
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
  expect([...'ZQÜ123'].filter((letter) => !letters.has(letter))).toEqual([]);
  expect([...'456789'].filter((letter) => letters.has(letter))).toEqual([]);

  const sentence =
    'Den som brukar prata mycket väntar, och den som brukar vara tyst får frågan först, även när det är bråttom och alla vill hem till middagen före klockan fem.';
  const many = (text: string) => Array<string>(12).fill(text.slice(0, 160).trim());
  for (const rules of [
    many(sentence),
    many(sentence.toUpperCase()),
    many('W'.repeat(160)),
    many('🙂'.repeat(80)),
    many(sentence.slice(0, 34)),
  ])
    expect(readPdf(await makePdf(rules)).pages, rules[0]).toBe(1);
  expect(await printed(page)).toEqual(Array(6).fill('Våra spelregler'));
});
