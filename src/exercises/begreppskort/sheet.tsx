import { begreppskort as words } from '../../texts/sv/begreppskort.ts';
import { common } from '../../texts/sv/common.ts';
import type { ResolvedTerm } from '../definition.ts';

/** All cards for print: terms to the left, meanings to the right, to cut and fold. Not shown on screen. */
export function Sheet({ cards }: { readonly cards: readonly ResolvedTerm[] }) {
  return (
    <div class="card-sheet">
      <p class="cut">{words.cut}</p>
      <dl>
        {cards.map((card) => (
          <div key={card.id}>
            <dt>{card.term}</dt>
            <dd>
              {card.definition}
              <span class="flashcard-source">
                {common.source}: {card.source}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
