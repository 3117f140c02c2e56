import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the focus goes when a control takes itself away. */
export interface Landing<Root extends HTMLElement> {
  /** The element that holds the `data-landing`. */
  readonly root: RefObject<Root | null>;
  /** Call before the change: when it is drawn, what is marked `data-landing` (or fits `selector`) gets the focus. */
  land(selector?: string): void;
}

/**
 * Moves the focus to what somebody reads next, in the window where they acted and in no other.
 * @param state a new value for each change
 */
export function useLanding<Root extends HTMLElement = HTMLDivElement>(state: unknown): Landing<Root> {
  const root = useRef<Root>(null);
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted.current !== undefined) root.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = undefined;
  }, [state]);
  return {
    root,
    land(selector = '[data-landing]') {
      wanted.current = selector;
    },
  };
}
