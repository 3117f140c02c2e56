import type { Fact } from '../course/model.ts';
import { type Bar, factBars } from '../exercises/bars.ts';

/** The bars of a fact. Beside women and men the rest is grey, so that it is not taken for either. */
export function figureBars({ figures, unit }: Fact): Bar[] {
  const bars = factBars(figures, unit);
  const gendered = bars.some(({ tone }) => tone !== 'plain');
  return bars.map((bar) => (gendered && bar.tone === 'plain' ? { ...bar, tone: 'guess' } : bar));
}
