import { expect, type Locator, type Page, test } from 'playwright/test';
import { findGap, readYears } from './answering/tidslinje.ts';
import { tabTo } from './keys.ts';
import { answer, awake } from './learner.ts';
import { press, returnTo, testStates } from './states.ts';

const TIMELINE = { path: '/kurs/del-2/2a-1-historia/', key: '2a-1_tidslinjen' };

const button = (timeline: Locator, name: string | RegExp) => timeline.getByRole('button', { name, exact: true });
const next = (timeline: Locator) => timeline.locator('.time-next');
const card = (timeline: Locator) => timeline.locator('[data-card]');
const verdict = (timeline: Locator) => timeline.locator('[data-verdict]');
const gap = (timeline: Locator, number: number) => timeline.locator('.time-gap button').nth(number);

/** Lays the card in the hand, and sees that it is turned. */
async function layCard(timeline: Locator, years: ReadonlyMap<string, number>, how: 'right' | 'wrong'): Promise<void> {
  await gap(timeline, await findGap(timeline, years, how)).click();
  await expect(verdict(timeline)).toHaveText(how === 'right' ? /^Kortet ligger rätt\. Det hände/ : /^Kortet lades (före|mellan|efter)/);
}

async function open(page: Page): Promise<Locator> {
  await page.goto(TIMELINE.path);
  return awake(page, TIMELINE.key);
}

testStates(TIMELINE, async (timeline, look) => {
  await look('the first card in the hand');
  const years = await readYears(timeline);
  await layCard(timeline, years, 'wrong');
  await look('a card turned that was laid wrong');
  await next(timeline).click();
  await layCard(timeline, years, 'right');
  await look('a card turned that was laid right');
  await next(timeline).click();
  await look('several gaps to choose among');
  await answer(timeline, 'wrong');
  await look('the result');
  await button(timeline, 'Läs tidslinjen').click();
  await look('the whole timeline');
  await timeline.getByRole('group', { name: 'Visa ett område' }).getByRole('button').last().click();
  await button(timeline, 'Jag har läst tidslinjen').click();
  await expect(timeline.getByText('Tidslinjen är läst.')).toBeFocused();
  await look('one area, read');
});

test('a game can be played and the timeline read with the keyboard alone, and focus goes where the next thing is', async ({ page }) => {
  await page.goto(TIMELINE.path);
  const timeline = page.locator(`[data-exercise="${TIMELINE.key}"]`);
  await tabTo(page, button(timeline, 'Läs tidslinjen'));
  const years = await readYears(timeline);
  const total = Number(/av (\d+)/.exec((await timeline.locator('.time-position').textContent()) ?? '')?.[1]);
  for (let number = 1; number <= total; number++) {
    await expect(timeline.locator('.time-position')).toHaveText(`Kort ${number} av ${total}`);
    await tabTo(page, gap(timeline, await findGap(timeline, years, number === 2 ? 'wrong' : 'right')));
    await press(page, number % 2 ? 'Enter' : 'Space');
    await expect(verdict(timeline)).toBeFocused();
    await expect(verdict(timeline)).toHaveText(number === 2 ? /^Kortet lades/ : /^Kortet ligger rätt/);
    await tabTo(page, next(timeline));
    await press(page, 'Enter');
    await expect(number < total ? card(timeline) : verdict(timeline)).toBeFocused();
  }
  await expect(verdict(timeline)).toContainText('kort lades i rätt lucka.');
  await expect(timeline.locator('.time-line .is-wrong')).toHaveCount(1);
  await expect(timeline.locator('.time-line .is-right')).toHaveCount(total - 1);
  const played = await timeline.locator('.time-laid > p:first-child').allTextContents();
  await tabTo(page, button(timeline, 'Nytt spel'));
  await press(page, 'Enter');
  await expect(card(timeline)).toBeFocused();
  expect(played).not.toContain(await card(timeline).textContent());
  await tabTo(page, button(timeline, 'Läs tidslinjen'), 'Shift+Tab');
  await press(page, 'Space');
  await expect(timeline.locator('.time-event')).toHaveCount(years.size);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await press(page, 'Enter');
  const shown = await timeline.locator('.time-event').count();
  expect(shown).toBeLessThan(years.size);
  await tabTo(page, button(timeline, 'Jag har läst tidslinjen'));
  await press(page, 'Enter');
  await expect(timeline.locator('[data-read]')).toBeFocused();
});

test('a game that is broken off is there after a reload, and so are the result and the page that was read', async ({ page }) => {
  let timeline = await open(page);
  const years = await readYears(timeline);
  await layCard(timeline, years, 'wrong');
  const said = (await verdict(timeline).textContent()) ?? '';
  timeline = await returnTo(page, TIMELINE.key);
  await expect(verdict(timeline)).toHaveText(said);
  await next(timeline).click();
  const inHand = (await card(timeline).textContent()) ?? '';
  timeline = await returnTo(page, TIMELINE.key);
  await expect(card(timeline)).toHaveText(inHand);
  await answer(timeline, 'right');
  const line = await timeline.locator('.time-laid').allTextContents();
  await button(timeline, 'Läs tidslinjen').click();
  timeline = await returnTo(page, TIMELINE.key);
  await expect(timeline.locator('.time-event')).toHaveCount(years.size);
  await button(timeline, 'Spela').click();
  expect(await timeline.locator('.time-laid').allTextContents()).toEqual(line);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the card stays in sight while the gaps are looked through, and covers none that has focus', async ({ page }) => {
    const timeline = await open(page);
    const years = await readYears(timeline);
    for (let laid = 0; laid < 5; laid++) {
      await layCard(timeline, years, 'right');
      await next(timeline).click();
    }
    const gaps = timeline.locator('.time-gap button');
    await gaps.last().focus();
    await expect(card(timeline)).toBeInViewport({ ratio: 1 });
    for (let left = await gaps.count(); left > 1; left--) await press(page, 'Shift+Tab');
    await expect(gaps.first()).toBeFocused();
  });
});
