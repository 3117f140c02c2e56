import { tidslinje as words } from '../../texts/sv/tidslinje.ts';
import { type Turn, yearOf, yearsOnLine } from './game.ts';
import type { Spec } from './logic.ts';

interface LineProps {
  readonly spec: Spec;
  readonly game: number;
  readonly turns: readonly Turn[];
  /** The event that was laid last and is being looked at. */
  readonly turned?: number | undefined;
  /** Says of each card whether it was laid right. */
  readonly judged?: boolean | undefined;
  /** Makes the gaps buttons. */
  readonly onChoose?: ((gap: number) => void) | undefined;
}

/** The cards that have been laid, year by year, and the gaps between them where the next one can be laid. */
export function Line({ spec, game, turns, turned, judged = false, onChoose }: LineProps) {
  const years = yearsOnLine(spec, game, turns.length);
  const laid = [spec.starter, ...turns.map(({ event }) => event)];
  return (
    <ol class="time-line" aria-label={words.line}>
      {onChoose && <Gap years={years} gap={0} onChoose={onChoose} />}
      {years.map((year, index) => [
        <li class="time-point" key={year}>
          <span class="time-year">{year}</span>
          <div>
            {laid
              .filter((event) => yearOf(spec, event) === year)
              .map((event) => (
                <div class={event === turned ? 'time-laid is-new' : 'time-laid'} key={event}>
                  <p>{spec.events[event]?.text}</p>
                  {judged && <Judgement turn={turns.find((turn) => turn.event === event)} />}
                </div>
              ))}
          </div>
        </li>,
        onChoose && <Gap key={`after-${year}`} years={years} gap={index + 1} onChoose={onChoose} />,
      ])}
    </ol>
  );
}

interface GapProps {
  readonly years: readonly number[];
  readonly gap: number;
  onChoose(gap: number): void;
}

function Gap({ years, gap, onChoose }: GapProps) {
  return (
    <li class="time-gap">
      <button type="button" onClick={() => onChoose(gap)}>
        {words.gapButton(years[gap - 1], years[gap])}
      </button>
    </li>
  );
}

/** How the card was laid; nothing was asked of the one that lay there from the start. */
function Judgement({ turn }: { readonly turn: Turn | undefined }) {
  if (!turn) return <p class="time-source">{words.first}</p>;
  return (
    <p class={turn.right ? 'is-right' : 'is-wrong'}>
      <strong class="verdict">{turn.right ? words.right : words.laidIn(words.gap(turn.years[turn.gap - 1], turn.years[turn.gap]))}</strong>
    </p>
  );
}
