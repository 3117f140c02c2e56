import { printAlone } from '../../exercises/print-alone.ts';
import type { LearnerStore } from '../../learner/store.ts';

/**
 * The learner's own texts at one place of a kept answer, without those that say nothing. Reads whatever is kept, whichever type kept it:
 * sharing the types' own readers would make more files for every lesson to fetch.
 * @param path keys from the outside in; `*` takes each of a list
 */
export function textsAt(value: unknown, [key, ...rest]: readonly string[]): string[] {
  if (key === undefined) return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (key === '*' || name === key ? textsAt(inner, rest) : []));
}

/** What is kept of an exercise, place by place, as MyTexts.astro lays them out. */
function readPlaces(article: HTMLElement, kept: unknown): { place: HTMLElement; texts: string[] }[] {
  return [...article.querySelectorAll<HTMLElement>('[data-place]')].map((place) => ({
    place,
    texts: textsAt(kept, ['answer', ...(place.dataset['place'] ?? '').split(' ')]),
  }));
}

/** How many of the page's exercises have texts of the learner's own. @param keptOf what is kept of an exercise, by its key */
export function countWritten(page: ParentNode, keptOf: (key: string) => unknown): number {
  const articles = [...page.querySelectorAll<HTMLElement>('[data-own-text]')];
  return articles.filter((one) => readPlaces(one, keptOf(one.dataset['ownText'] ?? '')).some(({ texts }) => texts.length > 0)).length;
}

/** All that has been written, as text and never as markup. @returns draws it anew */
export function ownTexts(page: HTMLElement, store: LearnerStore): () => void {
  const section = page.querySelector<HTMLElement>('[data-print="texts"]');
  const [some, none] = [page.querySelector<HTMLElement>('[data-texts]'), page.querySelector<HTMLElement>('[data-no-texts]')];
  const articles = [...page.querySelectorAll<HTMLElement>('[data-own-text]')];
  const heading = section?.querySelector('h2')?.textContent ?? '';
  page.querySelector('[data-print-texts]')?.addEventListener('click', () => section && printAlone(section, heading));
  return () => {
    for (const article of articles) {
      const places = readPlaces(article, store.deviceAnswer(article.dataset['ownText'] ?? ''));
      article.hidden = places.every(({ texts }) => texts.length === 0);
      for (const { place, texts } of places) showTexts(place, texts);
    }
    const any = articles.some((article) => !article.hidden);
    if (some) some.hidden = !any;
    if (none) none.hidden = any;
  };
}

/** Draws a place anew, unless it says the same already: what somebody has marked stays marked. */
function showTexts(place: HTMLElement, texts: readonly string[]): void {
  place.hidden = texts.length === 0;
  const words = place.querySelector('.my-words');
  const [old, now] = [[...(words?.children ?? [])].map(({ textContent }) => textContent), texts].map((all) => JSON.stringify(all));
  if (!words || old === now) return;
  words.replaceChildren(
    ...texts.map((text) => {
      const line = place.ownerDocument.createElement(words.matches('ol') ? 'li' : 'p');
      line.dir = 'auto';
      line.textContent = text;
      return line;
    }),
  );
}
