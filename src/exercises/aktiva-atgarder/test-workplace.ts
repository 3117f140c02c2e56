/** Workplaces to test with. */
import { newWorkplace, type Obstacle, type PlanRow, type Risk, type Workplace } from '../../workplace/model.ts';

export const obstacle = (id: string, part: Partial<Obstacle> = {}): Obstacle => ({
  id,
  lens: 'rum',
  what: `Hindret ${id}`,
  who: 'de nya',
  why: `Därför ${id}`,
  serious: 2,
  act: false,
  ...part,
});

export const row = (id: string, part: Partial<PlanRow> = {}): PlanRow => ({
  id,
  what: `Åtgärden ${id}`,
  who: 'Förmannen',
  by: '2027-03-01',
  followUp: '',
  followUpBy: '',
  goals: [],
  state: 'ny',
  outcome: '',
  from: '',
  ...part,
});

export const risk = (id: string, part: Partial<Risk> = {}): Risk => ({
  id,
  area: 'arbetsforhallanden',
  grounds: ['kon'],
  what: `Risken ${id}`,
  cause: '',
  measure: '',
  who: '',
  by: '',
  outcome: '',
  from: '',
  ...part,
});

/** A workplace with these parts, and with these measures. */
export function workplaceWith(part: Partial<Omit<Workplace, 'measures'>>, measures: Partial<Workplace['measures']> = {}): Workplace {
  const blank = newWorkplace('p1', 'Förrådet', '2026-11-22');
  return { ...blank, ...part, measures: { ...blank.measures, ...measures } };
}
