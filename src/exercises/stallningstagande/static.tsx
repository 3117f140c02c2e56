import { stallningstagande as words } from '../../texts/sv/stallningstagande.ts';
import type { StaticProps } from '../definition.ts';
import { PenRow } from '../scale-row.tsx';
import { claimOrder, claims, type Spec } from './logic.ts';

/** The claims with boxes for a pen, in the order of the screen, so that the pairs are not given away; the pairs, folded away. */
export function Static({ spec }: StaticProps<Spec>) {
  const order = claimOrder(spec.pairs.length);
  const all = claims(spec);
  const number = (claim: number) => order.indexOf(claim) + 1;
  return (
    <>
      {spec.instruction && <p>{spec.instruction}</p>}
      <p>{words.staticHint}</p>
      <p class="rating-ends stand-ends">
        <span>{words.end(1, spec.scale.from)}</span> <span>{words.end(5, spec.scale.to)}</span>
      </p>
      <ol class="rating-list">
        {order.map((claim) => (
          <li key={claim}>
            <span>{all[claim]}</span>
            <PenRow />
          </li>
        ))}
      </ol>
      <details class="stand-key">
        <summary>{words.staticPairs}</summary>
        <p>{words.staticHow}</p>
        <dl class="answers">
          {spec.pairs.map(({ label, both, one, neither, talk }, pair) => (
            <div key={label}>
              <dt>{words.staticPair(label, number(pair * 2), number(pair * 2 + 1))}</dt>
              <dd>
                {words.staticBoth} {both}
              </dd>
              <dd>
                {words.staticOne} {one}
              </dd>
              <dd>
                {words.staticNeither} {neither}
              </dd>
              <dd>
                {words.staticTalk} {talk}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
