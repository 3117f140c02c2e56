import type { LearnerStore } from '../../learner/store.ts';
import type { Print } from '../../player/printer.ts';

/**
 * The learner's own text in a reflection, from what is kept of it; undefined when there is none worth showing.
 * Reads the form itself: sharing the type's own reader would make one more file for every lesson to fetch.
 */
export function ownText(kept: unknown): string | undefined {
  const answer = field(kept, 'answer');
  const text = field(answer, 'text');
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}

/** All reflections that have been written, as text and never as markup. @returns draws them anew */
export function ownTexts(page: HTMLElement, store: LearnerStore, print: Print): () => void {
  const section = page.querySelector<HTMLElement>('[data-print="texts"]');
  const [some, none] = [page.querySelector<HTMLElement>('[data-texts]'), page.querySelector<HTMLElement>('[data-no-texts]')];
  const articles = [...page.querySelectorAll<HTMLElement>('[data-own-text]')];
  const heading = section?.querySelector('h2')?.textContent ?? '';
  page.querySelector('[data-print-texts]')?.addEventListener('click', () => print('texts', heading));
  return () => {
    for (const article of articles) {
      const text = ownText(store.deviceAnswer(article.dataset['ownText'] ?? ''));
      const place = article.querySelector('.my-words');
      article.hidden = text === undefined;
      if (place && place.textContent !== (text ?? '')) place.textContent = text ?? '';
    }
    const any = articles.some((article) => !article.hidden);
    if (some) some.hidden = !any;
    if (none) none.hidden = any;
  };
}
