import { partResult } from '../../learner/part-result.ts';
import type { LearnerStore } from '../../learner/store.ts';
import { myPageNews as words } from '../../texts/sv/my-page.ts';
import { readParts } from './part-plan.ts';

/** The lines over and under the parts; the marks of the units are painted as on every page. @returns draws it anew */
export function progressSummary(page: HTMLElement, store: LearnerStore): () => void {
  const find = <Found extends HTMLElement>(selector: string) => page.querySelector<Found>(selector);
  const [first, begun, text, resume, toCertificate] = [
    find('[data-first-visit]'),
    find('[data-begun]'),
    find('[data-progress-text]'),
    find('[data-begun] a[data-resume]'),
    find('[data-to-certificate]'),
  ];
  return () => {
    const parts = readParts(page);
    const units = parts.flatMap(({ plan }) => plan.units);
    const done = units.filter((unit) => store.unit(unit) === 'done').length;
    const untouched = units.every((unit) => store.unit(unit) === undefined);
    if (first) first.hidden = !untouched;
    if (begun) begun.hidden = untouched;
    if (resume) resume.hidden = done === units.length;
    if (text) text.textContent = done === 0 ? words.begun : done < units.length ? words.progress(done, units.length) : words.allDone(done);
    if (toCertificate) toCertificate.hidden = !(parts[0] && partResult(store, parts[0].plan).passed);
    for (const { element, plan } of parts) {
      const { score, scoreFinal } = partResult(store, plan);
      const line = element.querySelector<HTMLElement>('[data-score]');
      if (!line) continue;
      line.hidden = score === undefined;
      if (score !== undefined) line.textContent = (scoreFinal ? words.passed : words.score)(score, plan.passMark);
    }
  };
}
