import type { LearnerStore } from '../learner/store.ts';
import { player as words } from '../texts/sv.ts';

/** The last page: whether the learner is done, how it went, and what is left. */
export function showEnd(document: Document, store: LearnerStore): void {
  const text = document.querySelector('[data-end-text]');
  const links = document.querySelector('[data-end-links]');
  if (!text || !links) return;
  const { done, total, score, scored, scoreFinal, passMark } = store.report();
  const left = [...document.querySelectorAll<HTMLAnchorElement>('.rail a[data-unit]')].filter((link) => link.dataset['state'] !== 'done');
  text.textContent =
    done < total
      ? words.left(total - done)
      : !scored
        ? words.completed
        : scoreFinal && (score ?? 0) >= passMark
          ? words.passed(score ?? 0)
          : words.below(score ?? 0, passMark);
  const names = left.map((link) => link.dataset['title']).join();
  if (links.getAttribute('data-end-links') === names) return;
  links.setAttribute('data-end-links', names);
  links.replaceChildren(
    ...left.map((unit) => {
      const link = document.createElement('a');
      link.className = 'button button-quiet';
      link.href = unit.hash;
      link.textContent = unit.dataset['title'] ?? '';
      return link;
    }),
  );
}
