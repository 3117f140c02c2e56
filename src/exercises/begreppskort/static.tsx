import { begreppskort as words } from '../../texts/sv/begreppskort.ts';
import type { StaticProps } from '../definition.ts';
import type { Spec } from './logic.ts';
import { Source } from './source.tsx';

/** Every card as a term to open; print opens them all and makes a sheet to cut and fold. */
export function Static({ spec }: StaticProps<Spec>) {
  return (
    <>
      {spec.instruction && <p>{spec.instruction}</p>}
      <p>{words.staticHint}</p>
      <ul class="card-list">
        {spec.cards.map((card) => (
          <li key={card.id}>
            <details>
              <summary>{card.term}</summary>
              <p>{card.definition}</p>
              <Source card={card} />
            </details>
          </li>
        ))}
      </ul>
      <p class="cut">{words.cut}</p>
    </>
  );
}
