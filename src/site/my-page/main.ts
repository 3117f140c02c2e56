/** The learner's own page: shows what this browser keeps, anew at each change, and lets the learner take it away or bring it. */
import { PROGRESS_KEY } from '../../learner/browser-backend.ts';
import { ANSWERS_KEY, readText } from '../../learner/device.ts';
import type { Change } from '../../learner/import-own-data.ts';
import type { LearnerStore } from '../../learner/store.ts';
import { certificates } from './certificate.ts';
import { ownDataTools } from './own-data-tools.ts';
import { ownTexts } from './own-texts.ts';
import { progressSummary } from './progress-summary.ts';

/** Shows the page and keeps it up to date. `storage` is undefined where the browser refuses one. */
export function showMyPage(document: Document, store: LearnerStore, storage: Storage | undefined): void {
  const page = document.querySelector<HTMLElement>('[data-my-page]');
  if (!page) return;
  const sections = [progressSummary(page, store), ownTexts(page, store), ownDataTools(page, storage, tellPage), certificates(page, store)];
  const draw = () => {
    for (const section of sections) section();
  };
  draw();
  page.hidden = false;
  store.subscribe(draw);
  // A page that the browser had put by while another was shown has heard of nothing since.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    for (const key of [PROGRESS_KEY, ANSWERS_KEY]) tellPage({ key, before: null, after: readText(storage, key) });
    draw();
  });
}

/** Tells this page of a change in the words in which the browser tells all other tabs, so that both hear the same. */
function tellPage({ key, before, after }: Change): void {
  dispatchEvent(new StorageEvent('storage', { key, oldValue: before, newValue: after }));
}
