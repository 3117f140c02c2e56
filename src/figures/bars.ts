import type { Fact } from '../course/model.ts';
import { type Bar, factBars } from '../exercises/chart.tsx';

/** The bars of a fact. Beside women and men the rest is grey, so that it is not taken for either. */
export function figureBars({ figures, unit }: Fact): Bar[] {
  const bars = factBars(figures, unit);
  const gendered = bars.some(({ tone }) => tone !== 'plain');
  return bars.map((bar) => (gendered && bar.tone === 'plain' ? { ...bar, tone: 'guess' } : bar));
}

/** The value of a bar across the whole width: all of it for percent, else the longest bar. */
export function fullWidth({ figures, unit }: Fact): number {
  return Math.max(...figures.map(({ value }) => value), unit === 'procent' ? 100 : 0);
}
