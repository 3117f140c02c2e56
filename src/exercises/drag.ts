/**
 * Dragging with a pointer (mouse, pen, finger) from a card to a zone. Every move can also be made with buttons and keys
 * (WCAG 2.5.7), so this only adds a shortcut.
 */

/** Pixels that a pointer moves before a press becomes a drag. */
const THRESHOLD = 6;

/** A drag this close to the window's edge scrolls the page; above, the bar of the lesson takes its place first. */
const EDGE = { top: 96, bottom: 48 };

/** Pixels that the page moves for each frame meanwhile. */
const SPEED = 9;

export interface DragHandlers {
  /** The zone under the pointer changed; undefined outside all zones. */
  over(zone: number | undefined): void;
  /** The card was let go over a zone. */
  drop(zone: number): void;
}

/** Index of the zone (an element with data-zone, in the card's own exercise) at a point of the viewport. */
function zoneAt(x: number, y: number, card: HTMLElement): number | undefined {
  const zone = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-zone]');
  const exercise = card.closest('.exercise');
  return zone && exercise?.contains(zone) ? Number(zone.dataset['zone']) : undefined;
}

/** Starts following the pointer that pressed on `card`; ends by itself when the pointer is let go or taken away. */
export function startDrag(event: PointerEvent, card: HTMLElement, { over, drop }: DragHandlers): void {
  // A press on a button that the card holds is a press, however shaky; a card that is itself a button can be dragged.
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (event.button !== 0 || (button && button !== card)) return;
  const start = { x: event.clientX, y: event.clientY, scroll: scrollY };
  let at = { x: start.x, y: start.y };
  let dragging = false;
  const follow = () => {
    card.style.transform = `translate(${at.x - start.x}px, ${at.y - start.y + scrollY - start.scroll}px)`;
    over(zoneAt(at.x, at.y, card));
  };
  const scrollAtEdge = () => {
    if (!dragging) return;
    const by = at.y < EDGE.top ? -SPEED : at.y > innerHeight - EDGE.bottom ? SPEED : 0;
    if (by !== 0) {
      scrollBy(0, by);
      follow();
    }
    requestAnimationFrame(scrollAtEdge);
  };
  const move = (moved: PointerEvent) => {
    at = { x: moved.clientX, y: moved.clientY };
    if (!dragging && Math.hypot(at.x - start.x, at.y - start.y) < THRESHOLD) return;
    if (!dragging) {
      dragging = true;
      card.classList.add('is-dragged');
      requestAnimationFrame(scrollAtEdge);
    }
    follow();
  };
  const end = (ended: PointerEvent) => {
    card.removeEventListener('pointermove', move);
    card.removeEventListener('pointerup', end);
    card.removeEventListener('pointercancel', end);
    if (!dragging) return;
    dragging = false;
    const zone = ended.type === 'pointerup' ? zoneAt(ended.clientX, ended.clientY, card) : undefined;
    card.classList.remove('is-dragged');
    card.style.transform = '';
    over(undefined);
    swallowClick();
    if (zone !== undefined) drop(zone);
  };
  // From the start: a quick hand has left a small card before the first move is told.
  card.setPointerCapture(event.pointerId);
  card.addEventListener('pointermove', move);
  card.addEventListener('pointerup', end);
  card.addEventListener('pointercancel', end);
}

/** The browser follows a press and a release with a click, which a drag did not mean. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}
