import { gissa as words } from '../texts/sv/gissa-siffran.ts';
import type { Bar } from './bars.ts';

/**
 * Horizontal bars from zero with direct labels, which give way to each other where the column is narrow or the text large.
 * The picture is hidden from screen readers; FigureTable says the same.
 */
export function BarChart({ bars, max }: { readonly bars: readonly Bar[]; readonly max: number }) {
  return (
    <div class="chart" aria-hidden="true">
      {bars.map(({ label, value, text, tone }) => (
        <div class="chart-row" key={label}>
          <span>{label}</span> <span class="chart-value">{text}</span>
          <svg width="100%" height="1.7em">
            <rect class="chart-ground" width="100%" height="100%" />
            <rect class={`chart-bar chart-${tone}`} width={`${Math.round((Math.max(0, value) / max) * 10_000) / 100}%`} height="100%" />
          </svg>
        </div>
      ))}
    </div>
  );
}

/** The figures of a chart as a table, folded away for those who see the chart. */
export function FigureTable({ bars, caption }: { readonly bars: readonly Bar[]; readonly caption: string }) {
  return (
    <details class="figure-table">
      <summary>{words.table}</summary>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.tableWhat}</th>
            <th scope="col">{words.tableValue}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, text }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
