/** Getting about with the keyboard alone. */
import { expect, type Locator, type Page } from 'playwright/test';

/** Where the focus is, as somebody who looks at the page sees it. */
export interface Stop {
  /** The same number for the same element; 0 when nothing has focus. */
  readonly id: number;
  readonly name: string;
  /** An outline can be seen around it. */
  readonly outlined: boolean;
  /** Some of it is within the window and not beneath something else. */
  readonly shown: boolean;
}

/** Looks at the element that has focus, once the browser has scrolled to it. */
export const stop = (page: Page): Promise<Stop> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const place = window as unknown as { stops?: Element[] };
    place.stops ??= [];
    const here = document.activeElement;
    if (!here || here === document.body) return { id: 0, name: 'nothing', outlined: false, shown: false };
    if (!place.stops.includes(here)) place.stops.push(here);
    const { outlineStyle, outlineWidth } = getComputedStyle(here);
    const [box = here.getBoundingClientRect()] = here.getClientRects();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      id: place.stops.indexOf(here) + 1,
      name: `${here.localName} ${here.id || here.textContent?.trim().slice(0, 40)}`,
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      shown: top !== null && (here.contains(top) || top.contains(here)) && box.top < innerHeight && box.bottom > 0,
    };
  });

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Presses a key until `target` has focus; `target` need not be there from the start. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
    // Exercises come alive as one gets near.
    await stop(page);
  }
  await expect(target, 'reached with the keyboard').toBeFocused();
}

/**
 * Goes through the page stop by stop until `last` has focus.
 * @returns every stop on the way
 */
export async function walk(page: Page, last: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 600; presses++) {
    await page.keyboard.press(key);
    stops.push(await stop(page));
    if (await isFocused(last)) return stops;
  }
  throw new Error(
    `Never came to the end, but here: ${stops
      .slice(-5)
      .map(({ name }) => name)
      .join(', ')}`,
  );
}
