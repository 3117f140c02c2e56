import { guessPrint as words } from '../../texts/sv/print-forms.ts';
import { factChart } from '../fact-chart.ts';
import type { PrintForm } from '../print-form.ts';
import type { Spec } from './logic.ts';

/** A line for the guess; the key has the figures and what is said of each guess. */
export function print(spec: Spec): PrintForm {
  const { min, max, unit, feedback, fact } = spec;
  return {
    sheet: [{ kind: 'lines', count: 1, label: words.guess(min, max, unit) }],
    key: [
      { kind: 'chart', chart: factChart(fact) },
      {
        kind: 'entries',
        entries: [
          { name: words.near(...nearRange(spec), unit), text: feedback.near },
          { name: words.low, text: feedback.low },
          { name: words.high, text: feedback.high },
        ],
      },
    ],
  };
}

/** The lowest and the highest guess that count as near, within the scale. */
function nearRange({ truth, near, min, max }: Spec): [number, number] {
  // Two decimals are more than any figure here has, and sums of such numbers have no exact binary form.
  const round = (value: number) => Math.round(value * 100) / 100;
  return [Math.max(min, round(truth - near)), Math.min(max, round(truth + near))];
}
