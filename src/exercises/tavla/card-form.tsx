import { tavla as words } from '../../texts/sv/tavla.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import { LineField, TextField } from '../../workplace/fields.tsx';
import { type Obstacle, SERIOUS } from '../../workplace/model.ts';
import type { Board } from './use-board.ts';

interface CardFormProps {
  readonly id: string;
  readonly card: Obstacle;
  /** Point out that what stands in the way is missing. */
  readonly asked: boolean;
  readonly board: Board;
}

/** The fields of a card, kept as they are written in. */
export function CardForm({ id, card, asked, board }: CardFormProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        board.close();
      }}
    >
      <TextField
        id={`${id}-what`}
        label={words.what}
        value={card.what}
        missing={asked ? words.whatMissing : undefined}
        onText={(what) => board.write({ what })}
      />
      <LineField id={`${id}-who`} label={words.who} hint={words.whoHint} value={card.who} onText={(who) => board.write({ who })} />
      <TextField id={`${id}-why`} label={words.why} value={card.why} onText={(why) => board.write({ why })} />
      <fieldset class="board-steps">
        <legend>{words.serious}</legend>
        {SERIOUS.map((serious) => (
          <label key={serious}>
            <input type="radio" name={`${id}-serious`} checked={card.serious === serious} onChange={() => board.write({ serious })} />
            <span>{shared.serious[serious]}</span>
          </label>
        ))}
      </fieldset>
      <label class="board-act">
        <input type="checkbox" checked={card.act} onChange={({ currentTarget }) => board.write({ act: currentTarget.checked })} />
        <span>{words.act}</span>
      </label>
      <p class="board-buttons">
        <button class="button" type="submit">
          {words.close}
        </button>
        <button class="button button-quiet" type="button" onClick={() => board.remove(card)}>
          {words.remove}
        </button>
      </p>
    </form>
  );
}
