import { sjalvskattning as words } from '../../texts/sv/sjalvskattning.ts';
import type { StaticProps } from '../definition.ts';
import { SCALE } from '../scale.ts';
import { PenRow } from '../scale-row.tsx';
import type { Spec } from './logic.ts';

/** The statements with boxes for a pen; how to read the result, folded away. */
export function Static({ spec }: StaticProps<Spec>) {
  return (
    <>
      {spec.instruction && <p>{spec.instruction}</p>}
      <p>{words.staticHint}</p>
      <ol class="rating-list">
        {spec.statements.map(({ text }) => (
          <li key={text}>
            <span>{text}</span>
            <PenRow />
          </li>
        ))}
      </ol>
      <p class="rating-ends">
        <span>{words.end(1, spec.scale.low)}</span> <span>{words.end(SCALE.length, spec.scale.high)}</span>
      </p>
      <details>
        <summary>{words.staticResult}</summary>
        <dl class="answers">
          {spec.areas.map((area, index) => (
            <div key={area.label}>
              <dt>{area.label}</dt>
              <dd>{words.staticHow(spec.statements.flatMap((statement, n) => (statement.area === index ? [n + 1] : [])))}</dd>
              <dd>
                {words.staticLow} {area.low}
              </dd>
              <dd>
                {words.staticMiddle} {area.middle}
              </dd>
              <dd>
                {words.staticHigh} {area.high}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
