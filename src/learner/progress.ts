/** Shows the learner's progress in whatever marks a document has. */
import { progress as words } from '../texts/sv/learner.ts';
import type { LearnerStore } from './store.ts';
import { kindOfElements } from './unit-kind.ts';

/** Paints the state of every unit link, the part's bars and texts, the resume links and the notice about storage. */
export function showProgress(document: Document, store: LearnerStore): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-unit]')];
  for (const link of links) {
    const state = store.unit(link.dataset['unit'] ?? '') ?? 'untouched';
    link.dataset['state'] = state;
    const text = link.querySelector<HTMLElement>('[data-state-text]');
    if (text) text.textContent = `, ${words[state]}`;
  }
  const done = links.filter((link) => link.dataset['state'] === 'done').length;
  const bar = document.querySelector<HTMLProgressElement>('[data-track] progress');
  if (bar) {
    bar.value = done;
    bar.setAttribute('aria-label', words.partProgress(done, bar.max, kindOfElements(links)));
    bar.closest<HTMLElement>('[data-track]')?.removeAttribute('hidden');
  }
  for (const text of document.querySelectorAll<HTMLElement>('[data-part-progress]')) showPart(text);
  showResume(document, store, links);
  showRemaining(document, store);
  showStorage(document, store);
}

/** "2 av 3 lektioner klara", once anything is begun. */
function showPart(text: HTMLElement): void {
  const links = [...(text.closest('section')?.querySelectorAll<HTMLAnchorElement>('a[data-unit]') ?? [])];
  const done = links.filter((link) => link.dataset['state'] === 'done').length;
  text.hidden = links.every((link) => link.dataset['state'] === 'untouched');
  text.textContent = words.partProgress(done, links.length, kindOfElements(links));
}

/** Buttons that begin the course, or one of its parts, lead back to where the learner was in it. */
function showResume(document: Document, store: LearnerStore, links: readonly HTMLAnchorElement[]): void {
  const [unit = '', exercise] = (store.location ?? '').split('_');
  for (const button of document.querySelectorAll<HTMLAnchorElement>('a[data-resume]')) {
    const own = links.filter((link) => button.closest('section')?.contains(link));
    const wanted = resumeAt(own.length > 0 ? own : links, unit);
    const title = wanted?.dataset['title'];
    const { dataset } = button;
    // What it said from the start comes back when all is deleted.
    dataset['text'] ??= button.textContent ?? '';
    dataset['href'] ??= button.href;
    button.textContent = title ? words.resume(title) : dataset['text'];
    const place = wanted?.dataset['unit'] === unit && exercise ? `#${unit}_${exercise}` : '';
    button.href = wanted && title ? `${wanted.href}${place}` : dataset['href'];
  }
}

/** The unit where the learner was; when that is done or elsewhere, the first that is not, once anything is begun. */
function resumeAt(links: readonly HTMLAnchorElement[], unit: string): HTMLAnchorElement | undefined {
  const here = links.find((link) => link.dataset['unit'] === unit);
  if (here && here.dataset['state'] !== 'done') return here;
  const begun = links.some((link) => link.dataset['state'] !== 'untouched');
  return begun ? links.find((link) => link.dataset['state'] !== 'done') : undefined;
}

/** Which exercises of a unit are not done, in document order. */
function remaining(article: Element, store: LearnerStore): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('[data-exercise]')].filter(
    (exercise) => !store.isDone(exercise.dataset['exercise'] ?? ''),
  );
}

/** By the button that ends a unit: how many exercises are left and a way to the first. Quiet until one has been answered. */
function showRemaining(document: Document, store: LearnerStore): void {
  for (const article of document.querySelectorAll<HTMLElement>('[data-unit-article]')) {
    const kind = kindOfElements([article]);
    const place = article.querySelector('[data-remaining]');
    const left = remaining(article, store);
    const [first] = left;
    const total = article.querySelectorAll('[data-exercise]').length;
    const text = first && left.length < total ? words.remaining(left.length, kind) : '';
    if (!place || place.firstChild?.textContent === text) continue;
    place.replaceChildren(text);
    if (!text || !first) continue;
    const link = place.ownerDocument.createElement('a');
    link.href = `#${first.id}`;
    link.textContent = words.toRemaining(kind);
    place.append(' ', link);
  }
}

/** The sentence above the page when the learner's answers cannot be kept, or are not meant to be. */
function showStorage(document: Document, store: LearnerStore): void {
  const notice = document.querySelector<HTMLElement>('[data-storage-notice]');
  if (!notice) return;
  const trouble = store.mode === 'review' ? 'review' : store.outcome === 'saved' ? store.deviceOutcome : store.outcome;
  const text = trouble === 'saved' ? '' : (notice.dataset[trouble] ?? '');
  if (notice.textContent !== text) notice.textContent = text;
}

/** The button at the end of a unit marks it as done; its link then leads on. */
export function watchFinish(document: Document, store: LearnerStore): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-finish]') : null;
    // An exercise may mark a button of its own so.
    if (link) store.finish(link.dataset['finish'] ?? '');
  });
}
