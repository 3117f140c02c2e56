import { expect, type Page, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { stop, tabTo } from './keys.ts';
import { enlarge, sideways, smallTargets } from './layout.ts';
import { troubles } from './learner.ts';
import { kept } from './my-page.ts';
import { watchPolicy } from './network.ts';
import { onEachScreen } from './states.ts';
import {
  type BuiltWorkshop,
  button,
  cue,
  goToStep,
  heading,
  LIST,
  LIST_MINUTES,
  leaderOf,
  openStage,
  RULES,
  stage,
  timer,
  tool,
  WORKSHOPS,
} from './workshops.ts';

const MINUTE = 60_000;
test('there is a page for each workshop, and the ground rules have a step with a list and a word at half time', () => {
  expect(WORKSHOPS.length).toBeGreaterThan(0);
  expect(SOME).toHaveLength(4);
  expect(LIST).toBeGreaterThan(1);
});

/** Workshops that differ in what their pages hold: none alike, a heavy subject, a tool of part 3, and one with few steps. */
const SOME = WORKSHOPS.filter(({ path }) => /\/(2-0|2c-1|3a-1|3c-2)-/.test(path));

for (const { path, script } of WORKSHOPS) {
  test(`a group is led through ${script.title} from start to end`, async ({ page }) => {
    const trouble = troubles(page);
    const refused = await watchPolicy(page);
    await page.clock.install();
    await openStage(page, path);
    await expect(heading(page)).toHaveText(script.title);
    await button(page, 'Börja').click();
    for (const [index, step] of script.steps.entries()) {
      await test.step(step.title, async () => {
        await expect(heading(page)).toHaveText(step.title);
        await expect(heading(page)).toBeFocused();
        await expect(stage(page).getByText(`Steg ${index + 1} av ${script.steps.length}`)).toBeVisible();
        await expect(page.locator('.wall-lines li')).toHaveText([...step.room]);
        await expect(tool(page)).toHaveCount(step.tool ? 1 : 0);
        await expect(page.getByText('Övningen kunde inte hämtas')).toHaveCount(0);
        if (step.tool) await expect(tool(page).locator('[data-live]').getByRole('button').first()).toBeVisible();
        await expect(cue(page)).toHaveText('Ledaren läser högt');
        await expect(timer(page)).toHaveText(`${step.minutes}:00`);
        await runTime(page, step);
        await button(page, index + 1 < script.steps.length ? 'Nästa steg' : 'Till frågorna').click();
      });
    }
    await expect(heading(page)).toHaveText('Frågor att avsluta med');
    await expect(page.locator('.wall-questions li')).toHaveText([...script.debrief]);
    await button(page, 'Klart').click();
    await expect(heading(page)).toHaveText('Klart');
    await expect(stage(page).getByText(script.coffeeCard).first()).toBeVisible();
    const { next } = script.links;
    if (next) await expect(page.getByRole('link', { name: `Nästa övning: ${next.title}` })).toHaveAttribute('href', next.href);
    expect(Object.keys(await kept(page))).toEqual(['mgs.genomfor']);
    expect(await refused()).toEqual([]);
    expect(trouble).toEqual([]);
  });
}

for (const workshop of SOME) {
  const { script } = workshop;

  test(`the leader of ${script.title} has every word of every step in the hand`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await openStage(page, leaderOf(workshop));
    for (const line of [...script.preparation, ...script.material])
      await expect(stage(page).getByText(line, { exact: true })).toBeVisible();
    await button(page, 'Börja').click();
    for (const [index, step] of script.steps.entries()) {
      await expect(heading(page)).toHaveText(step.title);
      await expect(page.locator('.stage .says p')).toHaveText([...step.says]);
      for (const text of [step.does, step.participants, step.mind])
        await expect(stage(page).getByText(text, { exact: true })).toBeVisible();
      const coming = script.steps[index + 1];
      await expect(page.locator('.coming')).toContainText(
        coming ? `Sedan ${coming.title}, ${coming.minutes}` : 'Sedan Frågor att avsluta med',
      );
      await expect(tool(page)).toHaveCount(step.tool ? 1 : 0);
      expect(await sideways(page)).toEqual({ pixels: 0, out: [] });
      await button(page, coming ? 'Nästa steg' : 'Till frågorna').click();
    }
    await stage(page).getByText('Om det blir hett').click();
    for (const { when, action } of script.heated) await expect(page.locator('.stage .folds')).toContainText(`${when}${action}`);
  });
}

