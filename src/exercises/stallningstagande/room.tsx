import { stallningstagande as words } from '../../texts/sv/stallningstagande.ts';
import { Hands } from '../hands.tsx';
import { useLanding } from '../landing.ts';
import type { RoomProps } from '../room.ts';
import { claims, type Spec } from './logic.ts';
import { RoundResult } from './round-result.tsx';
import { backward, claimsOf, count, forward, isLastRound, type RoomState, readState, roundSizes } from './tally.ts';

export { readState };

/** Claims on the wall, one at a time, with hands to count; after each round the pairs that they make. */
export function Room({ spec, id, state, share }: RoomProps<Spec, RoomState>) {
  const { root, land } = useLanding(state);
  const go = (next: RoomState) => {
    land();
    share(next);
  };
  const { round, step } = state;
  const order = claimsOf(spec, round);
  const claim = order[step];
  const over = claim === undefined && isLastRound(state, spec);
  const onward = claim === undefined ? words.anotherRound : step + 1 < order.length ? words.nextClaim : words.toRound;

  return (
    <div class="room stand-room" ref={root}>
      {claim === undefined ? (
        <RoundResult spec={spec} state={state} />
      ) : (
        <>
          <p class="room-position">{words.roomPosition(round + 1, roundSizes(spec).length, step + 1, order.length)}</p>
          <h3 class="room-act" tabIndex={-1} data-landing>
            {claims(spec)[claim]}
          </h3>
          <Hands
            key={claim}
            id={`${id}-${claim}`}
            labels={words.tally}
            hint={words.roomHint}
            counts={state.tallies[claim] ?? []}
            onCount={(counts) => share(count(state, claim, counts))}
          />
        </>
      )}
      {over && <p>{words.over}</p>}
      <div class="actions">
        {!over && (
          <button class="button" type="button" onClick={() => go(forward(state, spec))}>
            {onward}
          </button>
        )}
        {round + step > 0 && (
          <button class="button button-quiet" type="button" onClick={() => go(backward(state, spec))}>
            {words.back}
          </button>
        )}
      </div>
    </div>
  );
}
