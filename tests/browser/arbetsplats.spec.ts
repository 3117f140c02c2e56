import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { tabTo } from './keys.ts';
import { enlarge, sideways, smallTargets } from './layout.ts';
import { awake, troubles } from './learner.ts';
import { button, keep, kept, openMyPage } from './my-page.ts';
import { watchPolicy } from './network.ts';
import { chooseFile, fileOf, KEY, keptPlaces, openPlaces, stored, workplace } from './workplaces.ts';
import { type BuiltWorkshop, goToStep, leaderOf, openStage, tool, WORKSHOPS } from './workshops.ts';

const BOARD = { path: '/kurs/del-3/3a-1-glasogonen/', key: '3a-1_hinder' };
const said = (page: Page | Locator): Locator => page.locator('[data-said]');
const nameField = (scope: Page | Locator): Locator => scope.getByLabel('Arbetsplatsens namn');
const PLACE = workplace('plats-1', 'Förrådet i Kiruna');

test('a workplace is named, saved as a file, taken away, had back, and opened from the file again, by keyboard alone', async ({ page }) => {
  const trouble = troubles(page);
  const refused = await watchPolicy(page);
  await openPlaces(page);
  await expect(page.getByRole('heading', { name: 'Här börjar vägen ut ur lådan' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link')).toHaveAttribute('href', BOARD.path);
  expect(await kept(page)).toEqual({});
  await tabTo(page, nameField(page));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Förrådet i Kiruna');
  expect(await keptPlaces(page)).toMatchObject([{ name: 'Förrådet i Kiruna' }]);

  await tabTo(page, button(page, 'Spara som fil'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^Förrådet i Kiruna – vår arbetsplats \d{4}-\d\d-\d\d\.json$/);
  await expect(said(page)).toContainText('är sparad. Den brukar ligga bland hämtade filer.');
  const file = readFileSync(await download.path(), 'utf8');
  const before = await keptPlaces(page);
  expect(JSON.parse(file)).toMatchObject({ format: 'man-gor-skillnad-arbetsplats', version: 1, workplace: before[0] });

  const remove = button(page, 'Ta bort');
  await tabTo(page, remove);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Ta bort ”\u2068Förrådet i Kiruna/ });
  await expect(dialog.getByRole('button', { name: 'Behåll' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(remove).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('button', { name: 'Spara som fil först' }));
  const [again] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await expect(dialog.getByRole('status')).toContainText(again.suggestedFilename());
  await tabTo(page, dialog.getByRole('button', { name: 'Ta bort' }));
  await page.keyboard.press('Enter');
  await expect(button(page, 'Ångra')).toBeFocused();
  expect(await keptPlaces(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(said(page)).toBeFocused();
  expect(await keptPlaces(page)).toEqual(before);

  await page.evaluate(() => localStorage.clear());
  // Long before the key is pressed: the browser takes the two in any order.
  const choosing = page.waitForEvent('filechooser');
  await page.reload();
  await tabTo(page, button(page, 'Öppna en fil'));
  await page.keyboard.press('Enter');
  const chooser = await choosing;
  await chooser.setFiles({ name: download.suggestedFilename(), mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(said(page)).toContainText('är öppnad från filen.');
  expect(await keptPlaces(page)).toEqual(before);
  expect(await refused()).toEqual([]);
  expect(trouble).toEqual([]);
});

test('the page says what is written, what comes next and where, to who comes back', async ({ page }) => {
  const other = workplace('plats-2', 'Köket', { plan: [], obstacles: [] });
  await keep(page, { [KEY]: stored([PLACE, other]) });
  await openPlaces(page);
  const next = page.locator('.workplace-dated > li');
  await expect(next).toHaveText([
    /^Klart senast 15 januari 2026 Dagen har passerat\.Byta låsetAnna$/,
    /^Uppföljning efter tre månader, 30 april 2098$/,
    /^Klart senast 24 december 2098Flytta mötet till tio$/,
  ]);
  await expect(page.locator('.workplace-steps > li')).toHaveText([
    /^HinderTvå hinder\. Ett att göra något åt\./,
    /^ÅtgärderInga mötesregler än\. Inga utmaningar är valda än\./,
    /^PlanTvå rader\. Ingen är klar än\./,
    /^DokumentationInget område är undersökt än\./,
    /^UppföljningNästa gång är 30 april 2098, efter tre månader\./,
  ]);
  await expect(page.locator('.workplace-steps > li').first().getByRole('link')).toHaveAttribute('href', BOARD.path);

  await page.getByRole('radio', { name: /^Köket,/ }).check();
  await expect(nameField(page)).toHaveValue('Köket');
  await expect(page.locator('.workplace-dated > li')).toHaveText([/^Uppföljning/]);
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Köket,/ })).toBeChecked();
  await button(page, 'Ny arbetsplats').click();
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.type('Verkstan');
  await expect(page.getByRole('radio')).toHaveCount(3);
  expect((await keptPlaces(page)).map(({ name }) => name)).toEqual(['Förrådet i Kiruna', 'Köket', 'Verkstan']);
});

test('a file whose workplace is here already is asked about, with the later one named, and either way can be taken back', async ({
  page,
}) => {
  await keep(page, { [KEY]: stored([PLACE]) });
  await openPlaces(page);
  const before = await keptPlaces(page);
  const later = workplace('plats-1', 'Förrådet', { changed: '2027-03-03', plan: [] });
  const question = page.getByRole('group', { name: /finns redan här$/ });

  await chooseFile(page, fileOf(later));
  await expect(question.locator('.workplace-title')).toBeFocused();
  await expect(question).toContainText('Den i filen är senare. Den ändrades 3 mars 2027, och den som finns här 22 november 2026.');
  expect(await keptPlaces(page)).toEqual(before);
  await button(page, 'Avbryt').click();
  await expect(said(page)).toBeFocused();
  await expect(said(page)).toHaveText('Filen öppnades inte. Inget har ändrats.');
  expect(await keptPlaces(page)).toEqual(before);

  await chooseFile(page, fileOf(later));
  await button(page, 'Ersätt den som finns här').click();
  expect(await keptPlaces(page)).toEqual([later]);
  await button(page, 'Ångra').click();
  expect(await keptPlaces(page)).toEqual(before);

  await chooseFile(page, fileOf(workplace('plats-1', 'Förrådet i Kiruna', { changed: '2026-01-02' })));
  await expect(question).toContainText('Den som finns här är senare.');
  await button(page, 'Behåll båda').click();
  expect((await keptPlaces(page)).map(({ name, changed }) => [name, changed])).toEqual([
    ['Förrådet i Kiruna', '2026-11-22'],
    ['Förrådet i Kiruna (2)', '2026-01-02'],
  ]);

  await chooseFile(page, fileOf(PLACE));
  await expect(said(page)).toContainText('finns redan här, precis som i filen.');
  await expect(nameField(page)).toHaveValue('Förrådet i Kiruna');
  await expect(question).toBeHidden();
});

test('a file that is no workplace, or not whole, is refused in plain words, and nothing is touched', async ({ page }) => {
  await keep(page, { [KEY]: stored([PLACE]) });
  await openPlaces(page);
  const before = await kept(page);
  for (const [what, content, why] of [
    ['nothing in it', '', 'Filen är tom.'],
    ['a page in it', '<!doctype html><title>Hej</title>', 'Filen är inte en arbetsplats som är sparad härifrån.'],
    ['a cut end', fileOf(PLACE).slice(0, -20), 'Filen är skadad eller ändrad.'],
    ['what Min sida saves', '{"format":"man-gor-skillnad","version":1}', 'Filen är sparad från Min sida. Den öppnas där'],
    ['a newer form', fileOf(PLACE, { version: 2 }), 'Filen är sparad i en nyare version av kursen.'],
    ['a lens that is none', fileOf(PLACE).replace('"rum"', '"kök"'), 'Filen är skadad eller ändrad.'],
    ['three megabytes', ' '.repeat(3_000_000), 'Filen är större än 2 MB'],
  ] as const)
    await test.step(what, async () => {
      await chooseFile(page, content);
      await expect(said(page)).toContainText(why);
      await expect(said(page)).toContainText('Inget har ändrats här.');
      expect(await kept(page)).toEqual(before);
    });
  // What anybody may have written is text and nothing else.
  await chooseFile(page, fileOf(workplace('plats-9', '<img src=x onerror=alert(1)> שלום')));
  await expect(nameField(page)).toHaveValue('<img src=x onerror=alert(1)> שלום');
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

test('where the memory is full the tool says so, nothing typed is lost while the page is open, and it is kept when there is room', async ({
  page,
}) => {
  const row = { what: 'å'.repeat(2000), followUp: 'ä'.repeat(2000), outcome: '', who: 'Anna', by: '', followUpBy: '', goals: [], from: '' };
  const plan = Array.from({ length: 500 }, (_, n) => ({ ...row, id: `r-${n}`, state: 'ny' as const }));
  await keep(page, { [KEY]: stored([{ ...PLACE, plan }]) });
  await page.goto(BOARD.path);
  const board = await awake(page, BOARD.key);
  await page.evaluate(() => {
    for (let size = 4_000_000; size > 0; size = Math.floor(size / 2))
      try {
        localStorage.setItem(`annat-${size}`, 'x'.repeat(size));
      } catch {
        // Less may fit.
      }
  });
  await board.locator('.workplace-bar summary').click();
  await nameField(board).press('End');
  await nameField(board).pressSequentially(' och verkstan');
  await expect(board.getByText('Webbläsarens minne är fullt, så det senaste är inte sparat.')).toBeVisible();
  await expect(nameField(board)).toHaveValue('Förrådet i Kiruna och verkstan');
  await expect(board.locator('summary bdi')).toHaveText('Förrådet i Kiruna och verkstan');
  expect((await keptPlaces(page))[0]?.name).not.toContain('verkstan');
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('annat-')) localStorage.removeItem(key);
  });
  await nameField(board).pressSequentially('!');
  await expect(board.getByText('Webbläsarens minne är fullt')).toBeHidden();
  const [place] = await keptPlaces(page);
  expect(place?.name).toBe('Förrådet i Kiruna och verkstan!');
  expect(place?.plan).toHaveLength(500);
});

test('where the browser keeps nothing the tool says so from the start, and a file can be saved and opened all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
  });
  const trouble = troubles(page);
  await page.goto(BOARD.path);
  const board = await awake(page, BOARD.key);
  await expect(board.getByText('Webbläsaren låter inte sidan spara.')).toBeVisible();
  await chooseFile(page, fileOf(PLACE));
  await expect(board.locator('summary bdi')).toHaveText('Förrådet i Kiruna');
  await expect(board.getByText('Duschen går inte att låsa').first()).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Spara som fil').first().click()]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).workplace).toEqual(PLACE);
  await openPlaces(page);
  await expect(page.getByText('Webbläsaren låter inte sidan spara.')).toBeVisible();
  await expectNoHindrance(page);
  expect(trouble).toEqual([]);
});

test('Min sida says that workplaces go with all else, and where to save them first; a page that is open follows', async ({
  page,
  context,
}) => {
  await keep(page, { [KEY]: stored([PLACE]), 'mgs.arbetsplats.annan': 'En annan deltagares.' });
  await openMyPage(page);
  await expect(page.getByText('följer inte med i filen')).toBeVisible();
  const places = await context.newPage();
  await openPlaces(places);
  await expect(nameField(places)).toHaveValue('Förrådet i Kiruna');
  await button(page, 'Radera allt').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('tas också bort: hinder, plan och dokumentation.');
  await expect(dialog.getByRole('link', { name: 'Spara arbetsplatsen som fil först' })).toHaveAttribute('href', '/arbetsplats/');
  await expectNoHindrance(page);
  await dialog.getByRole('button', { name: 'Radera allt' }).click();
  await expect(page.getByText('följer inte med i filen')).toBeHidden();
  expect(await kept(page)).toEqual({ 'mgs.arbetsplats.annan': 'En annan deltagares.' });
  await expect(places.getByRole('heading', { name: 'Här börjar vägen ut ur lådan' })).toBeVisible();
  await nameField(places).fill('Köket');
  expect((await keptPlaces(page)).map(({ name }) => name)).toEqual(['Köket']);
});

/** The workshop whose tool is the board. */
function boardWorkshop(): BuiltWorkshop {
  const workshop = WORKSHOPS.find(({ path }) => path === '/genomfor/3a-1-glasogonen/');
  if (!workshop) throw new Error('There is no workshop with a board');
  return workshop;
}

const toolStep = ({ script }: BuiltWorkshop) => script.steps.findIndex((step) => step.tool) + 1;

test('the wall and the leader’s window write to the same workplace', async ({ context }) => {
  const workshop = boardWorkshop();
  const wall = await openStage(await context.newPage(), workshop.path);
  const leader = await openStage(await context.newPage(), leaderOf(workshop));
  await goToStep(leader, toolStep(workshop));
  const name = (page: Page) => tool(page).locator('summary bdi');
  await expect(name(wall)).toHaveText('Vår arbetsplats');
  await tool(leader).locator('.workplace-bar summary').click();
  await nameField(tool(leader)).fill('Förrådet i Kiruna');
  await expect(name(wall)).toHaveText('Förrådet i Kiruna');
  await tool(wall).locator('.workplace-bar summary').click();
  await nameField(tool(wall)).fill('Verkstan');
  await expect(nameField(tool(leader))).toHaveValue('Verkstan');
  await chooseFile(leader, fileOf(PLACE));
  await expect(tool(wall).getByText('Duschen går inte att låsa').first()).toBeVisible();
  expect(await keptPlaces(wall)).toHaveLength(2);
});

test('in a room without a network a tool is opened again, and makes its files', async ({ context }) => {
  const workshop = boardWorkshop();
  const page = await openStage(await context.newPage(), workshop.path);
  await expect(page.locator('[data-offline]')).toHaveCount(1);
  await context.setOffline(true);
  await page.reload();
  await goToStep(page, toolStep(workshop));
  await chooseFile(page, fileOf(PLACE));
  await expect(tool(page).getByText('Duschen går inte att låsa').first()).toBeVisible();
  const offers = tool(page).locator('.offers');
  for (const offer of await offers.getByRole('button').all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), offer.click()]);
    await expect(offers.getByRole('status')).toContainText(download.suggestedFilename());
  }
  expect(await offers.getByRole('button').count()).toBeGreaterThan(1);
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const)
  test.describe(`${colorScheme} at ${width} pixels`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test('nothing on the page of workplaces is in anybody’s way, whatever is written', async ({ page }) => {
      test.slow();
      const look = async (state: string) =>
        test.step(state, async () => {
          await expectNoHindrance(page);
          expect.soft(await smallTargets(page)).toEqual([]);
          for (const times of [1, 2]) {
            await enlarge(page, times);
            expect.soft({ times, ...(await sideways(page)) }).toEqual({ times, pixels: 0, out: [] });
          }
          await enlarge(page, 1);
        });
      const long = workplace('plats-3', 'W'.repeat(200));
      const [row] = long.plan;
      const plan = Array.from({ length: 9 }, (_, n) => ({ ...row, id: `r-${n}`, what: 'Ö'.repeat(500), who: 'Å'.repeat(200) }));
      await openPlaces(page);
      await chooseFile(page, fileOf({ ...long, plan } as typeof long));
      await look('long words');
      await button(page, 'Ny arbetsplats').click();
      await look('two, one of them empty');
      await chooseFile(page, '{}');
      await expect(said(page)).toContainText('Inget har ändrats här.');
      await chooseFile(page, fileOf({ ...long, changed: '2027-01-01' }));
      await expect(button(page, 'Behåll båda')).toBeVisible();
      await look('a question');
      await button(page, 'Behåll båda').click();
      await button(page, 'Ta bort').click();
      await look('a dialog');
    });
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says in a sentence that it needs it, and leads to the course', async ({ page }) => {
    await page.goto('/arbetsplats/');
    await expect(page.locator('noscript p')).toContainText('behöver JavaScript');
    await page.getByRole('main').getByRole('link', { name: 'Till utbildningen' }).click();
    await expect(page).toHaveURL('/kurs/');
    await page.getByRole('link', { name: /^Vår arbetsplats/ }).click();
    await expect(page).toHaveURL('/arbetsplats/');
  });
});
