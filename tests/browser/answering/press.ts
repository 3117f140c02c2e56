import type { Locator } from 'playwright/test';

/** How a button is pressed: with the mouse, where a learner would have to see and hit it, or by the page itself, three times as fast. */
export type Press = (target: Locator) => Promise<void>;

export const withMouse: Press = (target) => target.click();
export const withoutMouse: Press = (target) => target.dispatchEvent('click');

/** With the mouse the first time and the last; what lies between is the same again. @param index from 0 */
export const pressFor = (index: number, total: number): Press => (index === 0 || index === total - 1 ? withMouse : withoutMouse);
