import type { RefObject } from 'preact';
import { tavla as words } from '../../texts/sv/tavla.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import type { Obstacle, Workplace } from '../../workplace/model.ts';
import { cardsOf, written } from './board.ts';
import { Questions } from './lens-parts.tsx';
import type { LensSpec } from './logic.ts';

interface SheetProps {
  readonly lenses: readonly LensSpec[];
  readonly place: Workplace;
  readonly sheet: RefObject<HTMLDivElement | null>;
}

/** The board on paper, lens by lens. A lens without obstacles leaves room to write them; a board without any is one worksheet per lens. */
export function Sheet({ lenses, place, sheet }: SheetProps) {
  const cards = written(place.obstacles);
  return (
    <div class={cards.length > 0 ? 'board-sheet' : 'board-sheet is-worksheet'} ref={sheet}>
      <h4 data-print-level={1} dir="auto">
        {words.documentTitle}: {place.name}
      </h4>
      {lenses.map(({ id, look, questions }) => (
        <section key={id}>
          <h5 data-print-level={2}>{shared.lenses[id]}</h5>
          <p>{look}</p>
          {cards.length === 0 && <Questions questions={questions} />}
          <LensTable name={shared.lenses[id]} cards={cardsOf(cards, id)} rows={cards.length > 0 ? 2 : 6} />
        </section>
      ))}
    </div>
  );
}

interface LensTableProps {
  /** The lens. */
  readonly name: string;
  readonly cards: readonly Obstacle[];
  /** Empty rows to write in, when there are no cards. */
  readonly rows: number;
}

/** The obstacles of one lens, or empty rows to write them in. */
export function LensTable({ name, cards, rows }: LensTableProps) {
  return (
    <table class={cards.length > 0 ? undefined : 'board-empty'}>
      <caption class="visually-hidden">{words.tableOf(name)}</caption>
      <thead>
        <tr>
          {words.cardHead.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cards.map(({ id, what, who, why, serious, act }) => (
          <tr key={id}>
            {[what, who, why].map((text, column) => (
              <td key={column} dir="auto">
                {text}
              </td>
            ))}
            <td>{shared.serious[serious]}</td>
            <td>{act ? words.yes : words.no}</td>
          </tr>
        ))}
        {cards.length === 0 &&
          Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              {words.cardHead.map((head) => (
                <td key={head} />
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
