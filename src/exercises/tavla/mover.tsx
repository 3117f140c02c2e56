import { useState } from 'preact/hooks';
import { tavla as words } from '../../texts/sv/tavla.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import { LENSES, type Lens, type Obstacle } from '../../workplace/model.ts';
import { LINES, RowButton } from '../moving-rows.tsx';
import type { Board } from './use-board.ts';

interface MoverProps {
  readonly id: string;
  readonly card: Obstacle;
  /** Where it lies under its lens, from 0. */
  readonly at: number;
  readonly total: number;
  readonly board: Board;
}

/** The ways to another place: up, down, and to another lens. A list that moved at each choice would run away from the arrow keys. */
export function Mover({ id, card, at, total, board }: MoverProps) {
  const others = LENSES.filter((lens) => lens !== card.lens);
  const [lens, setLens] = useState<Lens | undefined>(others[0]);
  return (
    <form
      class="board-mover"
      aria-label={words.mover(card.what)}
      onSubmit={(event) => {
        event.preventDefault();
        if (lens) board.move(card, lens, board.cards(lens).length);
      }}
    >
      <label for={id}>{words.toLens}</label>
      <select id={id} onChange={({ currentTarget }) => setLens(others[currentTarget.selectedIndex])}>
        {others.map((one) => (
          <option key={one} selected={one === lens}>
            {shared.lenses[one]}
          </option>
        ))}
      </select>
      <button class="button button-quiet" type="submit">
        {words.moveThere}
      </button>
      <RowButton label={words.up(card.what)} line={LINES.up} off={at === 0} onPress={() => board.move(card, card.lens, at - 1)} />
      <RowButton
        label={words.down(card.what)}
        line={LINES.down}
        off={at === total - 1}
        onPress={() => board.move(card, card.lens, at + 1)}
      />
    </form>
  );
}
