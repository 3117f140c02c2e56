import { stallningstagande as words } from '../../texts/sv/stallningstagande.ts';
import { SCALE } from '../scale.ts';
import { type PairResult, pairResults, type Spec, type Stand } from './logic.ts';

interface ResultProps {
  readonly spec: Spec;
  readonly stands: readonly Stand[];
  onAgain(): void;
}

/** How many pairs one agreed to both of, then every pair: those that pull two ways first. */
export function Result({ spec, stands, onAgain }: ResultProps) {
  const results = pairResults(spec, stands);
  const both = results.filter(({ outcome }) => outcome === 'both');
  const passed = results.filter(({ outcome }) => outcome === 'passed');
  const others = results.filter((result) => !both.includes(result) && !passed.includes(result));
  return (
    <>
      <p class="stand-count" tabIndex={-1} data-result>
        {words.count(both.length, results.length - passed.length, results.length)}
      </p>
      {passed.length < results.length && <p>{words.why(both.length)}</p>}
      <PairList heading={words.bothHead} results={both} scale={spec.scale} />
      <PairList heading={words.othersHead} results={others} scale={spec.scale} />
      <PairList heading={words.passedHead} results={passed} scale={spec.scale} />
      <div class="actions">
        <button class="button button-quiet" type="button" onClick={onAgain}>
          {words.again}
        </button>
      </div>
      <p class="hint">{words.againHint}</p>
    </>
  );
}

interface PairListProps {
  readonly heading: string;
  readonly results: readonly PairResult[];
  readonly scale: Spec['scale'];
}

/** Pairs of one kind, both claims beside each other. Nothing when there are none. */
function PairList({ heading, results, scale }: PairListProps) {
  if (results.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul class="stand-pairs">
        {results.map(({ pair, stands, outcome }) => (
          <li key={pair.label}>
            <h5>{pair.label}</h5>
            <div class="stand-sides">
              <Side text={pair.first} stand={stands[0]} scale={scale} />
              <Side text={pair.second} stand={stands[1]} scale={scale} />
            </div>
            {outcome !== 'passed' && <p>{pair[outcome]}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One claim, and where one stood on it. */
function Side({ text, stand, scale }: { readonly text: string; readonly stand: Stand; readonly scale: Spec['scale'] }) {
  return (
    <div>
      <p>{text}</p>
      {stand ? (
        <p class="stand-stood">
          <Mark stand={stand} />
          {words.stood(stand, scale.from, scale.to)}
        </p>
      ) : (
        <p class="stand-stood">{words.passed}</p>
      )}
    </div>
  );
}

/** Five boxes, the one chosen filled. Hidden, since the words beside it say the same. */
function Mark({ stand }: { readonly stand: number }) {
  return (
    <svg class="stand-mark" width="92" height="16" viewBox="0 0 92 16" aria-hidden="true">
      {SCALE.map((n) => (
        <rect key={n} class={n === stand ? 'is-here' : undefined} x={n * 19 - 18} y="1" width="14" height="14" />
      ))}
    </svg>
  );
}
