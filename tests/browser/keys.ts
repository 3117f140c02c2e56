/** Getting about with the keyboard alone. */
import { type CDPSession, expect, type Locator, type Page } from 'playwright/test';

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
const ROUND = 20;

/** Presses a key ROUND times. The browser is not waited for between them: it takes them in order, and the page notes each stop. */
async function pressAll(session: CDPSession, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: key === 'Tab' ? 0 : 8 };
  const sent = Array.from({ length: ROUND }, () => [
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
  ]);
  await Promise.all(sent.flat());
}

/**
 * Goes through a page on which all exercises are alive, stop by stop until `last` has focus.
 * @returns every stop on the way
 */
export async function walk(page: Page, last: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop[]> {
  await watch(page);
  await last.evaluate((end) => Object.assign((window as Watching).keysWatched ?? {}, { end, stops: [] }));
  const session = await page.context().newCDPSession(page);
  const stops: Stop[] = [];
  for (let presses = 0; presses < 600; presses += ROUND) {
    await pressAll(session, key);
    const { seen, arrived } = await page.evaluate(() => {
      const watched = (window as Watching).keysWatched as Watched;
      const there = document.activeElement === watched.end;
      if (there) watched.end = undefined;
      return { seen: watched.stops.splice(0), arrived: there };
    });
    stops.push(...seen);
    if (arrived) {
      await session.detach();
      return stops;
    }
    expect(seen, 'Focus has left the page').toHaveLength(ROUND);
  }
  throw neverArrived(stops);
}

/** A field for a day or a time has several places within, each with a mark of the browser's own; here they are one stop. */
function wholeFields(stops: readonly Stop[]): Stop[] {
  const whole: Stop[] = [];
  for (const stop of stops) {
    const before = whole.at(-1);
    if (before?.id !== stop.id || !/^input /.test(stop.name)) whole.push(stop);
    else whole[whole.length - 1] = { ...stop, outlined: stop.outlined || before.outlined };
  }
  return whole;
}

/** Tab goes through everything on the page and back the same way, and shows where it is. Nothing may have had focus before. */
export async function expectWayThrough(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  const stops = wholeFields(await walk(page, page.getByRole('link', { name: 'CC BY 4.0' })));
  expect.soft(stops.filter(({ outlined, shown }) => !outlined || !shown)).toEqual([]);
  expect.soft(new Set(stops.map(({ id }) => id)).size).toBe(stops.length);
  expect.soft(stops.filter(({ name }) => name.startsWith('a '))).toHaveLength(await page.locator('a:visible').count());
  const back = wholeFields(await walk(page, page.getByRole('link', { name: 'Hoppa till innehållet' }), 'Shift+Tab'));
  expect.soft(back.filter(({ outlined, shown }) => !outlined || !shown)).toEqual([]);
  expect.soft(back.map(({ id }) => id).reverse()).toEqual(stops.slice(0, -1).map(({ id }) => id));
  await page.getByRole('link', { name: 'Hoppa till innehållet' }).blur();
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