/** Lets the time of a step run out, and hears what the group is told meanwhile. */
async function runTime(page: Page, { minutes, half, now }: BuiltWorkshop['script']['steps'][number]): Promise<void> {
  const told = { write: 'Skriv nu', quiet: 'Nu är det tyst', talk: 'Prata nu', turn: 'Nu är det er tur', listen: 'Lyssna nu' }[now];
  await button(page, 'Starta tiden').click();
  await expect(cue(page)).toHaveText(told);
  const line = page.locator('.wall-half');
  if (half) await expect(line).toHaveCount(0);
  await page.clock.fastForward((minutes * MINUTE) / 2);
  if (half) await expect(line).toHaveText(half);
  if (half) await expect(cue(page)).toContainText(half);
  if (minutes > 1) {
    await page.clock.fastForward((minutes * MINUTE) / 2 - MINUTE + 1000);
    await expect(cue(page)).toContainText('En minut kvar');
  }
  await expect(timer(page)).not.toHaveText('0:00');
  await page.clock.fastForward(MINUTE);
  await expect(cue(page)).toHaveText('Tiden är ute. Avsluta meningen och titta hit.');
  await expect(timer(page)).toHaveText('0:00');
}

test('time that is paused stands still, a minute more is a minute more, and the leader hears how the plan is kept', async ({ page }) => {
  await page.clock.install();
  await openStage(page, leaderOf(RULES));
  await goToStep(page, LIST);
  const done = RULES.script.steps.slice(0, LIST - 1).reduce((sum, { minutes }) => sum + minutes, 0);
  await expect(page.locator('.plan-line')).toContainText('före planen');
  await button(page, 'Starta tiden').click();
  await page.clock.fastForward(MINUTE);
  await button(page, 'Pausa').click();
  await expect(timer(page)).toHaveText(`${LIST_MINUTES - 1}:00`);
  await page.clock.fastForward((done + 3) * MINUTE);
  await expect(timer(page)).toHaveText(`${LIST_MINUTES - 1}:00`);
  await expect(page.locator('.plan-line')).toHaveText('Ni ligger tre minuter efter planen.');
  await button(page, 'Fortsätt').click();
  await button(page, 'En minut till').click();
  await expect(timer(page)).toHaveText(`${LIST_MINUTES}:00`);
  await page.clock.fastForward(60 * MINUTE);
  await expect(timer(page)).toHaveText('0:00');
  await button(page, 'En minut till').click();
  await expect(timer(page)).toHaveText('1:00');
  await button(page, 'Börja om tiden').click();
  await expect(timer(page)).toHaveText(`${LIST_MINUTES}:00`);
  await expect(cue(page)).toHaveText('Ledaren läser högt');
});

