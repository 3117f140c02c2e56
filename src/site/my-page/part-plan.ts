import type { PartPlan } from '../../learner/part-result.ts';

/** A part as the page lists it. */
export interface PartOnPage {
  /** `del-1`. */
  readonly id: string;
  readonly element: HTMLElement;
  readonly plan: PartPlan;
  readonly links: readonly HTMLAnchorElement[];
}

/** The parts of the course, read from the page's own markup. */
export function readParts(page: HTMLElement): PartOnPage[] {
  const passMark = Number(page.querySelector<HTMLElement>('[data-pass-mark]')?.dataset['passMark'] ?? 0);
  return [...page.querySelectorAll<HTMLElement>('[data-part]')].map((element) => {
    const links = [...element.querySelectorAll<HTMLAnchorElement>('a[data-unit]')];
    const scored = [...element.querySelectorAll<HTMLElement>('[data-counted] [data-scored]')];
    return {
      id: element.dataset['part'] ?? '',
      element,
      links,
      plan: {
        units: links.map((link) => link.dataset['unit'] ?? ''),
        scored: scored.map((exercise) => exercise.dataset['exercise'] ?? ''),
        passMark,
      },
    };
  });
}
