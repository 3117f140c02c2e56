/** Measures of a page as it is laid out now. */
import { expect, type Page } from 'playwright/test';

/** How far the page can be scrolled sideways, and which boxes and words stick out. */
export const sideways = (page: Page): Promise<{ pixels: number; out: string[] }> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const out: string[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (scrollWidth > clientWidth && out.length < 8 && nodes.nextNode()) {
      const node = nodes.currentNode;
      const element = node instanceof Element ? node : node.parentElement;
      if (!element?.checkVisibility() || element.closest('.visually-hidden')) continue;
      range.selectNode(node);
      const boxes = node instanceof Element ? [node.getBoundingClientRect()] : [...range.getClientRects()];
      if (!boxes.some(({ right }) => right > clientWidth + 1)) continue;
      out.push(`${element.localName}.${element.getAttribute('class')} ${node.textContent?.trim().slice(0, 40)}`);
    }
    return { pixels: scrollWidth - clientWidth, out };
  });

/** The reader has asked for text so many times as large. */
export const enlarge = (page: Page, times: number): Promise<void> =>
  page.evaluate((size) => document.documentElement.style.setProperty('font-size', `${size}%`), times * 100);

/** Unfolds all that is folded within `selector`, also what is folded within another fold. */
export const unfold = (page: Page, selector = 'body'): Promise<void> =>
  page.locator(`${selector} details > summary`).evaluateAll((all) => {
    for (const fold of all) if (fold instanceof HTMLElement && fold.checkVisibility() && !fold.closest('details')?.open) fold.click();
  });

/** What a finger has to hit. A ticked box is hit through its label. */
const TARGETS = 'button, summary, textarea, input, select, a.button, a.mark, a.previous, .rail li a, .site-header nav a, .part li a';

/** Targets that are smaller than they should be: 44 pixels for buttons, 24 for the rest. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const small: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      const target = element.matches('[type="radio"], [type="checkbox"]') ? element.closest('label') : element;
      if (!target?.checkVisibility()) continue;
      const { width, height } = target.getBoundingClientRect();
      const least = target.matches('.button, label, .rail-button, .rail-close') ? 44 : 24;
      // A hair's breadth is left to rounding.
      if (Math.min(width, height) < least - 0.5) small.push(`${target.outerHTML.slice(0, 80)}: ${width}×${height}, not ${least}`);
    }
    return small;
  }, TARGETS);

const WIDTHS = [320, 390, 768, 1280, 1600];

/** Whether the page fits as it is now: in every width, on the narrowest and a wide screen with large text, and under a finger. */
export async function expectToFit(page: Page, state: string): Promise<void> {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await sideways(page), `${state}, ${width} pixels wide`).toEqual({ pixels: 0, out: [] });
    if (width !== 320 && width !== 1280) continue;
    expect.soft(await smallTargets(page), `targets, ${state}, ${width} pixels wide`).toEqual([]);
    await enlarge(page, 2);
    expect.soft(await sideways(page), `${state}, ${width} pixels wide with large text`).toEqual({ pixels: 0, out: [] });
    await enlarge(page, 1);
  }
  if (before) await page.setViewportSize(before);
}

/** Writes down every animation and transition that starts from now on, on every page that is opened. */
export async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    (window as unknown as { moved: string[] }).moved = moved;
    for (const name of ['animationstart', 'transitionrun'] as const) {
      addEventListener(name, ({ target }) => moved.push(`${name} ${target instanceof Element ? target.getAttribute('class') : ''}`), true);
    }
  });
}

/** What has moved since the page was opened, and what moves now. */
export const motion = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const now = document
      .getAnimations()
      .map((animation) => `now ${animation.effect instanceof KeyframeEffect && animation.effect.target?.outerHTML.slice(0, 60)}`);
    return [...(window as unknown as { moved: string[] }).moved, ...now];
  });
