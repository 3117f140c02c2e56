/** The address of a page of the site says what is filtered. In the player the part after # is the route, and in a session it is the window's. */
import { type Filter, NO_FILTER, readFilter, withFilter } from './filter.ts';

/** True on a unit's own page on the site: there the address can be passed on. */
export const canShare = (document: Document): boolean =>
  document.querySelector('[data-unit-article]') !== null && document.querySelector('[data-player-unit]') === null;

/** The filter that the page was opened with. */
export const askedFilter = (host: Window): Filter => (canShare(host.document) ? readFilter(host.location.search) : NO_FILTER);

/** The address to pass on: the page, the filter, and the exercise, so that it comes into view. @param id of the exercise in the page */
export function shareable(host: Window, filter: Filter, id: string): string {
  const url = new URL(withFilter(host.location.href, filter));
  url.hash = id;
  return url.href;
}

/** Lets the address of the page say what is filtered; where a browser refuses, it stays as it is. */
export function showInAddress(host: Window, filter: Filter): void {
  if (!canShare(host.document)) return;
  try {
    host.history.replaceState(host.history.state, '', withFilter(host.location.href, filter));
  } catch {
    // file:// and sandboxed frames have no address of their own to write in.
  }
}
