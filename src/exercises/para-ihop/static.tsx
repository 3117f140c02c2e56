import { paraIhop as words } from '../../texts/sv/para-ihop.ts';
import type { StaticProps } from '../definition.ts';
import { Answers } from './answers.tsx';
import { rightTexts, type Spec } from './logic.ts';

/** Both columns, with a letter for each right-hand text and a box to write it in; the pairs folded away. */
export function Static({ spec }: StaticProps<Spec>) {
  const rights = rightTexts(spec);
  return (
    <div class="pairing">
      {spec.instruction && <p>{spec.instruction}</p>}
      <p class="pair-how">{words.staticHow}</p>
      <div class="pair-columns">
        <div>
          <p class="pair-heading">{spec.left}</p>
          <ol class="pair-rows">
            {spec.pairs.map(({ left }) => (
              <li key={left} class="pair-bar">
                <p class="pair-left">{left}</p>
                <p class="pair-slot" />
              </li>
            ))}
          </ol>
        </div>
        <div>
          <p class="pair-heading">{spec.right}</p>
          <ol class="pair-rights">
            {spec.pool.map((right) => (
              <li key={right}>{rights[right]}</li>
            ))}
          </ol>
        </div>
      </div>
      <details>
        <summary>{words.staticAnswer}</summary>
        <Answers pairs={spec.pairs} extra={spec.extra} />
      </details>
    </div>
  );
}
