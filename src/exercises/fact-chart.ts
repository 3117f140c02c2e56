import type { Chart } from '../document/blocks.ts';
import { chartPrint as words } from '../texts/sv/print-forms.ts';
import { factBars, fullWidth } from './bars.ts';
import type { ResolvedFact } from './definition.ts';

/** A fact, and whom it is about where the fact base says so. */
type ChartFact = ResolvedFact & { readonly population?: string | undefined };

/**
 * A fact's figures as a chart for documents and slides, with year, source and limits.
 * @param title what the bars show; the fact's claim when left out
 */
export function factChart(fact: ChartFact, title = fact.claim): Chart {
  // Only a learner's own guess has the fourth tone, and no document holds one.
  const bars = factBars(fact.figures, fact.unit).map((bar) => ({ ...bar, tone: bar.tone === 'guess' ? ('plain' as const) : bar.tone }));
  return {
    title,
    bars,
    full: fullWidth(fact),
    source: words.source([fact.year, fact.population].filter(Boolean).join(' · '), fact.citation ?? fact.source),
    limits: fact.limits,
    alt: words.alt(bars),
  };
}
