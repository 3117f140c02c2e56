import { tidslinje as words } from '../../texts/sv/tidslinje.ts';
import { countRight, dealt, isOver, rightGap, type Turn, turnsOf, yearOf } from './game.ts';
import { Line } from './line.tsx';
import type { Answer, Spec } from './logic.ts';
import { Source } from './timeline.tsx';

interface PlayProps {
  readonly spec: Spec;
  readonly answer: Answer;
  onChoose(gap: number): void;
  onNext(): void;
  onNewGame(): void;
}

/** The order game: a card in the hand, then the same card turned, and after the last one how it went. */
export function Play({ spec, answer, onChoose, onNext, onNewGame }: PlayProps) {
  const turns = turnsOf(spec, answer);
  const last = answer.turned ? turns.at(-1) : undefined;
  const over = isOver(spec, answer);
  const inHand = last || over ? undefined : spec.events[dealt(spec, answer.game)[turns.length] ?? 0];
  const number = turns.length + (last ? 0 : 1);
  return (
    <>
      {inHand && turns.length === 0 && <p class="time-how">{words.how}</p>}
      {(inHand || last) && <p class="time-position">{words.position(number, spec.hand)}</p>}
      <p class={over && !last ? 'feedback' : 'result'} role="status" tabIndex={-1} data-verdict>
        {last && <Verdict spec={spec} turn={last} />}
        {over && !last && words.result(countRight(spec, answer), spec.hand)}
      </p>
      {inHand && (
        <h4 class="time-card" tabIndex={-1} data-card>
          {inHand.text}
        </h4>
      )}
      {last && <TurnedCard spec={spec} turn={last} />}
      {last && (
        <div class="actions">
          <button class="button time-next" type="button" onClick={onNext}>
            {over ? words.toResult : words.next}
          </button>
        </div>
      )}
      <Line spec={spec} game={answer.game} turns={turns} turned={last?.event} judged={over && !last} onChoose={inHand && onChoose} />
      {over && !last && <Ending spec={spec} game={answer.game} onNewGame={onNewGame} />}
    </>
  );
}

interface TurnProps {
  readonly spec: Spec;
  readonly turn: Turn;
}

/** Whether the card was laid right, the year, and where it belongs. */
function Verdict({ spec, turn: { event, years, gap, right } }: TurnProps) {
  const year = yearOf(spec, event);
  const belongs = rightGap(years, year);
  const where = years.includes(year) ? words.sameYear(year) : words.belongs(year, words.gap(years[belongs - 1], years[belongs]));
  return (
    <span class={right ? 'is-right' : 'is-wrong'}>
      <strong class="verdict">{right ? words.right : words.laidIn(words.gap(years[gap - 1], years[gap]))}</strong>{' '}
      {right && !years.includes(year) ? words.happened(year) : where}
    </span>
  );
}

function TurnedCard({ spec, turn }: TurnProps) {
  const event = spec.events[turn.event];
  if (!event) return null;
  return (
    <div class="time-card is-turned">
      <h4 class="time-year">{event.year}</h4>
      <p class="time-text">{event.text}</p>
      <p class="time-norm">{event.norm}</p>
      <Source event={event} label={spec.areas[event.area]} />
    </div>
  );
}

function Ending({ spec, game, onNewGame }: { readonly spec: Spec; readonly game: number; onNewGame(): void }) {
  const unplayed = spec.order.length - (game + 1) * spec.hand;
  return (
    <>
      {unplayed > 0 && <p class="time-unplayed">{words.unplayed(unplayed)}</p>}
      <div class="actions">
        <button class="button" type="button" onClick={onNewGame}>
          {words.newGame}
        </button>
      </div>
    </>
  );
}
