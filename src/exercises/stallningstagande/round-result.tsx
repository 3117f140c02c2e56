import { stallningstagande as words } from '../../texts/sv/stallningstagande.ts';
import type { Counts } from '../hands.tsx';
import type { Spec } from './logic.ts';
import { counted, type PairTally, type RoomState, roundResult, roundSizes } from './tally.ts';

/** A round's pairs with the hands for both claims beside each other, and what to talk about. */
export function RoundResult({ spec, state }: { readonly spec: Spec; readonly state: RoomState }) {
  const results = roundResult(state, spec);
  return (
    <>
      <h3 class="room-heading" tabIndex={-1} data-landing>
        {words.roundTitle(state.round + 1, roundSizes(spec).length)}
      </h3>
      <Finding results={results} />
      <ul class="stand-pairs">
        {results.map(({ pair, tallies }) => (
          <li key={pair.label}>
            <h4>{pair.label}</h4>
            <HandsBar text={pair.first} tally={tallies[0]} />
            <HandsBar text={pair.second} tally={tallies[1]} />
            <p class="stand-talk">{pair.talk}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The pairs where most agreed with both claims, by name. */
function Finding({ results }: { readonly results: readonly PairTally[] }) {
  const most = results.filter((result) => result.most).map(({ pair }) => pair.label);
  if (most.length === 0) return <p>{results.some(({ complete }) => complete) ? words.noneAgreed : words.nothingCounted}</p>;
  return (
    <>
      <p class="stand-count">{words.mostAgreed(most)}</p>
      <p>{words.mostWhy}</p>
    </>
  );
}

/** A claim with the hands that agreed, as a share of those who took a stand. The bar is hidden, since the words say the same. */
function HandsBar({ text, tally }: { readonly text: string; readonly tally: Counts }) {
  const hands = counted(tally);
  return (
    <div class="chart-row">
      <span>{text}</span> <span class="chart-value">{handsText(hands)}</span>
      <svg width="100%" height="1.2em" aria-hidden="true">
        <rect class="chart-ground" width="100%" height="100%" />
        {hands && hands.total > 0 && (
          <rect class="chart-bar chart-plain" width={`${Math.round((hands.agree / hands.total) * 10_000) / 100}%`} height="100%" />
        )}
      </svg>
    </div>
  );
}

function handsText(hands: ReturnType<typeof counted>): string {
  if (!hands) return words.notCounted;
  return hands.total === 0 ? words.nobody : words.agreed(hands.agree, hands.total, hands.pass);
}
