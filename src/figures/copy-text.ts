import type { Fact } from '../course/model.ts';
import { common } from '../texts/sv/common.ts';
import { figures as words } from '../texts/sv/figures.ts';
import { upperFirst } from '../texts/sv/numbers.ts';

/** A figure as plain text, to paste anywhere: what it says, where it comes from, what it does not say. */
export function copyText(fact: Fact, course: string): string {
  const lines = [
    fact.claim,
    ...fact.figures.map(({ label, text }) => `${label}: ${text}`),
    upperFirst(words.about(fact.year, fact.population)),
    `${common.source}: ${fact.citation} ${fact.url}`,
    `${words.limits}: ${fact.limits}`,
    words.credit(course),
  ];
  return lines.filter(Boolean).join('\n');
}
