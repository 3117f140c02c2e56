/** What lists share whose rows are moved with buttons and keys. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Lines for the buttons of a row, on a field of 20 × 20. */
export const LINES = {
  up: 'M10 16V4M4.5 9.5 10 4l5.5 5.5',
  down: 'M10 4v12M4.5 10.5 10 16l5.5-5.5',
  cross: 'm5 5 10 10M15 5 5 15',
};

interface RowButtonProps {
  readonly label: string;
  readonly line: string;
  readonly off?: boolean;
  onPress(): void;
}

/** Stays in the tab order at the end of the list: a button that was disabled would drop the focus. */
export function RowButton({ label, line, off = false, onPress }: RowButtonProps) {
  return (
    <button class="row-button" type="button" aria-label={label} aria-disabled={off} onClick={onPress}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d={line} fill="none" stroke="currentColor" stroke-width="2.5" />
      </svg>
    </button>
  );
}

/** -1 for Alt and the arrow up, 1 for Alt and the arrow down, undefined for every other key. */
export function stepOf(event: KeyboardEvent): number | undefined {
  return event.altKey && !event.ctrlKey && !event.metaKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
}

/**
 * A row that is moved in the document can lose focus and leave the window. The function that is returned, called before
 * the move, makes focus and window follow it.
 */
export function useFocusThatFollows(row: string): () => void {
  const focused = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (focused.current !== document.activeElement) focused.current?.focus({ preventScroll: true });
    focused.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
    focused.current = null;
  });
  return () => {
    if (document.activeElement instanceof HTMLElement && document.activeElement.closest(row)) focused.current = document.activeElement;
  };
}
