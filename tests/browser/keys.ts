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

/** What the page itself keeps for the functions here. */
interface Watched {
  look(): Stop;
  /** Where Tab has led, noted when it is let go. */
  stops: Stop[];
  /** Tab leads no further than here. */
  end: Element | undefined;
}

type Watching = Window & { keysWatched?: Watched };

/** Puts into the page what looks at the focus, once for each document. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const place = window as Watching;
    if (place.keysWatched) return;
    const known: Element[] = [];
    const look = (): Stop => {
      const here = document.activeElement;
      if (!here || here === document.body) return { id: 0, name: 'nothing', outlined: false, shown: false };
      if (!known.includes(here)) known.push(here);
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      const [box = here.getBoundingClientRect()] = here.getClientRects();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return {
        id: known.indexOf(here) + 1,
        name: `${here.localName} ${here.id || here.textContent?.trim().slice(0, 40)}`,
        outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        shown: top !== null && (here.contains(top) || top.contains(here)) && box.top < innerHeight && box.bottom > 0,
      };
    };
    const watched: Watched = { look, stops: [], end: undefined };
    place.keysWatched = watched;
    let ended = false;
    const isTab = ({ key }: KeyboardEvent) => key === 'Tab';
    const onDown = (event: KeyboardEvent) => {
      ended = document.activeElement === watched.end;
      if (ended && isTab(event)) event.preventDefault();
    };
    const onUp = (event: KeyboardEvent) => {
      if (!ended && isTab(event)) watched.stops.push(look());
    };
    addEventListener('keydown', onDown, { capture: true });
    addEventListener('keyup', onUp, { capture: true });
  });

/** Looks at the element that has focus, once the browser has scrolled to it and what comes alive near it has done so. */
export async function stop(page: Page): Promise<Stop> {
  await watch(page);
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return ((window as Watching).keysWatched as Watched).look();
  });
}

/** Whether `target`, if it is there at all, has focus; two frames later, when exercises have come alive. */
const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluateAll(async (elements) => {
    if (elements.some((element) => element === document.activeElement)) return true;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return false;
  });

/** Presses a key until `target` has focus; `target` need not be there from the start. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  await expect(target, 'reached with the keyboard').toBeFocused();
}

/** Presses between two looks at where one has come. */
const ROUND = 12;

/**
 * Goes through a page on which all exercises are alive, stop by stop until `last` has focus.
 * @returns every stop on the way
 */
export async function walk(page: Page, last: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop[]> {
  await watch(page);
  await last.evaluate((end) => Object.assign((window as Watching).keysWatched ?? {}, { end, stops: [] }));
  const stops: Stop[] = [];
  for (let presses = 0; presses < 600; presses += ROUND) {
    for (let press = 0; press < ROUND; press++) await page.keyboard.press(key);
    const { seen, arrived } = await page.evaluate(() => {
      const watched = (window as Watching).keysWatched as Watched;
      const there = document.activeElement === watched.end;
      if (there) watched.end = undefined;
      return { seen: watched.stops.splice(0), arrived: there };
    });
    stops.push(...seen);
    if (arrived) return stops;
    expect(seen, 'Focus has left the page').toHaveLength(ROUND);
  }
  throw neverArrived(stops);
}

/**
 * As `walk`, in the pace of somebody who looks at each stop: exercises come alive on the way.
 * @returns every stop on the way
 */
export async function stroll(page: Page, last: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 600; presses++) {
    await page.keyboard.press(key);
    stops.push(await stop(page));
    if (await last.evaluate((end) => end === document.activeElement)) return stops;
  }
  throw neverArrived(stops);
}

const neverArrived = (stops: readonly Stop[]): Error =>
  new Error(
    `Never came to the end, but here: ${stops
      .slice(-5)
      .map(({ name }) => name)
      .join(', ')}`,
  );
