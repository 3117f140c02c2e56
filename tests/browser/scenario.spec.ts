import { expect, type Locator, test } from 'playwright/test';
import { tabTo } from './keys.ts';
import { awake, JOKE, POWER } from './learner.ts';
import { press, returnTo, testStates } from './states.ts';

const MEETING = { path: POWER.path, key: '1-6_nasta-mandag' };
const COFFEE = { path: JOKE.path, key: '1-7_fikarummet' };

const choices = (story: Locator) => story.locator('.story-choices button');
const goOn = (story: Locator) => story.getByRole('button', { name: 'Gå vidare' });
const step = (story: Locator) => story.locator('.story-step');

async function decide(story: Locator, choice: number): Promise<void> {
  await choices(story).nth(choice).click();
  await goOn(story).click();
}

testStates(MEETING, async (story, look) => {
  await look('the first scene');
  await choices(story).first().click();
  await expect(story.getByText('Du valde:')).toBeVisible();
  await look('after a choice');
  await goOn(story).click();
  await story.getByText('Vägarna du har prövat').click();
  await story.getByText('Gå tillbaka till ett vägval').click();
  await expect(story.getByText('Du är här')).toBeVisible();
  await look('the second scene, with map and trail open');
  await decide(story, 0);
  await decide(story, 0);
  await expect(step(story)).toHaveText('Så slutade det');
  await expect(story.getByText('Du är här')).toBeVisible();
  await look('an ending');
  await story.getByText('Gå tillbaka till ett vägval').click();
  await story.getByRole('button', { name: /^Välj om vid vägval 2/ }).click();
  await expect(choices(story).first()).toContainText('Prövat');
  await look('a scene with a way that has been tried');
  await decide(story, 1);
  await decide(story, 1);
  await expect(story.locator('.story-line.is-tried').first()).toBeVisible();
  await look('another ending, and several paths in the map');
});

test('a story can be played to its end and begun again with the keyboard alone', async ({ page }) => {
  await page.goto(COFFEE.path);
  const story = page.locator(`[data-exercise="${COFFEE.key}"]`);
  await tabTo(page, choices(story).first());
  for (const [made, key] of ['Enter', 'Space', 'Enter', 'Space'].entries()) {
    await expect(step(story)).toHaveText(`Vägval ${made + 1}`);
    await tabTo(page, choices(story).last());
    await press(page, key);
    await expect(story.getByRole('group', { name: 'Du valde:' })).toBeFocused();
    await tabTo(page, goOn(story));
    await press(page, key);
    await expect(story.locator('h4')).toBeFocused();
  }
  await expect(step(story)).toHaveText('Så slutade det');
  await expect(story.locator('h4')).toHaveText('Skåpet');
  await tabTo(page, story.getByText('Gå tillbaka till ett vägval'));
  await press(page, 'Enter');
  await tabTo(page, story.getByRole('button', { name: 'Välj om vid vägval 2, Kentas svar' }));
  await press(page, 'Enter');
  await expect(story.getByRole('heading', { name: 'Kentas svar' })).toBeFocused();
  await tabTo(page, choices(story).nth(1));
  await press(page, 'Enter');
  await tabTo(page, goOn(story));
  await press(page, 'Enter');
  await tabTo(page, story.getByText('Vägarna du har prövat'));
  await press(page, 'Space');
  await expect(story.getByText('Du är här')).toBeVisible();
});

test('a story that is broken off goes on where it was, and remembers what has been tried', async ({ page }) => {
  await page.goto(COFFEE.path);
  let story = await awake(page, COFFEE.key);
  await decide(story, 3);
  await choices(story).nth(1).click();
  const outcome = (await story.locator('.feedback').textContent()) ?? '';
  story = await returnTo(page, COFFEE.key);
  await expect(step(story)).toHaveText('Vägval 2');
  await expect(story.locator('.feedback')).toHaveText(outcome);
  await goOn(story).click();
  story = await returnTo(page, COFFEE.key);
  await expect(step(story)).toHaveText('Vägval 3');
  await expect(story.getByRole('heading', { name: 'Telefonen' })).toBeVisible();
  await story.getByText('Gå tillbaka till ett vägval').click();
  await story.getByRole('button', { name: /^Välj om vid vägval 1/ }).click();
  story = await returnTo(page, COFFEE.key);
  await expect(step(story)).toHaveText('Vägval 1');
  await expect(choices(story).filter({ hasText: 'Prövat' })).toHaveText(/^”Lägg av, Kenta/);
});
