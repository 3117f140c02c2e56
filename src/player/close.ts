import type { LearnerStore } from '../learner/store.ts';
import { player as words } from '../texts/sv/player.ts';

/**
 * "Spara och stäng": the one sure way to end a session. With a result below the pass mark it asks first, since closing then
 * makes the result final in many LMSs.
 */
export function watchClose(document: Document, store: LearnerStore): void {
  const button = document.querySelector<HTMLButtonElement>('[data-close]');
  const dialog = document.querySelector<HTMLDialogElement>('[data-close-dialog]');
  if (!button || !dialog || store.outcome === 'blocked') return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const { done, total, score = 0, scored, scoreFinal, passMark } = store.report();
    // Without a result nothing becomes final: the learner can come back to the check.
    const below = store.mode === 'normal' && scored && scoreFinal && done === total && score < passMark;
    if (!below) return void close(document, store);
    const text = dialog.querySelector('[data-close-text]');
    if (text) text.textContent = words.belowPassMark(score, passMark);
    dialog.showModal();
  });
  dialog.querySelector('[data-stay]')?.addEventListener('click', () => dialog.close());
  dialog.querySelector('[data-close-anyway]')?.addEventListener('click', () => {
    dialog.close();
    void close(document, store);
  });
}

/** Ends the session and puts a page in place of the course that says so. */
async function close(document: Document, store: LearnerStore): Promise<void> {
  const outcome = await store.close();
  const section = document.createElement('main');
  section.className = 'closed';
  const heading = document.createElement('h1');
  heading.tabIndex = -1;
  heading.textContent = outcome === 'saved' ? words.closed : words.closedUnsent;
  section.append(heading);
  document.body.replaceChildren(section);
  heading.focus();
  const { defaultView } = document;
  // A pop-up may close itself; a frame belongs to the LMS.
  if (outcome === 'saved' && defaultView?.opener && defaultView.parent === defaultView) defaultView.close();
}
