import { ordna as words } from '../../texts/sv/ordna.ts';
import { LINES, RowButton, stepOf } from '../moving-rows.tsx';
import type { Spec } from './logic.ts';

interface RowProps {
  readonly item: Spec['items'][number];
  /** Where the row lies now, from 0. */
  readonly place: number;
  /** Where it belongs. */
  readonly home: number;
  readonly total: number;
  /** Says whether the place is right. */
  readonly judged: boolean;
  /** Says why the item belongs where it does. */
  readonly explained: boolean;
  /** The row that was moved last. */
  readonly moved: boolean;
  /** Side where a dragged row would come in. */
  readonly gap: 'before' | 'after' | undefined;
  onMove(to: number): void;
  onDrag(event: PointerEvent, row: HTMLElement): void;
}

/** One row: a grip to drag in, its place, its text and the buttons that move it; after a check, verdict and explanation. */
export function Row({ item, place, home, total, judged, explained, moved, gap, onMove, onDrag }: RowProps) {
  const right = place === home;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (step === undefined) return;
    event.preventDefault();
    onMove(place + step);
  };
  const onPointerDown = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    // A finger on the row scrolls the page; on the grip it drags.
    const grip = event.target instanceof Element && event.target.closest('.order-grip');
    const row = event.currentTarget.closest('li');
    if (row && (grip || event.pointerType === 'mouse')) onDrag(event, row);
  };
  const classes = ['order-row', judged && (right ? 'is-right' : 'is-wrong'), moved && 'is-moved', gap && `has-gap-${gap}`];
  return (
    <li class={classes.filter(Boolean).join(' ')} data-zone={place} onKeyDown={onKeyDown}>
      <div class="order-card">
        <div class="order-bar" onPointerDown={onPointerDown}>
          <span class="order-grip" aria-hidden="true">
            <svg width="14" height="22" viewBox="0 0 14 22">
              <path d="M1 1h4v4H1zM9 1h4v4H9zM1 9h4v4H1zM9 9h4v4H9zM1 17h4v4H1zM9 17h4v4H9z" fill="currentColor" />
            </svg>
          </span>
          <span class="order-place">{place + 1}</span>
          <span class="order-text">{item.text}</span>
          <span class="order-buttons">
            <RowButton label={words.up(item.text)} line={LINES.up} off={place === 0} onPress={() => onMove(place - 1)} />
            <RowButton label={words.down(item.text)} line={LINES.down} off={place === total - 1} onPress={() => onMove(place + 1)} />
          </span>
        </div>
        {explained && (
          <p class="why">
            {judged && <strong class="verdict">{right ? words.right : words.wrong(home + 1)}</strong>} {item.explanation}
          </p>
        )}
      </div>
    </li>
  );
}
