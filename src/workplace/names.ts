import { workplace as words } from '../texts/sv/workplace.ts';
import { workplaceBar } from '../texts/sv/workplace-bar.ts';
import { LINE, type Workplace } from './model.ts';

/** What a workplace is called, also when nobody has named it. */
export const nameOf = ({ name }: Pick<Workplace, 'name'>): string => name.trim() || words.nameless;

/** `name`, or the first of "name (2)", "name (3)" … that none of the others has. */
export function freeName(name: string, others: readonly Workplace[]): string {
  const taken = new Set(others.map(nameOf));
  const short = name.slice(0, LINE - 5).trim();
  for (let n = 1; ; n++) {
    const tried = n === 1 ? name : workplaceBar.numbered(short, n);
    if (!taken.has(tried)) return tried;
  }
}
