import type { LearnerStore } from '../learner/store.ts';
import { kindOfElements } from '../learner/unit-kind.ts';
import { player as words } from '../texts/sv/player.ts';

/** Somewhere to go from the last page. */
interface Way {
  readonly href: string;
  readonly text: string;
}

/** The last page: whether the learner is done, how it went, and what is left to do. */
export function showEnd(document: Document, store: LearnerStore): void {
  const text = document.querySelector('[data-end-text]');
  const links = document.querySelector('[data-end-links]');
  if (!text || !links) return;
  const { done, total, score = 0, scored, scoreFinal, passMark } = store.report();
  const kind = kindOfElements(listed(document));
  let ways: readonly Way[] = [];
  if (done < total) {
    text.textContent = words.left(total - done, kind);
    ways = unitsLeft(document);
  } else if (!scored) text.textContent = words.completed(total, kind);
  else if (scoreFinal && score >= passMark) text.textContent = words.passed(score);
  else {
    text.textContent = scoreFinal ? words.below(score, passMark, total, kind) : words.unscored(total, kind);
    ways = pointsLeft(document, store);
  }
  showWays(links, ways);
}

const listed = (document: Document) => [...document.querySelectorAll<HTMLAnchorElement>('.rail a[data-unit]')];

/** Units that are not done. */
function unitsLeft(document: Document): Way[] {
  const left = listed(document).filter((link) => link.dataset['state'] !== 'done');
  return left.map((link) => ({ href: link.hash, text: link.dataset['title'] ?? '' }));
}

/** Scored exercises that have no answer, or one without full points. */
function pointsLeft(document: Document, store: LearnerStore): Way[] {
  const exercises = [...document.querySelectorAll<HTMLElement>('[data-counted] [data-scored]')];
  return exercises.flatMap((exercise) => {
    const points = store.points(exercise.dataset['exercise'] ?? '');
    if (points && points.raw === points.max) return [];
    const title = exercise.querySelector('h3')?.textContent ?? '';
    return [{ href: `#${exercise.id}`, text: points ? words.again(title) : words.begin(title) }];
  });
}

/** Draws the links, unless they are there already: focus on one of them is not lost for nothing. */
function showWays(place: Element, ways: readonly Way[]): void {
  const names = ways.map(({ href, text }) => `${href} ${text}`).join();
  if (place.getAttribute('data-end-links') === names) return;
  place.setAttribute('data-end-links', names);
  place.replaceChildren(
    ...ways.map(({ href, text }) => {
      const link = place.ownerDocument.createElement('a');
      link.className = 'button button-quiet';
      link.href = href;
      link.textContent = text;
      return link;
    }),
  );
}
