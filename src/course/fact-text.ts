/** How a fact stands in running text: the figure, then year and source in brackets. The page and the documents say the same. */
import { formatNumber } from '../texts/sv/numbers.ts';
import type { Fact, Unit } from './model.ts';
import { sourcesOf } from './model.ts';

export interface FactText {
  /** The figure as the sentence has it; empty where only the source is shown. */
  readonly shown: string;
  /** The year that stands in the brackets; undefined where there is none, or where it is the figure itself. */
  readonly year: string | undefined;
  /** The source's number in the unit's list. */
  readonly number: number;
  readonly fact: Fact;
}

/**
 * What `<Fact id show>` says in a unit.
 * @param show key of a figure, `year` for the year alone, `source` for the source alone; without it, all figures
 * @throws Error when the unit does not use the fact
 */
export function factText(unit: Pick<Unit, 'id' | 'facts'>, id: string, show: string | undefined): FactText {
  const fact = unit.facts.find((one) => one.id === id);
  if (!fact) throw new Error(`The fact "${id}" is not among those of unit ${unit.id}`);
  const number = sourcesOf(unit).findIndex((source) => source.id === fact.sourceId) + 1;
  return { shown: figuresOf(fact, show), year: show === 'year' ? undefined : fact.year, number, fact };
}

function figuresOf(fact: Fact, show: string | undefined): string {
  if (show === 'source') return '';
  if (show === 'year') return fact.year ?? '';
  // Percent, years and rates are part of the number; for counts the sentence says what is counted.
  const withUnit = /^(procent|år|per )/.test(fact.unit);
  const textOf = ({ value, text }: { value: number; text: string }) => (withUnit ? text : formatNumber(value));
  const figure = fact.figures.find(({ key }) => key === show);
  return figure ? textOf(figure) : fact.figures.map((one) => `${one.label.toLowerCase()} ${textOf(one)}`).join(', ');
}
