import { useEffect, useRef } from 'preact/hooks';
import { stallningstagande as words } from '../../texts/sv/stallningstagande.ts';
import type { RoomProps } from '../room.ts';
import { claims, type Spec } from './logic.ts';
import { RoundResult } from './round-result.tsx';
import { backward, claimsOf, clampHands, count, forward, HANDS, isLastRound, type RoomState, readState, roundSizes } from './tally.ts';

export { readState };

/** Claims on the wall, one at a time, with hands to count; after each round the pairs that they make. */
export function Room({ spec, id, state, share }: RoomProps<Spec, RoomState>) {
  const root = useRef<HTMLDivElement>(null);
  // Focus moves in the window that somebody works in, not in the one that follows it.
  const mine = useRef(false);
  const { round, step } = state;
  useEffect(() => {
    if (mine.current) root.current?.querySelector<HTMLElement>('[data-here]')?.focus();
    mine.current = false;
  }, [round, step]);

  const moveTo = (next: RoomState) => {
    mine.current = true;
    share(next);
  };
  const rounds = roundSizes(spec).length;
  const order = claimsOf(spec, round);
  const claim = order[step];
  const back = round + step > 0 ? () => moveTo(backward(state, spec)) : undefined;
  const next = () => moveTo(forward(state, spec));

  return (
    <div class="stand-room" ref={root}>
      {claim === undefined ? (
        <>
          <RoundResult spec={spec} state={state} />
          {isLastRound(state, spec) && <p>{words.over}</p>}
          <div class="actions">
            {!isLastRound(state, spec) && (
              <button class="button" type="button" onClick={next}>
                {words.anotherRound}
              </button>
            )}
            <BackButton onBack={back} />
          </div>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            next();
          }}
        >
          <fieldset key={claim} aria-describedby={`${id}-hint`}>
            <legend tabIndex={-1} data-here>
              <span class="stand-position">{words.roomPosition(round + 1, rounds, step + 1, order.length)}</span>{' '}
              <span class="stand-room-claim">{claims(spec)[claim]}</span>
            </legend>
            <div class="stand-hands">
              {words.tally.map((label, column) => (
                <Hands
                  key={label}
                  id={`${id}-${claim}-${column}`}
                  label={label}
                  value={state.tallies[claim]?.[column] ?? null}
                  onCount={(value) => share(count(state, claim, column, value))}
                />
              ))}
            </div>
          </fieldset>
          <p class="hint" id={`${id}-hint`}>
            {words.roomHint}
          </p>
          <div class="actions">
            <button class="button" type="submit">
              {step + 1 < order.length ? words.nextClaim : words.toRound}
            </button>
            <BackButton onBack={back} />
          </div>
        </form>
      )}
    </div>
  );
}

function BackButton({ onBack }: { readonly onBack: (() => void) | undefined }) {
  if (!onBack) return null;
  return (
    <button class="button button-quiet" type="button" onClick={onBack}>
      {words.back}
    </button>
  );
}

interface HandsProps {
  readonly id: string;
  readonly label: string;
  /** Null while nothing is typed. */
  readonly value: number | null;
  onCount(value: number | null): void;
}

/** A count of hands: typed, or stepped. */
function Hands({ id, label, value, onCount }: HandsProps) {
  const step = (by: number) => onCount(clampHands((value ?? 0) + by));
  return (
    <div>
      <label for={id}>{label}</label>
      <div class="stand-stepper">
        <button class="button button-quiet" type="button" aria-label={words.fewer(label)} onClick={() => step(-1)}>
          −
        </button>
        <input
          id={id}
          type="number"
          inputmode="numeric"
          min="0"
          max={HANDS}
          value={value ?? ''}
          onInput={({ currentTarget }) => onCount(currentTarget.value === '' ? null : clampHands(currentTarget.valueAsNumber))}
        />
        <button class="button button-quiet" type="button" aria-label={words.more(label)} onClick={() => step(1)}>
          +
        </button>
      </div>
    </div>
  );
}
