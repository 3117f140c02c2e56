/**
 * Dragging with a pointer (mouse, pen, finger) from a card to a zone. Every move can also be made with buttons and keys
 * (WCAG 2.5.7), so this only adds a shortcut.
 */

/** Pixels that a pointer moves before a press becomes a drag. */
const THRESHOLD = 6;

export interface DragHandlers {
  /** The zone under the pointer changed; undefined outside all zones. */
  over(zone: number | undefined): void;
  /** The card was let go over a zone. */
  drop(zone: number): void;
}

/** Index of the zone (an element with data-zone) at a point of the viewport. */
function zoneAt(x: number, y: number): number | undefined {
  const zone = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-zone]')?.dataset['zone'];
  return zone === undefined ? undefined : Number(zone);
}

/** Starts following the pointer that pressed on `card`; ends by itself when the pointer is let go or taken away. */
export function startDrag(event: PointerEvent, card: HTMLElement, { over, drop }: DragHandlers): void {
  // A press on the card's own button is a press, however shaky.
  if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button'))) return;
  const start = { x: event.clientX, y: event.clientY };
  let dragging = false;
  const move = (moved: PointerEvent) => {
    const dx = moved.clientX - start.x;
    const dy = moved.clientY - start.y;
    if (!dragging && Math.hypot(dx, dy) < THRESHOLD) return;
    if (!dragging) {
      dragging = true;
      card.setPointerCapture(moved.pointerId);
      card.classList.add('is-dragged');
    }
    card.style.transform = `translate(${dx}px, ${dy}px)`;
    over(zoneAt(moved.clientX, moved.clientY));
  };
  const end = (ended: PointerEvent) => {
    card.removeEventListener('pointermove', move);
    card.removeEventListener('pointerup', end);
    card.removeEventListener('pointercancel', end);
    card.classList.remove('is-dragged');
    card.style.transform = '';
    over(undefined);
    const zone = dragging && ended.type === 'pointerup' ? zoneAt(ended.clientX, ended.clientY) : undefined;
    if (zone !== undefined) drop(zone);
  };
  card.addEventListener('pointermove', move);
  card.addEventListener('pointerup', end);
  card.addEventListener('pointercancel', end);
}
