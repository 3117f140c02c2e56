import { sjalvskattning as words } from '../../texts/sv/sjalvskattning.ts';
import { SCALE } from '../scale.ts';
import { areaMeans, level, type Round, type Spec, shown, span } from './logic.ts';
import { changeLines } from './summary.ts';

interface ResultProps {
  readonly spec: Spec;
  /** At least one. */
  readonly rounds: readonly Round[];
}

/** One bar on the scale, which begins at 1: a mean of 1 is a line at its beginning. Hidden, since the words beside it say the same. */
function Bar({ value, tone }: { readonly value: number; readonly tone: 'guess' | 'plain' }) {
  const at = (n: number) => `${Math.round(((n - 1) / (SCALE.length - 1)) * 10_000) / 100}%`;
  return (
    <svg class="chart rating-bar" width="100%" height="1.5em" aria-hidden="true">
      <rect class="chart-ground" width="100%" height="100%" />
      {SCALE.slice(1, -1).map((n) => (
        <line key={n} class="rating-tick" x1={at(n)} x2={at(n)} y1="0" y2="100%" />
      ))}
      <rect class={`chart-bar chart-${tone}`} width={value > 1 ? at(value) : '3'} height="100%" />
    </svg>
  );
}

/** Area by area: the mean as a bar on the scale, and the area's text for it. With two rounds or more, first and latest. */
export function AreaChart({ spec, rounds }: ResultProps) {
  const latest = rounds.at(-1);
  const both = span({ rounds });
  if (!latest) return null;
  const before = both && areaMeans(both[0].values, spec);
  return (
    <ul class="rating-areas">
      {areaMeans(latest.values, spec).map((mean, index) => {
        const area = spec.areas[index];
        const earlier = before?.[index];
        return (
          area && (
            <li key={area.label}>
              <h4>{area.label}</h4>
              {both && earlier !== undefined && (
                <>
                  <Label label={words.first(both[0].day)} value={earlier} />
                  <Bar value={earlier} tone="guess" />
                </>
              )}
              <Label label={both ? words.latest(latest.day) : words.yours} value={mean} />
              <Bar value={mean} tone="plain" />
              <p class="rating-ends" aria-hidden="true">
                <span>{words.end(1, spec.scale.low)}</span>
                <span>{words.end(SCALE.length, spec.scale.high)}</span>
              </p>
              <p>{area[level(mean)]}</p>
            </li>
          )
        );
      })}
    </ul>
  );
}

function Label({ label, value }: { readonly label: string; readonly value: number }) {
  return (
    <p class="rating-label">
      <span>{label}</span> <strong>{words.meanOf(shown(value))}</strong>
    </p>
  );
}

/** What has changed, in words. Nothing before there are two rounds. */
export function Changes({ spec, rounds }: ResultProps) {
  const both = span({ rounds });
  if (!both) return null;
  return (
    <div class="rating-changes">
      <ul class="rating-lines">
        {changeLines(...both, spec).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.care}</p>
    </div>
  );
}

/** The means of every round as a table, folded away for those who see the chart. */
export function MeanTable({ spec, rounds }: ResultProps) {
  return (
    <details class="figure-table">
      <summary>{words.table}</summary>
      <table>
        <caption>{words.tableCaption(spec.scale.low, spec.scale.high)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {spec.areas.flatMap(({ label }, area) =>
            rounds.map(({ day, values }, round) => (
              <tr key={`${area}-${round}`}>
                <th scope="row">{label}</th>
                <td>{words.shortDate(day)}</td>
                <td>{words.mean(shown(areaMeans(values, spec)[area] ?? 0))}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </details>
  );
}

/** Every statement with the number it was given; the first round beside the latest when there are two, with the difference in words. */
export function StatementTable({ spec, rounds }: ResultProps) {
  const latest = rounds.at(-1);
  const first = span({ rounds })?.[0];
  return (
    <table class={first ? 'rating-table rating-compared' : 'rating-table'}>
      <caption>{words.statements}</caption>
      <thead>
        <tr>
          <th scope="col">{words.statementHead}</th>
          {first && <th scope="col">{words.firstHead}</th>}
          <th scope="col">{first ? words.latestHead : words.answerHead}</th>
          {first && <th scope="col">{words.differenceHead}</th>}
        </tr>
      </thead>
      <tbody>
        {spec.statements.map(({ text }, index) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            {first && <td>{first.values[index]}</td>}
            <td>{latest?.values[index]}</td>
            {first && <td>{words.difference((latest?.values[index] ?? 0) - (first.values[index] ?? 0))}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What two ratings by one person cannot say, and what can be asked instead. Nothing before there are two rounds. */
export function Limits({ rounds }: Pick<ResultProps, 'rounds'>) {
  if (!span({ rounds })) return null;
  return (
    <div class="rating-limits">
      <h4>{words.limits}</h4>
      <p>{words.limitsText}</p>
      <p>{words.instead}</p>
      <ul>
        {words.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}
