import { type BrowserContext, expect, type Page, test } from 'playwright/test';
import { write } from './answering/spelregler.ts';
import { expectNoHindrance } from './axe.ts';
import { kept } from './my-page.ts';
import { button, cue, goToStep, heading, LIST, leaderOf, openStage, RULES, stage, timer, tool } from './workshops.ts';

/** The wall and the leader's window of one computer. */
async function twoWindows(context: BrowserContext): Promise<{ wall: Page; leader: Page }> {
  const wall = await openStage(await context.newPage(), RULES.path);
  const leader = await openStage(await context.newPage(), leaderOf(RULES));
  return { wall, leader };
}

/** Rules as the exercise of the step has them now. */
const rules = (page: Page) =>
  tool(page)
    .locator('.rules-row textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
const expectRules = (page: Page, ...texts: string[]) => expect.poll(() => rules(page)).toEqual(texts);

test('the wall and the leader’s window follow each other in step, clock and exercise, also when one is reloaded', async ({ context }) => {
  const { wall, leader } = await twoWindows(context);
  await goToStep(leader, LIST);
  await expect(heading(wall)).toHaveText(RULES.script.steps[LIST - 1]?.title ?? '');
  await button(leader, 'Starta tiden').click();
  await expect(cue(wall)).toHaveText('Nu är det er tur');
  await expect(button(wall, 'Pausa')).toBeVisible();
  await write(tool(leader), 'Vi börjar i tid');
  await expectRules(wall, 'Vi börjar i tid');

  await wall.reload();
  await expect(button(wall, 'Pausa')).toBeVisible();
  await expectRules(wall, 'Vi börjar i tid');
  await write(tool(wall), 'Telefonen ligger kvar');
  await heading(leader).focus();
  await expectRules(leader, 'Vi börjar i tid', 'Telefonen ligger kvar');
  await button(wall, 'Pausa').click();
  await expect(cue(leader)).toHaveText('Paus');
  const left = await timer(wall).textContent();
  await leader.reload();
  await expect(timer(leader)).toHaveText(left ?? '');
  await expect(cue(leader)).toHaveText('Paus');
  await expectRules(leader, 'Vi börjar i tid', 'Telefonen ligger kvar');

  // The same exercise in the next step has the same rules.
  await button(leader, 'Nästa steg').click();
  await expectRules(wall, 'Vi börjar i tid', 'Telefonen ligger kvar');
});

test('a window that is opened late is where the others are, and ending ends all of them', async ({ context }) => {
  const wall = await openStage(await context.newPage(), RULES.path);
  await goToStep(wall, LIST);
  await write(tool(wall), 'Vi börjar i tid');
  const [leader] = await Promise.all([context.waitForEvent('page'), wall.getByRole('link', { name: /^Ledarens vy/ }).click()]);
  await expect(leader.locator('.stage .says')).toBeVisible();
  await expect(leader).toHaveURL(leaderOf(RULES));
  await expectRules(leader, 'Vi börjar i tid');

  await button(leader, 'Avsluta och börja om').click();
  await button(leader, 'Fortsätt övningen').click();
  await expectRules(wall, 'Vi börjar i tid');
  await button(leader, 'Avsluta och börja om').click();
  await button(leader, 'Avsluta').click();
  for (const page of [wall, leader]) await expect(button(page, 'Börja')).toBeVisible();
  await expect(heading(leader)).toBeFocused();
  expect(await kept(wall)).toEqual({});
  await goToStep(wall, LIST);
  await expectRules(leader);
});

test('both windows go on, and a second one opens, when the network is gone', async ({ context }) => {
  const { wall, leader } = await twoWindows(context);
  for (const page of [wall, leader]) await expect(page.locator('[data-offline]')).toHaveCount(1);
  // Only this folder is in the worker's hands.
  const scopes = await wall.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(scopes).toEqual(['/genomfor/']);
  await context.setOffline(true);
  await goToStep(leader, LIST);
  await write(tool(leader), 'Vi börjar i tid');
  for (const page of [wall, leader]) {
    await page.reload();
    await expect(heading(page)).toHaveText(RULES.script.steps[LIST - 1]?.title ?? '');
    await expectRules(page, 'Vi börjar i tid');
  }
  await leader.close();
  const again = await openStage(await context.newPage(), leaderOf(RULES));
  await expectRules(again, 'Vi börjar i tid');
  await button(again, 'Nästa steg').click();
  await expect(stage(wall).getByText(`Steg ${LIST + 1} av`)).toBeVisible();
  const fonts = await wall.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(fonts).toBeGreaterThan(0);
});

test('the rest of the site is not in the worker’s hands', async ({ context }) => {
  const page = await openStage(await context.newPage(), RULES.path);
  await expect(page.locator('[data-offline]')).toHaveCount(1);
  await page.goto('/kurs/');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('a session that is begun goes over no wire, and leaves nothing but its own record, which ”Radera allt” takes away', async ({
  context,
  baseURL,
}) => {
  const page = await openStage(await context.newPage(), RULES.path);
  await expect(page.locator('[data-offline]')).toHaveCount(1);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await goToStep(page, LIST);
  await button(page, 'Starta tiden').click();
  await write(tool(page), 'Vi börjar i tid');
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain('Vi börjar i tid');
  expect(asked).toEqual([]);
  expect(Object.keys(await kept(page))).toEqual(['mgs.genomfor']);
  expect(await context.cookies()).toEqual([]);

  const own = await context.newPage();
  await own.goto('/min-sida/');
  await own.getByRole('button', { name: 'Radera allt' }).click();
  await own.getByRole('dialog').getByRole('button', { name: 'Radera allt' }).click();
  await expect(button(page, 'Börja')).toBeVisible();
  expect(await kept(page)).toEqual({});
  expect(asked.filter((line) => !line.startsWith(`GET ${baseURL}/`))).toEqual([]);
});

test('a browser that keeps nothing says so, and both windows work all the same', async ({ context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const { wall, leader } = await twoWindows(context);
  await expect(stage(wall).getByText('Webbläsaren låter inte sidan spara.')).toBeVisible();
  await goToStep(leader, LIST);
  await write(tool(leader), 'Vi börjar i tid');
  await expectRules(wall, 'Vi börjar i tid');
  await expectNoHindrance(wall);
});
