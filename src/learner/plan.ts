import type { Plan } from './store.ts';

/**
 * The units and exercises that a document holds, read from its own markup, so that pages and packages need no second list.
 * Only units marked `data-counted` make the score. The pass mark stands on <html data-pass-mark>; pages of the site report
 * to nobody, whether they say one or not.
 */
export function readPlan(document: Document): Plan {
  const units = new Set([...document.querySelectorAll<HTMLElement>('[data-unit]')].map((link) => link.dataset['unit'] ?? ''));
  const exercises = [...document.querySelectorAll<HTMLElement>('[data-exercise]')];
  const keys = (elements: HTMLElement[]) => elements.map((element) => element.dataset['exercise'] ?? '');
  return {
    units: [...units],
    exercises: new Map(exercises.map(({ dataset }) => [dataset['exercise'] ?? '', dataset['fingerprint'] ?? ''])),
    // An exercise may stand in a document twice.
    scored: [...new Set(keys(exercises.filter((element) => 'scored' in element.dataset && element.closest('[data-counted]'))))],
    passMark: Number(document.documentElement.dataset['passMark'] ?? 0),
  };
}
