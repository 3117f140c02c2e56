/** The address of a page of the site says what is filtered. In the player the part after # is the route, and in a session it is the window's. */
import { type Filter, NO_FILTER, readFilter, withFilter } from './filter.ts';

/** True on a unit's own page on the site: there the address can be passed on. */
export const canShare = (document: Document): boolean =>
  document.querySelector('[data-unit-article]') !== null && document.querySelector('[data-player-unit]') === null;

/** The filter that the page was opened with. */
export const askedFilter = (host: Window): Filter => (canShare(host.document) ? readFilter(host.location.search) : NO_FILTER);

/** The address to pass on. It names no place in the page: the exercise comes into view by itself. */
export function shareable(host: Window, filter: Filter): string {
  const [address = ''] = withFilter(host.location.href, filter).split('#');
  return address;
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
