import { tavla as words } from '../../texts/sv/tavla.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import { MOST } from '../../workplace/model.ts';
import { Card, type CardProps } from './card.tsx';
import { Example, Glasses, Questions } from './lens-parts.tsx';
import type { LensSpec } from './logic.ts';
import type { Board } from './use-board.ts';

interface LensProps {
  readonly id: string;
  readonly lens: LensSpec;
  readonly board: Board;
  /** Number of its zone, for what is dragged over it. */
  readonly zone: number;
  /** A dragged card hangs over the lens, and would come last in it. */
  readonly lit: boolean;
  /** The drag at hand, as a card sees it. */
  drag(card: CardProps['card'], at: number): Pick<CardProps, 'zone' | 'gap' | 'onDrag'>;
}

/** One lens: what to look at, questions, somebody else's example, and the cards. */
export function Lens({ id, lens, board, zone, lit, drag }: LensProps) {
  const name = shared.lenses[lens.id];
  const cards = board.cards(lens.id);
  const { removed } = board;
  return (
    <section class={lit ? 'board-lens is-lit' : 'board-lens'} aria-labelledby={`${id}-name`} data-lens={lens.id} data-zone={zone}>
      <div class="board-head">
        <Glasses />
        <h4 id={`${id}-name`}>{name}</h4>
        {cards.length > 0 && <span class="board-count">{words.count(cards.length)}</span>}
      </div>
      <p>{lens.look}</p>
      <div class="board-folds">
        <details>
          <summary>{words.questions}</summary>
          <Questions questions={lens.questions} />
        </details>
        <Example example={lens.example} />
      </div>
      {cards.length > 0 && (
        <ul class="board-cards">
          {cards.map((card, at) => (
            <Card key={card.id} id={`${id}-${card.id}`} card={card} board={board} at={at} total={cards.length} {...drag(card, at)} />
          ))}
        </ul>
      )}
      {removed?.card.lens === lens.id && (
        <p class="undo-line board-undo">
          <span dir="auto">{words.removed(removed.card.what)}</span>{' '}
          <button class="button button-quiet" type="button" onClick={board.undo}>
            {words.undo}
          </button>
        </p>
      )}
      {board.full ? (
        <p class="tool-note">{words.full(MOST.obstacles)}</p>
      ) : (
        <button class="button button-quiet board-add" type="button" data-add onClick={() => board.add(lens.id)}>
          {words.add}
          <span class="visually-hidden">{words.under(name)}</span>
        </button>
      )}
    </section>
  );
}
