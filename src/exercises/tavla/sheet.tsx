import type { RefObject } from 'preact';
import { tavla as words } from '../../texts/sv/tavla.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import type { Obstacle, Workplace } from '../../workplace/model.ts';
import { cardsOf, written } from './board.ts';
import type { LensSpec } from './logic.ts';

interface SheetProps {
  readonly lenses: readonly LensSpec[];
  readonly place: Workplace;
  readonly sheet: RefObject<HTMLDivElement | null>;
}

/** The board on paper, lens by lens; a lens without obstacles leaves room to write them. */
export function Sheet({ lenses, place, sheet }: SheetProps) {
  const cards = written(place.obstacles);
  return (
    <div class="board-sheet" ref={sheet}>
      <h4 data-print-level={1} dir="auto">
        {words.documentTitle}: {place.name}
      </h4>
      {lenses.map((lens) => (
        <section key={lens.id}>
          <h5 data-print-level={2}>{shared.lenses[lens.id]}</h5>
          <p>{lens.look}</p>
          <LensTable name={shared.lenses[lens.id]} cards={cardsOf(cards, lens.id)} />
        </section>
      ))}
    </div>
  );
}

interface LensTableProps {
  /** The lens. */
  readonly name: string;
  readonly cards: readonly Obstacle[];
}

/** Rows to write in, when there are none. */
const BLANK_ROWS = 3;

/** The obstacles of one lens, or empty rows to write them in. */
export function LensTable({ name, cards }: LensTableProps) {
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
          Array.from({ length: BLANK_ROWS }, (_, row) => (
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
