import { tavla as words } from '../../texts/sv/tavla.ts';
import type { Obstacle } from '../../workplace/model.ts';
import { stepOf } from '../moving-rows.tsx';
import { CardForm } from './card-form.tsx';
import { Mover } from './mover.tsx';
import { Serious } from './serious.tsx';
import type { Board } from './use-board.ts';

export interface CardProps {
  /** Prefix for the ids of the card. */
  readonly id: string;
  readonly card: Obstacle;
  readonly board: Board;
  /** Where it lies under its lens, from 0. */
  readonly at: number;
  readonly total: number;
  /** Number of its zone, for what is dragged over it. */
  readonly zone: number;
  /** Side where a dragged card would come in. */
  readonly gap: 'before' | 'after' | undefined;
  onDrag(event: PointerEvent, card: HTMLElement): void;
}

/** One obstacle: its text with the buttons for it, or its fields. */
export function Card(props: CardProps) {
  const { id, card, board, at, zone, gap } = props;
  const open = board.open?.card.id === card.id ? board.open : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && (open || board.moving === card.id)) {
      event.stopPropagation();
      return open ? board.close() : board.turnMover(card);
    }
    const step = stepOf(event);
    // In a list and in a text the keys have a meaning of their own.
    if (step === undefined || open || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    board.move(card, card.lens, at + step);
  };
  const classes = ['row-card board-card', open && 'is-open', card.act && 'is-marked', gap && `has-gap-${gap}`];
  return (
    <li class={classes.filter(Boolean).join(' ')} data-card={card.id} data-zone={zone} onKeyDown={onKeyDown}>
      {open ? <CardForm id={id} card={card} asked={open.asked} board={board} /> : <CardText {...props} />}
    </li>
  );
}

function CardText({ id, card, board, at, total, onDrag }: CardProps) {
  const { what, who, why, serious, act } = card;
  const moving = board.moving === card.id;
  const onPointerDown = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    // A finger on the text scrolls the page; on the grip it drags.
    const grip = event.target instanceof Element && event.target.closest('.board-grip');
    const whole = event.currentTarget.closest('li');
    if (whole && (grip || event.pointerType === 'mouse')) onDrag(event, whole);
  };
  const aside = <span class="visually-hidden">{words.ofCard(what)}</span>;
  return (
    <>
      <div class="board-bar" onPointerDown={onPointerDown}>
        <span class="board-grip" aria-hidden="true">
          <svg width="14" height="22" viewBox="0 0 14 22">
            <path d="M1 1h4v4H1zM9 1h4v4H9zM1 9h4v4H1zM9 9h4v4H9zM1 17h4v4H1zM9 17h4v4H9z" fill="currentColor" />
          </svg>
        </span>
        {what.trim() === '' ? (
          <p class="board-what field-missing">{words.unnamed}</p>
        ) : (
          <p class="board-what" dir="auto">
            {what}
          </p>
        )}
      </div>
      <Fact label={words.affects} text={who} />
      <Fact label={words.because} text={why} />
      <p>
        <Serious step={serious} />
      </p>
      <label class="board-act">
        <input type="checkbox" checked={act} onChange={(event) => board.mark(card, event.currentTarget.checked)} />
        <span>
          {words.act}
          {aside}
        </span>
      </label>
      <p class="board-buttons">
        <button class="button button-quiet" type="button" data-edit onClick={() => board.edit(card)}>
          {words.edit}
          {aside}
        </button>
        <button class="button button-quiet" type="button" data-move aria-expanded={moving} onClick={() => board.turnMover(card)}>
          {words.move}
          {aside}
        </button>
        <button class="button button-quiet" type="button" onClick={() => board.remove(card)}>
          {words.remove}
          {aside}
        </button>
      </p>
      {moving && <Mover id={`${id}-mover`} card={card} at={at} total={total} board={board} />}
    </>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <p class="board-fact">
      <span class="board-label">{label}: </span>
      <bdi>{text}</bdi>
    </p>
  );
}
