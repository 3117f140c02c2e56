/** A page as it is where script is switched off. */
import { expect, type Page } from 'playwright/test';
import { unfold } from './layout.ts';
import { dataOf } from './learner.ts';

/** Switches script off for every page that is opened from now on. */
export async function switchScriptOff(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
}

/** What may be out of sight: what only script can fill, what is for paper alone, and the buttons of narrow screens. */
const MAY_HIDE =
  '[data-my-page], [data-my-page] *, [data-search-live], [data-search-live] *, [data-track], [data-track] *, [data-part-progress], [data-glossary-tools], [data-glossary-tools] *, [data-module-filter], [data-module-filter] *, [data-show-all], [data-copy], [data-print-piece], [data-print-piece] *, .plan-paper, .plan-paper *, .sheet-marks, .rail-button, .rail-close, script, .visually-hidden, svg, svg *, .term-note, .term-note *, :empty';

/** Fields of an exercise's data that hold what an author has written for the learner. */
const TEXTS = new Set(
  'question instruction text title paragraphs explanation feedback left right label low middle high term definition source'.split(' '),
);

/** Types without an answer to keep back. */
const NOTHING_TO_FOLD: ReadonlySet<string> = new Set(['aktiva-atgarder', 'paminnelser', 'spelregler', 'tidslinje', 'tipsbank']);

/** Every text of an exercise that has to be somewhere on the page. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return TEXTS.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, name));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every exercise shows all its texts, with the answers in a fold that opens. */
export async function expectExercisesToBeRead(page: Page): Promise<void> {
  for (const exercise of await page.locator('mgs-exercise').all()) {
    const { type, spec } = await dataOf(exercise);
    await expect(exercise.getByRole('heading').first()).toBeVisible();
    if (type === 'reflektion') {
      await expect(exercise.getByText('skriv på ett papper som du behåller själv')).toBeVisible();
      continue;
    }
    if (type === 'kunskapsfraga') await expect(exercise.locator('.choices-static li:visible')).toHaveCount(spec.options.length);
    if (type === 'sortera') {
      await expect(exercise.locator('.static-zones li:visible')).toHaveText([...spec.categories]);
      await expect(exercise.locator('.static-cards li:visible')).toHaveText(spec.cards.map(({ text }) => text));
    }
    const told = plain((await exercise.locator('> :not(script)').allTextContents()).join(' '));
    // What a guess or a count is told depends on it.
    const wanted = type === 'gissa-siffran' ? [] : textsOf(spec).filter((text) => !text.includes('{antal}'));
    expect.soft(wanted.filter((text) => !told.includes(plain(text)))).toEqual([]);
    await expect(exercise.locator('[data-live] details[open]')).toHaveCount(0);
    if (NOTHING_TO_FOLD.has(type)) continue;
    const fold = exercise.locator('[data-live] details').first();
    const inside = fold.locator('> :not(summary)').first();
    await expect(inside).toBeHidden();
    await fold.locator('> summary').click();
    await expect(inside).toBeVisible();
  }
}

/** Everything but MAY_HIDE can be seen when all answers are unfolded, as a reader would: also those within another fold. */
export async function expectAllInSight(page: Page): Promise<void> {
  await unfold(page);
  await expect(page.locator('details:not([open]):visible')).toHaveCount(0);
  const { seen, hidden } = await page.locator(`body :not(${MAY_HIDE})`).evaluateAll((all) => {
    const inSight = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && one.getClientRects().length > 0;
    return { seen: all.filter(inSight).length, hidden: all.filter((one) => !inSight(one)).map((one) => one.outerHTML.slice(0, 90)) };
  });
  expect(seen).toBeGreaterThan(20);
  expect.soft(hidden).toEqual([]);
}
