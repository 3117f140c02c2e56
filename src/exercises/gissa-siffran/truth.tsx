import { common } from '../../texts/sv/common.ts';
import { gissa as words } from '../../texts/sv/gissa-siffran.ts';
import { type Bar, factBars, fullWidth } from '../bars.ts';
import { BarChart, FigureTable } from '../chart.tsx';
import type { Spec } from './logic.ts';

/** The figures: chart, table, what they do not say, and the source. `guess` adds the learner's own bar first. */
export function Truth({ spec, guess }: { readonly spec: Spec; readonly guess?: Bar | undefined }) {
  const bars = [...(guess ? [guess] : []), ...factBars(spec.fact.figures, spec.unit)];
  return (
    <>
      <BarChart bars={bars} max={Math.max(fullWidth(spec.fact), guess?.value ?? 0)} />
      <FigureTable bars={bars} caption={spec.question} />
      <p class="limits">
        <strong>{words.limits}.</strong> {spec.fact.limits}
      </p>
      <p class="figure-source">
        {common.source}:{' '}
        <a href={spec.fact.url} target="_blank" rel="noopener">
          {spec.fact.source}
          <span class="visually-hidden"> ({common.newWindow})</span>
        </a>
        . {spec.fact.claim}
      </p>
    </>
  );
}
