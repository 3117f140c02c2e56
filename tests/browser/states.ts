/** Exercises in each state that a learner can bring them to. */
import { expect, type Locator, type Page, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { type Stop, stop } from './keys.ts';
import { enlarge, sideways, smallTargets } from './layout.ts';
import { awake, troubles } from './learner.ts';

/** Light and wide, dark and as narrow as a page has to fit. */
const SCREENS = [
  { colorScheme: 'light', width: 1280, height: 900 },
  { colorScheme: 'dark', width: 320, height: 640 },
] as const;

/** Looks at the exercise as it is now; `state` is named when something is amiss. */
type Look = (state: string) => Promise<void>;

/** A test that leads one exercise through its states and looks at each of them on every screen. */
export function testStates(
  { path, key }: { readonly path: string; readonly key: string },
  lead: (exercise: Locator, look: Look, page: Page) => Promise<void>,
): void {
  test(`no state of ${key} is in anybody’s way, light and wide or dark and narrow`, async ({ page }) => {
    test.slow();
    const trouble = troubles(page);
    await page.goto(path);
    const exercise = await awake(page, key);
    await lead(exercise, (state) => test.step(state, () => onEachScreen(page, () => lookOnScreen(page, key))), page);
    expect(trouble).toEqual([]);
  });
}

/** Looks at the page as it is now on every screen, and leaves it on the first. */
export async function onEachScreen(page: Page, look: () => Promise<void>): Promise<void> {
  for (const { colorScheme, width, height } of SCREENS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await test.step(`${colorScheme} at ${width} pixels`, look);
  }
  const [{ colorScheme, width, height }] = SCREENS;
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height });
}

async function lookOnScreen(page: Page, key: string): Promise<void> {
  await expectNoHindrance(page, `[data-exercise="${key}"]`);
  expect(await smallTargets(page)).toEqual([]);
  expect(await sideways(page)).toEqual({ pixels: 0, out: [] });
  await enlarge(page, 2);
  expect(await sideways(page)).toEqual({ pixels: 0, out: [] });
  await enlarge(page, 1);
}

/**
 * Presses a key, and sees that focus can be found afterwards.
 * @returns where it is
 */
export async function press(page: Page, key: string): Promise<Stop> {
  await page.keyboard.press(key);
  // An exercise may move the focus once its next state is drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const here = await stop(page);
  expect(here, `after ${key}`).toMatchObject({ outlined: true, shown: true });
  return here;
}

/** The exercise after a visit that has been broken off: the page is opened anew. */
export async function returnTo(page: Page, key: string): Promise<Locator> {
  await page.reload();
  return awake(page, key);
}
