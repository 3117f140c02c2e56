import { sjalvskattning as words } from '../../texts/sv/sjalvskattning.ts';
import { type Answer, areaMeans, changes, type Round, type Spec, shown, span } from './logic.ts';

/** How each area has changed, one line each. */
export function changeLines(from: Round, to: Round, spec: Pick<Spec, 'areas' | 'statements'>): string[] {
  return changes(from, to, spec).map((change) => words.change(change.label, change.from, change.to, change.by));
}

/** The result as lines of plain text: the means, or what has changed since the first round. None before there is a round. */
export function summaryLines(answer: Pick<Answer, 'rounds'>, spec: Pick<Spec, 'areas' | 'statements'>): string[] {
  const both = span(answer);
  if (both) return [...changeLines(...both, spec), words.care];
  return answer.rounds.flatMap(({ values }) =>
    areaMeans(values, spec).map((mean, area) => words.single(spec.areas[area]?.label ?? '', shown(mean))),
  );
}
