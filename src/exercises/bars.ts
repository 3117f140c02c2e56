/** A fact's figures as bars, for the page, for pictures and for paper. */
import { formatQuantity } from '../texts/sv/numbers.ts';
import type { ResolvedFact } from './definition.ts';

/** One bar: what, how much, and the text for how much. Tones are told apart in grey print too. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly tone: 'women' | 'men' | 'guess' | 'plain';
}

/** Bars of a fact's figures; women and men keep their tones wherever they stand. */
export function factBars(figures: readonly { key: string; label: string; value: number }[], unit: string): Bar[] {
  return figures.map(({ key, label, value }) => ({
    label,
    value,
    text: formatQuantity(value, unit),
    tone: key === 'women' || key === 'men' ? key : 'plain',
  }));
}

/** The value of a bar across the whole width: all of it for percent, else the longest bar. */
export function fullWidth({ figures, unit }: Pick<ResolvedFact, 'figures' | 'unit'>): number {
  return Math.max(...figures.map(({ value }) => value), unit === 'procent' ? 100 : 0);
}
