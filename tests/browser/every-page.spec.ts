/** What holds for every page, on two screens. A page is opened once for each and led from its first moment to all exercises done. */
import { expect, type Locator, type Page, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { expectOnPaper, expectTermsInLine, expectTermsToOpen } from './in-prose.ts';
import { expectWayThrough } from './keys.ts';
import { expectToFit, motion, watchMotion } from './layout.ts';
import { answer, awakeAll, CHECK, LESSONS, PAGES, troubles, WORKSHOPS } from './learner.ts';
import { expectLight, expectLinksToLead, expectStrictPolicy, transfers, watchPolicy } from './network.ts';

/** Who asks for less motion: nothing moves, and nothing has to be waited for. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Does all exercises, and unfolds what is folded. Every other one is answered rightly, on the other screen the others. */
async function doAll(page: Page, exercises: readonly Locator[], right: 0 | 1): Promise<void> {
  for (const [index, exercise] of exercises.entries())
    await test.step(`exercise ${index + 1}`, () => answer(exercise, index % 2 === right ? 'right' : 'wrong'));
  await page.locator('main details > summary').evaluateAll((all) => {
    for (const fold of all as HTMLElement[]) if (fold.checkVisibility() && !fold.parentElement?.hasAttribute('open')) fold.click();
  });
}

async function expectStillness(page: Page): Promise<void> {
  expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
  expect.soft(await motion(page)).toEqual([]);
}

for (const path of PAGES) {
  const isLesson = LESSONS.some((lesson) => lesson.path === path);
  const isWorkshop = WORKSHOPS.some((workshop) => workshop.path === path);
  const isUnit = isLesson || isWorkshop;

  test(`${path} holds on a wide, light screen: weight, links, keyboard, paper, every width, before and after its exercises`, async ({
    page,
    context,
    request,
    baseURL,
  }) => {
    test.slow();
    const trouble = troubles(page);
    const refused = await watchPolicy(page);
    await watchMotion(page);
    const fetched = await transfers(page);
    const asked: string[] = [];
    page.on('request', (one) => asked.push(one.url()));
    await page.goto(path);
    if (isUnit) await test.step('terms leave the lines as they are', () => expectTermsInLine(page));
    await test.step('it fits as it is opened', () => expectToFit(page, 'opened'));
    const exercises = await awakeAll(page);
    // A workshop holds a guide beside its text.
    if (isUnit) await test.step('a first visit is light', () => expectLight(fetched, isWorkshop ? 100 : 90));
    await test.step('Tab goes through everything and back', () => expectWayThrough(page));
    await test.step('nothing is in anybody’s way', () => expectNoHindrance(page));
    await test.step('it fits when its exercises are alive', () => expectToFit(page, 'awake'));
    if (isUnit) await test.step('every term opens', () => expectTermsToOpen(page));
    if (isLesson) await test.step('it holds on paper', () => expectOnPaper(page, exercises, path !== CHECK.path));
    await doAll(page, exercises, 0);
    if (exercises.length > 0) await test.step('nothing is in anybody’s way when all is done', () => expectNoHindrance(page));
    await test.step('it fits when all is done', () => expectToFit(page, 'done'));
    await test.step('nothing has moved', () => expectStillness(page));

    await page.reload();
    await awakeAll(page);
    await test.step('every link leads somewhere', () => expectLinksToLead(page, request));
    await test.step('the content policy is strict', async () => {
      // Pagefind is WebAssembly, which the page that searches may run.
      expectStrictPolicy(await (await request.get(path)).text(), path === '/sok/');
      expect.soft(await refused()).toEqual([]);
    });
    await test.step('it asks nobody else, leaves no cookie and has nothing to complain of', async () => {
      expect.soft(asked.length).toBeGreaterThan(4);
      expect.soft(asked.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
      expect.soft(await context.cookies()).toEqual([]);
      expect.soft(trouble).toEqual([]);
    });
  });

  test.describe('dark and narrow', () => {
    test.use({ colorScheme: 'dark', viewport: { width: 320, height: 640 } });

    test(`${path} holds on a narrow, dark screen, before and after its exercises`, async ({ page }) => {
      test.slow();
      const trouble = troubles(page);
      await watchMotion(page);
      await page.goto(path);
      const exercises = await awakeAll(page);
      await test.step('nothing is in anybody’s way', () => expectNoHindrance(page));
      await doAll(page, exercises, 1);
      if (exercises.length > 0) await test.step('nothing is in anybody’s way when all is done', () => expectNoHindrance(page));
      await test.step('it fits when all is done', () => expectToFit(page, 'done'));
      await test.step('nothing has moved', () => expectStillness(page));
      expect(trouble).toEqual([]);
    });
  });
}
