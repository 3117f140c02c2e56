import { printAlone } from '../../exercises/print-alone.ts';
import { type PartResult, partResult } from '../../learner/part-result.ts';
import type { LearnerStore } from '../../learner/store.ts';
import { kindOfElements } from '../../learner/unit-kind.ts';
import { myPageNews as words } from '../../texts/sv/my-page.ts';
import { formatQuantity } from '../../texts/sv/numbers.ts';
import { type PartOnPage, readParts } from './part-plan.ts';

const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' });

/**
 * The certificate of each part, or what is left until there is one. The name is in the field and on the certificate, and nowhere else.
 * @returns draws it anew
 */
export function certificates(page: HTMLElement, store: LearnerStore): () => void {
  const draws = [...page.querySelectorAll<HTMLElement>('[data-certificate]')].map((section) => certificate(page, section, store));
  return () => {
    for (const draw of draws) draw();
  };
}

function certificate(page: HTMLElement, section: HTMLElement, store: LearnerStore): () => void {
  const field = section.querySelector('input');
  const sheet = section.querySelector<HTMLElement>('[data-print]');
  if (!field || !sheet) return () => {};
  const setText = (selector: string, text: string) => {
    const place = section.querySelector(selector);
    if (place && place.textContent !== text) place.textContent = text;
  };
  const name = () => field.value.trim().replace(/\s+/g, ' ');
  const showName = () => {
    section.querySelector('[data-certificate-name]')?.classList.toggle('is-missing', name() === '');
    setText('[data-certificate-name]', name() || words.nameHere);
    setText('[data-certificate-day]', day.format(new Date()));
  };
  const complain = (missing: boolean) => {
    setText('[data-name-error]', missing ? words.nameFirst : '');
    if (missing) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  };

  field.addEventListener('input', () => {
    complain(false);
    showName();
  });
  section.querySelector('[data-name-form]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    showName();
    complain(name() === '');
    if (name() === '') field.focus();
    else printAlone(sheet, words.printTitle(name()));
  });

  return () => {
    const part = readParts(page).find(({ id }) => id === section.dataset['certificate']);
    if (!part) return;
    const result = partResult(store, part.plan);
    for (const place of section.querySelectorAll<HTMLElement>('[data-passed]')) place.hidden = !result.passed;
    for (const place of section.querySelectorAll<HTMLElement>('[data-not-passed]')) place.hidden = result.passed;
    if (!result.passed) field.value = '';
    showName();
    setText('[data-certificate-result]', formatQuantity(result.score ?? 0, 'procent'));
    showLeft(section, part, result, store);
  };
}

/** Units that are not done; when all are, those with points left to win. */
function showLeft(section: HTMLElement, { links, plan }: PartOnPage, result: PartResult, store: LearnerStore): void {
  const text = section.querySelector('[data-left-text]');
  const list = section.querySelector('[data-left]');
  if (!text || !list) return;
  const kind = kindOfElements(links);
  const undone = links.filter((link) => link.dataset['state'] !== 'done');
  const short = plan.scored.filter((key) => {
    const points = store.points(key);
    return !points || points.raw < points.max;
  });
  const withPoints = links.filter((link) => short.some((key) => key.startsWith(`${link.dataset['unit']}_`)));
  text.textContent =
    undone.length > 0
      ? words.unitsLeft(undone.length, kind)
      : result.scoreFinal
        ? words.pointsLeft(result.score ?? 0, plan.passMark, kind)
        : words.questionsLeft(kind);
  showLinks(list, undone.length > 0 ? undone : withPoints);
}

/** Draws the list, unless it is there already: focus on one of the links is not lost for nothing. */
function showLinks(list: Element, links: readonly HTMLAnchorElement[]): void {
  const [old, now] = [[...list.querySelectorAll('a')], links].map((all) => all.map(({ href }) => href).join());
  if (old === now) return;
  list.replaceChildren(
    ...links.map(({ href, dataset }) => {
      const link = list.ownerDocument.createElement('a');
      link.href = href;
      link.textContent = dataset['title'] ?? '';
      const item = list.ownerDocument.createElement('li');
      item.append(link);
      return item;
    }),
  );
}
