import { useEffect, useMemo, useState } from 'preact/hooks';
import { findStorage } from '../learner/device.ts';
import { workplace as words } from '../texts/sv/workplace.ts';
import type { Workplace } from './model.ts';
import { openWorkplaces, type Workplaces } from './places.ts';

/** The local day, `2026-06-07`. */
export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/**
 * The workplace at hand, drawn anew whenever it changes here, in another tool of the page or in another tab.
 * @param key as CourseContext.workplaceKey
 */
export function useWorkplace(key: string): { readonly place: Workplace; readonly workplaces: Workplaces } {
  const workplaces = useMemo(() => openWorkplaces(findStorage(window), key, window, today, words.nameless), [key]);
  const [, draw] = useState({});
  useEffect(() => workplaces.subscribe(() => draw({})), [workplaces]);
  return { place: workplaces.current(), workplaces };
}
