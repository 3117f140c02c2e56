import { gissa as words } from '../texts/sv/gissa-siffran.ts';
import { formatQuantity } from '../texts/sv/numbers.ts';

/** One bar: what, how much, and the text for how much. Tones are told apart in grey print too. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly tone: 'women' | 'men' | 'guess' | 'plain';
}

/** Height of one bar with its label, in em, so that the chart grows with the reader's text size. */
const ROW = 3.6;

/** Horizontal bars from zero with direct labels. The picture is hidden from screen readers; FigureTable says the same. */
export function BarChart({ bars, max }: { readonly bars: readonly Bar[]; readonly max: number }) {
  return (
    <svg class="chart" width="100%" height={`${bars.length * ROW}em`} aria-hidden="true">
      {bars.map(({ label, value, text, tone }, index) => {
        const width = `${Math.round((Math.max(0, value) / max) * 10_000) / 100}%`;
        return (
          <g key={label}>
            <text class="chart-label" x="0" y={`${index * ROW + 1}em`}>
              {label}
            </text>
            <text class="chart-value" x="100%" y={`${index * ROW + 1}em`}>
              {text}
            </text>
            <rect class="chart-ground" x="0" y={`${index * ROW + 1.4}em`} width="100%" height="1.7em" />
            <rect class={`chart-bar chart-${tone}`} x="0" y={`${index * ROW + 1.4}em`} width={width} height="1.7em" />
          </g>
        );
      })}
    </svg>
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

/** Bars of a fact's figures; women and men keep their tones wherever they stand. */
export function factBars(figures: readonly { key: string; label: string; value: number }[], unit: string): Bar[] {
  return figures.map(({ key, label, value }) => ({
    label,
    value,
    text: formatQuantity(value, unit),
    tone: key === 'women' || key === 'men' ? key : 'plain',
  }));
}
