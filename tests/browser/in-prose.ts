/** What stands in the text of a lesson: its terms, and what is left of it on paper. */
import { expect, type Locator, type Page } from 'playwright/test';

/** Terms leave the lines of the text as they are, with nothing between word and full stop. */
export async function expectTermsInLine(page: Page): Promise<void> {
  const faults = await page.locator('.prose .term').evaluateAll((terms) =>
    terms.flatMap((term) => {
      const line = Number.parseFloat(getComputedStyle(term).lineHeight);
      const lines = term.getBoundingClientRect().height / line;
      const paragraph = term.closest('p, li');
      const padding = paragraph ? getComputedStyle(paragraph) : undefined;
      const inner = (edge: string | undefined) => Number.parseFloat(edge ?? '') || 0;
      const room = inner(padding?.paddingBlockStart) + inner(padding?.paddingBlockEnd);
      const block = ((paragraph?.clientHeight ?? 0) - room) / line;
      const note = term.nextElementSibling;
      const after = note?.nextSibling ?? note?.parentElement?.nextSibling;
      const found = [
        ...(Math.abs(lines - Math.round(lines)) > 0.02 ? [`is ${lines} lines high`] : []),
        ...(Math.abs(block - Math.round(block)) > 0.05 ? [`stands in a paragraph of ${block} lines`] : []),
        ...(/^\s+[.,;:?)”]/.test(after?.textContent ?? '') ? [`is followed by "${after?.textContent?.slice(0, 3)}"`] : []),
      ];
      return found.map((fault) => `${term.textContent} ${fault}`);
    }),
  );
  expect.soft(faults).toEqual([]);
}

/** Every term opens its definition. The exercises must be alive: one that comes alive above a word moves it away from the pointer. */
export async function expectTermsToOpen(page: Page): Promise<void> {
  for (const term of await page.locator('.prose .term').all()) {
    await term.click();
    await expect(page.locator('.term-note:popover-open')).toHaveCount(1);
    await page.keyboard.press('Escape');
  }
}

/** On paper a lesson has its text and exercises, and none of the buttons. @param sourced it has figures, and so sources */
export async function expectOnPaper(page: Page, exercises: readonly Locator[], sourced: boolean): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.lesson-bar', '.rail', '.skip', '.finish', 'button:not(.term, .story-choices *)', 'input[type="range"]'])
    await expect.soft(page.locator(`${selector}:visible`), selector).toHaveCount(0);
  await expect.soft(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const exercise of exercises) await expect.soft(exercise.getByRole('heading').first()).toBeVisible();
  const hidden = await page.locator('.prose > p, .choices label, .card, .story-choices button').evaluateAll((all) =>
    all.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      return one.checkVisibility({ visibilityProperty: true }) && width * height > 0 ? [] : [one.outerHTML.slice(0, 90)];
    }),
  );
  expect.soft(hidden).toEqual([]);
  // A choice in a story is a button on the screen and a line of text on paper.
  const borders = await page.locator('.story-choices button').evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopWidth));
  expect.soft(borders.filter((width) => width !== '0px')).toEqual([]);
  if (sourced) await expect.soft(page.locator('.sources a').first()).toBeVisible();
  expect.soft(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: null });
}
