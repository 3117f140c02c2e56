/** Mouse and finger. */
import type { Locator, Page } from 'playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of what is there now, in the window. */
export async function middle(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to point at');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses on `from` and moves in small steps to `to`; the button is still down afterwards. */
export async function pull(page: Page, from: Locator, to: Point): Promise<void> {
  const start = await middle(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
}

/** Moves one finger through the points, from the first to the last. */
export async function swipe(page: Page, points: readonly Point[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: Point) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [{ ...point, id: 1 }] : [] });
  const [first, ...rest] = points;
  await touch('touchStart', first);
  for (const point of rest) await touch('touchMove', point);
  await touch('touchEnd');
  await session.detach();
}

/** Points in a straight line, `steps` of them after the first. */
export function line(from: Point, to: Point, steps = 12): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps,
    y: from.y + ((to.y - from.y) * step) / steps,
  }));
}
