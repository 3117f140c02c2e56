import { partResult } from '../../learner/part-result.ts';
import type { LearnerStore } from '../../learner/store.ts';
import { kindOfElements } from '../../learner/unit-kind.ts';
import { type UnitsDone, myPageNews as words } from '../../texts/sv/my-page.ts';
import { type PartOnPage, readParts } from './part-plan.ts';

/** The lines over and under the parts; the marks of the units are painted as on every page. @returns draws it anew */
export function progressSummary(page: HTMLElement, store: LearnerStore): () => void {
  const find = <Found extends HTMLElement>(selector: string) => page.querySelector<Found>(selector);
  const [first, begun, text, resume, toCertificate] = [
    find('[data-first-visit]'),
    find('[data-begun]'),
    find('[data-progress-text]'),
    find('[data-begun] a[data-resume]'),
    find<HTMLAnchorElement>('[data-to-certificate]'),
  ];
  return () => {
    const parts = readParts(page);
    const units = parts.flatMap(({ plan }) => plan.units);
    const done = units.filter((unit) => store.unit(unit) === 'done').length;
    const untouched = units.every((unit) => store.unit(unit) === undefined);
    if (first) first.hidden = !untouched;
    if (begun) begun.hidden = untouched;
    if (resume) resume.hidden = done === units.length;
    if (text) text.textContent = done === 0 ? words.begun : words.progress(doneByKind(parts, store));
    const passed = parts.find(({ plan }) => partResult(store, plan).passed);
    if (toCertificate) toCertificate.hidden = !passed;
    if (toCertificate && passed) toCertificate.href = `#intyg-${passed.id}`;
    for (const { element, plan } of parts) {
      const { score, scoreFinal } = partResult(store, plan);
      const line = element.querySelector<HTMLElement>('[data-score]');
      if (!line) continue;
      line.hidden = score === undefined;
      if (score !== undefined) line.textContent = (scoreFinal ? words.passed : words.score)(score, plan.passMark);
    }
  };
}

/** How much is done of lessons, and of workshops. */
function doneByKind(parts: readonly PartOnPage[], store: LearnerStore): UnitsDone[] {
  const results = parts.map(({ links, plan }) => ({ kind: kindOfElements(links), ...partResult(store, plan) }));
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const all = results.filter((one) => one.kind === kind);
    return { kind, done: all.reduce((sum, { done }) => sum + done, 0), total: all.reduce((sum, { total }) => sum + total, 0) };
  });
}
