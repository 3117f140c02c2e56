/** Which view a window shows; the address says it, so that a link opens the leader's view in a window of its own. */

/** What the wall shows, what the leader has in the hand, or the script to read as on paper. */
export type View = 'wall' | 'leader' | 'script';

const VIEWS: Readonly<Record<string, View>> = { '': 'wall', '#vagg': 'wall', '#ledare': 'leader', '#manus': 'script' };

/** The view that an address asks for; undefined for a place within the page. */
export function viewOf(hash: string): View | undefined {
  return VIEWS[hash];
}