test('the keys lead through the session, and leave a key alone that somebody needs for something else', async ({ page }) => {
  await openStage(page, RULES.path);
  await tabTo(page, button(page, 'Börja'));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button(page, 'Pausa')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(button(page, 'Fortsätt')).toBeVisible();
  for (let step = 1; step < LIST; step++) await page.keyboard.press('ArrowRight');
  await expect(stage(page).getByText(`Steg ${LIST} av`)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(stage(page).getByText(`Steg ${LIST - 1} av`)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toBeFocused();
  // On a button, space presses the button and arrows do nothing.
  await tabTo(page, button(page, 'Starta tiden'));
  expect(await stop(page)).toMatchObject({ outlined: true, shown: true });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(button(page, 'Pausa')).toBeFocused();
  await expect(stage(page).getByText(`Steg ${LIST} av`)).toBeVisible();
  // In a field they write.
  const field = tool(page).getByRole('textbox').last();
  await tabTo(page, field);
  await page.keyboard.type('En i taget');
  await page.keyboard.press('ArrowLeft');
  await expect(field).toHaveValue('En i taget');
  await expect(button(page, 'Pausa')).toBeVisible();
  await tabTo(page, stage(page).getByText('Tangenter och teknik'));
  await page.keyboard.press('Enter');
  await expect(stage(page).getByText('Mellanslag startar och pausar tiden.')).toBeVisible();
});

for (const view of ['wall', 'leader'] as const) {
  test(`no state of the ${view} is in anybody’s way, light and wide or dark and narrow`, async ({ page }) => {
    test.slow();
    await page.clock.install();
    await openStage(page, view === 'wall' ? RULES.path : leaderOf(RULES));
    await look(page, 'before');
    await goToStep(page, LIST);
    await look(page, 'ready');
    if (view === 'wall') {
      await page.setViewportSize({ width: 1280, height: 720 });
      const sizes = await page
        .locator('.wall-lines')
        .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(28);
    }
    await button(page, 'Starta tiden').click();
    await page.clock.fastForward((LIST_MINUTES * MINUTE) / 2);
    if (view === 'wall') await button(page, 'Ledarens stöd').click();
    for (const fold of await page.locator('.stage details:not([data-tool] *) > summary').all()) await fold.click();
    await look(page, 'half time, with all that can be unfolded');
    await page.clock.fastForward((LIST_MINUTES * MINUTE) / 2 - 30_000);
    await look(page, 'the last minute');
    await page.clock.fastForward(MINUTE);
    await look(page, 'out');
    await button(page, 'Avsluta och börja om').click();
    await onEachScreen(page, () => expectNoHindrance(page, 'dialog'));
    await button(page, 'Fortsätt övningen').click();
    for (let step = LIST; step < RULES.script.steps.length; step++) await button(page, 'Nästa steg').click();
    await button(page, 'Starta tiden').click();
    await button(page, 'Pausa').click();
    await look(page, 'paused');
    await button(page, 'Till frågorna').click();
    await look(page, 'questions');
    await button(page, 'Klart').click();
    await look(page, 'done');
  });
}

test('no part of the script is in anybody’s way, light and wide or dark and narrow', async ({ page }) => {
  await openStage(page, RULES.path);
  await stage(page).getByText('Tangenter och teknik').click();
  await page.getByRole('link', { name: 'Hela manuset' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(RULES.script.title);
  await expect(page.locator('.guide-step')).toHaveCount(RULES.script.steps.length);
  await look(page, 'script');
  await page.getByRole('link', { name: 'Tillbaka till väggen' }).click();
  await expect(button(page, 'Börja')).toBeVisible();
});

async function look(page: Page, state: string): Promise<void> {
  await test.step(state, () =>
    onEachScreen(page, async () => {
      await expectNoHindrance(page);
      expect(await smallTargets(page)).toEqual([]);
      expect(await sideways(page)).toEqual({ pixels: 0, out: [] });
      await enlarge(page, 2);
      expect(await sideways(page)).toEqual({ pixels: 0, out: [] });
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    }),
  );
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, script } of SOME) {
    test(`the page of ${script.title} is the whole script, also on a small screen`, async ({ page }) => {
      const trouble = troubles(page);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(script.title);
      const text = ((await page.locator('.script').innerText()) ?? '').replace(/\s+/g, ' ');
      const wanted = [
        script.purpose,
        script.coffeeCard,
        ...[script.preparation, script.material, script.debrief, script.remote].flat(),
        ...script.heated.flatMap(({ when, action }) => [when, action]),
        ...script.steps.flatMap((step) => [
          step.title,
          ...step.says,
          step.does,
          step.participants,
          step.mind,
          ...step.room,
          step.half ?? '',
        ]),
        ...script.tools.map(({ question }) => question),
      ];
      expect(wanted.filter((line) => !text.includes(line.replace(/\s+/g, ' ')))).toEqual([]);
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('link', { name: `Tillbaka till ${script.title}` })).toHaveAttribute('href', script.links.unit);
      await page.setViewportSize({ width: 320, height: 640 });
      for (const times of [1, 2]) {
        await enlarge(page, times);
        expect(await sideways(page)).toEqual({ pixels: 0, out: [] });
      }
      expect(trouble).toEqual([]);
    });
  }
});

test('on paper there is the script, whatever the screen shows', async ({ page }) => {
  await openStage(page, RULES.path);
  await goToStep(page, LIST);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.stage')).toBeHidden();
  await expect(page.locator('.script-sheet')).toBeVisible();
});
