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

/** Prints one exercise and nothing else of the page. The mark steers style.css and is gone when the printing is over. */
export function printAlone(exercise: Element): void {
  exercise.classList.add('is-printed-alone');
  addEventListener('afterprint', () => exercise.classList.remove('is-printed-alone'), { once: true });
  print();
}
