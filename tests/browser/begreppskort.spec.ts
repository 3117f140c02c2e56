import { expect, type Locator, test } from 'playwright/test';
import { tabTo } from './keys.ts';
import { answer, awake, TERMS } from './learner.ts';
import { press, returnTo, testStates } from './states.ts';

const CARDS = { path: TERMS.path, key: '1-9_korten' };

const turn = (cards: Locator) => cards.getByRole('button', { name: 'Vänd kortet' });
const verdict = (cards: Locator, name: 'Kunde' | 'Nästan' | 'Kunde inte') => cards.getByRole('button', { name, exact: true });
const front = (cards: Locator) => cards.locator('.flashcard-front');
const status = (cards: Locator) => cards.getByRole('status');

testStates(CARDS, async (cards, look) => {
  await look('before the first sitting');
  await cards.getByRole('button', { name: 'Börja med tolv kort' }).click();
  await look('the front of a card');
  await turn(cards).click();
  await look('the back of a card');
  await verdict(cards, 'Kunde inte').click();
  await expect(status(cards)).toContainText('kommer tillbaka om en stund');
  await look('the next card, with word of the last one');
  await answer(cards);
  await look('the end of a sitting');
  // Twenty new cards are left: twelve and eight.
  await answer(cards);
  await answer(cards);
  await expect(status(cards)).toContainText('Inget kort står på tur i dag.');
  await look('nothing due');
});

test('a sitting can be taken to its end with the keyboard alone', async ({ page }) => {
  await page.goto(CARDS.path);
  const cards = page.locator(`[data-exercise="${CARDS.key}"]`);
  await tabTo(page, cards.getByRole('button', { name: 'Börja med tolv kort' }));
  await press(page, 'Enter');
  for (let card = 0; card < 12; card++) {
    await expect(turn(cards)).toBeFocused();
    await press(page, card % 2 ? 'Space' : 'Enter');
    await expect(cards.locator('.flashcard-back')).toBeFocused();
    // With the figures or with the buttons.
    if (card % 3 === 0) await press(page, String((card % 2) + 1));
    else {
      await tabTo(page, verdict(cards, card % 2 ? 'Kunde' : 'Nästan'));
      await press(page, card % 2 ? 'Enter' : 'Space');
    }
  }
  await expect(status(cards)).toBeFocused();
  await expect(status(cards)).toContainText('Omgången är klar.');
});

test('a figure together with Alt, or before the card is turned, judges nothing', async ({ page }) => {
  await page.goto(CARDS.path);
  const cards = await awake(page, CARDS.key);
  await cards.getByRole('button', { name: 'Börja med tolv kort' }).click();
  await expect(turn(cards)).toBeFocused();
  await page.keyboard.press('1');
  await turn(cards).click();
  await expect(cards.locator('.flashcard-back')).toBeFocused();
  for (const key of ['Alt+1', '4', '0', 'x']) await page.keyboard.press(key);
  await expect(cards.getByText('Tolv kort kvar i omgången')).toBeVisible();
  await page.keyboard.press('3');
  await expect(status(cards)).toContainText('kommer tillbaka om en stund');
});

test('a sitting that is broken off goes on with the same cards in the same order', async ({ page }) => {
  await page.goto(CARDS.path);
  let cards = await awake(page, CARDS.key);
  await cards.getByRole('button', { name: 'Börja med tolv kort' }).click();
  const missed = (await front(cards).textContent()) ?? '';
  for (const name of ['Kunde inte', 'Kunde', 'Nästan'] as const) {
    await turn(cards).click();
    await verdict(cards, name).click();
  }
  const next = (await front(cards).textContent()) ?? '';
  cards = await returnTo(page, CARDS.key);
  await expect(front(cards)).toHaveText(next);
  await expect(cards.getByText('Tio kort kvar i omgången')).toBeVisible();
  for (let card = 0; card < 9; card++) {
    await turn(cards).click();
    await verdict(cards, 'Kunde').click();
  }
  await expect(front(cards)).toHaveText(missed);
  await turn(cards).click();
  await verdict(cards, 'Kunde').click();
  cards = await returnTo(page, CARDS.key);
  await expect(cards.getByText('20 kort är nya.')).toBeVisible();
  await expect(cards.locator('.leitner-boxes li')).toHaveText([
    /^Nya 20 kort$/,
    /^Låda 1 ett kort$/,
    /^Låda 2 elva kort$/,
    /tom$/,
    /tom$/,
    /tom$/,
  ]);
});

test('cards in the first box come back the next day', async ({ page }) => {
  await page.clock.setFixedTime('2026-03-02T21:00:00');
  await page.goto(CARDS.path);
  let cards = await awake(page, CARDS.key);
  await answer(cards, 'wrong');
  await expect(status(cards)).not.toContainText('på tur');
  await page.clock.setFixedTime('2026-03-03T06:00:00');
  cards = await returnTo(page, CARDS.key);
  await expect(status(cards)).toContainText('I dag står tolv kort på tur.');
  await expect(cards.getByRole('button', { name: 'Öva tolv kort' })).toBeVisible();
});
