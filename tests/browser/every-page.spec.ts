/**
 * What holds for every page. To open a page in a browser of its own costs more than most looks at it, so each page has one test:
 * on a wide, light screen from the first moment to all exercises done, with a look on a narrow, dark one before they are; then
 * once more on that one; then without script. A step that fails is named, and those after it are tried all the same.
 */
import { type APIRequestContext, expect, type Locator, type Page, test } from 'playwright/test';
import { expectNoHindrance } from './axe.ts';
import { expectOnPaper, expectTermsInLine, expectTermsToOpen } from './in-prose.ts';
import { expectWayThrough } from './keys.ts';
import { enlarge, expectToFit, motion, sideways, unfold, watchMotion } from './layout.ts';
import { answer, awakeAll, CHECK, LESSONS, PAGES, troubles, WORKSHOPS } from './learner.ts';
import { type Budget, expectLight, expectLinksToLead, expectStrictPolicy, type Transfer, transfers, watchPolicy } from './network.ts';
import { expectAllInSight, expectExercisesToBeRead, switchScriptOff } from './without-script.ts';

const { step } = test;

/** Who asks for less motion: nothing moves, and nothing has to be waited for. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Does all exercises, and unfolds what is folded. Every other one is answered rightly. */
async function doAll(page: Page, exercises: readonly Locator[]): Promise<void> {
  for (const [index, exercise] of exercises.entries())
    await step(`exercise ${index + 1}`, () => answer(exercise, index % 2 === 0 ? 'right' : 'wrong'));
  await unfold(page, 'main');
  if (exercises.length > 0) await step('nothing is in anybody’s way when all is done', () => expectNoHindrance(page));
  await step('it fits when all is done', () => expectToFit(page, 'done'));
  await step('nothing has moved', async () => {
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    expect.soft(await motion(page)).toEqual([]);
  });
}

interface Place {
  readonly path: string;
  /** What a first visit may cost; undefined for a page that is no unit. */
  readonly budget: Budget | undefined;
  /** Paper is looked at here for lessons; workshops have prints of their own. */
  readonly lesson: boolean;
}

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

async function onWideLightScreen(page: Page, { path, budget, lesson }: Place, fetched: readonly Transfer[]): Promise<void> {
  await page.goto(path);
  if (budget) await step('terms leave the lines as they are', () => expectTermsInLine(page));
  const exercises = await awakeAll(page);
  if (budget) await step('a first visit is light', () => expectLight(fetched, budget));
  await step('Tab goes through everything and back', () => expectWayThrough(page));
  await step('nothing is in anybody’s way', () => expectNoHindrance(page));
  await step('nothing is in anybody’s way on a narrow, dark screen', () => onNarrowDarkScreen(page, () => expectNoHindrance(page)));
  await step('it fits when its exercises are alive', () => expectToFit(page, 'awake'));
  if (budget) await step('every term opens', () => expectTermsToOpen(page));
  if (lesson) await step('it holds on paper', () => expectOnPaper(page, exercises, path !== CHECK.path));
  await doAll(page, exercises);
}

/** Another screen for a while. The page stays as it is: what has been run before goes faster the second time. */
async function onNarrowDarkScreen(page: Page, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(NARROW);
  await look();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(WIDE);
}

async function onSecondVisit(page: Page, { path }: Place, request: APIRequestContext, refused: () => Promise<string[]>): Promise<void> {
  await page.reload();
  await awakeAll(page);
  await step('every link leads somewhere', () => expectLinksToLead(page, request));
  await step('the content policy is strict', async () => {
    // Pagefind is WebAssembly, which the page that searches may run.
    expectStrictPolicy(await (await request.get(path)).text(), path === '/sok/');
    expect.soft(await refused()).toEqual([]);
  });
}

async function withoutScript(page: Page, { path, budget }: Place): Promise<void> {
  await switchScriptOff(page);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (budget) await step('every exercise shows all its texts', () => expectExercisesToBeRead(page));
  await step('all is in sight', () => expectAllInSight(page));
  await step('it fits a small screen with large text', async () => {
    await page.setViewportSize(NARROW);
    for (const times of [1, 2]) {
      await enlarge(page, times);
      expect.soft({ times, ...(await sideways(page)) }).toEqual({ times, pixels: 0, out: [] });
    }
  });
  await expect(page.getByRole('button', { name: /Svara|Visa|Spara/ })).toHaveCount(0);
}

const LESSON: Budget = { all: 90, script: 25, requests: 12 };
/** A workshop holds a guide beside its text. */
const WORKSHOP: Budget = { ...LESSON, all: 95 };
/** In part 3 there is a tool as well, with the workplace that it writes to; the bank of tips is the heaviest. */
const TOOL: Budget = { all: 106, script: 36, requests: 17 };
const isTool = (unit: string) => unit.startsWith('3');

for (const path of PAGES) {
  const lesson = LESSONS.some((one) => one.path === path);
  const workshop = WORKSHOPS.find((one) => one.path === path);
  const budget = lesson ? LESSON : workshop && (isTool(workshop.id) ? TOOL : WORKSHOP);

  test(`${path} holds on every screen, with keyboard, on paper and without script`, async ({ page, context, request, baseURL }) => {
    test.setTimeout(240_000);
    const trouble = troubles(page);
    const refused = await watchPolicy(page);
    await watchMotion(page);
    const fetched = await transfers(page);
    const asked: string[] = [];
    page.on('request', (one) => asked.push(one.url()));
    const place = { path, budget, lesson };
    await step('on a wide, light screen', () => onWideLightScreen(page, place, fetched));
    await step('on a second visit, on a narrow, dark screen', () =>
      onNarrowDarkScreen(page, () => onSecondVisit(page, place, request, refused)),
    );
    await step('without script', () => withoutScript(page, place));
    await step('it asks nobody else, leaves no cookie and has nothing to complain of', async () => {
      expect.soft(asked.length).toBeGreaterThan(4);
      expect.soft(asked.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
      expect.soft(await context.cookies()).toEqual([]);
      expect.soft(trouble).toEqual([]);
    });
  });
}
