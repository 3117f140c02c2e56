import { useState } from 'preact/hooks';
import { startDrag } from '../drag.ts';
import type { CardProps } from './card.tsx';
import { Lens } from './lens.tsx';
import type { Spec } from './logic.ts';
import type { Board } from './use-board.ts';

interface LensListProps {
  readonly spec: Spec;
  readonly id: string;
  readonly board: Board;
}

type Pulled = CardProps['card'];

/** The lenses below each other. Cards are dragged onto a lens, where they come last, or onto another card, to its place. */
export function LensList({ spec: { lenses }, id, board }: LensListProps) {
  const [pull, setPull] = useState<{ readonly card: Pulled; readonly over: number }>();
  const first = lenses.length;
  // The lenses have the first numbers, then comes each card.
  const zones = lenses.flatMap((lens) => board.cards(lens.id).map((card, at) => ({ card, lens: lens.id, at })));
  const zoneOf = (card: Pulled) => first + zones.findIndex((zone) => zone.card.id === card.id);

  const drop = (card: Pulled, zone: number) => {
    const target = zones[zone - first];
    if (target) return board.move(card, target.lens, target.at);
    const lens = lenses[zone];
    // Let go beside the cards of its own lens, it stays where it was.
    if (lens && lens.id !== card.lens) board.move(card, lens.id, board.cards(lens.id).length);
  };
  const drag = (card: Pulled, at: number) => {
    const zone = zoneOf(card);
    const from = pull && zones.find((one) => one.card.id === pull.card.id);
    const isOver = from && pull?.over === zone && pull.card.id !== card.id;
    const gap = !isOver ? undefined : from.lens === card.lens && from.at < at ? ('after' as const) : ('before' as const);
    return {
      zone,
      gap,
      onDrag: (event: PointerEvent, whole: HTMLElement) =>
        startDrag(event, whole, {
          over: (over) => setPull(over === undefined ? undefined : { card, over }),
          drop: (on) => drop(card, on),
        }),
    };
  };
  return (
    <div class="board-lenses">
      {lenses.map((lens, zone) => {
        const lit = pull?.over === zone && pull.card.lens !== lens.id;
        return <Lens key={lens.id} id={`${id}-${lens.id}`} lens={lens} board={board} zone={zone} lit={lit} drag={drag} />;
      })}
    </div>
  );
}
