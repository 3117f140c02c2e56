import { useState } from 'preact/hooks';
import { tavla as words } from '../../texts/sv/tavla.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import { type Lens, MOST, newId, type Obstacle, type Workplace } from '../../workplace/model.ts';
import type { Workplaces } from '../../workplace/places.ts';
import { useWorkplace } from '../../workplace/use-workplace.ts';
import { type Landing, useLanding } from '../landing.ts';
import { useFocusThatFollows } from '../moving-rows.tsx';
import { cardsOf, isBlank, lay, marked, type Obstacles, put, without, written } from './board.ts';

/** A card whose fields are open; it stands here until there is something on it. */
interface Open {
  /** Id of the workplace that it belongs to. */
  readonly place: string;
  readonly card: Obstacle;
  /** Somebody wanted to close it without saying what stands in the way. */
  readonly asked: boolean;
}

/** A card that can be had back. */
export interface Removed {
  readonly place: string;
  readonly card: Obstacle;
  /** Where it lay under its lens, from 0. */
  readonly at: number;
}

/** What is said of the latest change. */
export interface Message {
  readonly text: string;
  /** True when something is asked of whoever reads it; what can be seen on the board is only said aloud. */
  readonly asks: boolean;
}

/** The board as it is worked with. */
export interface Board {
  readonly place: Workplace;
  readonly workplaces: Workplaces;
  readonly landing: Landing<HTMLDivElement>;
  /** The card whose fields are open. */
  readonly open: { readonly card: Obstacle; readonly asked: boolean } | undefined;
  /** Id of the card whose way to other places is open. */
  readonly moving: string | undefined;
  readonly removed: Removed | undefined;
  readonly message: Message;
  readonly full: boolean;
  say(text: string, asks?: boolean): void;
  /** The cards under a lens, with the open one. */
  cards(lens: Lens): Obstacle[];
  add(lens: Lens): void;
  edit(card: Obstacle): void;
  write(change: Partial<Obstacle>): void;
  /** Closes the fields, if the card says what stands in the way or nothing at all. */
  close(): void;
  /** Closes the fields whatever stands in them. */
  leave(): void;
  /** Opens and closes the way to other places. */
  turnMover(card: Obstacle): void;
  /** @param at where it is to lie under the lens, from 0 */
  move(card: Obstacle, lens: Lens, at: number): void;
  mark(card: Obstacle, act: boolean): void;
  remove(card: Obstacle): void;
  undo(): void;
}

const inCard = (id: string, what: string) => `[data-card="${id}"] ${what}`;
const addButton = (lens: Lens) => `[data-lens="${lens}"] [data-add]`;

/** The obstacles of the workplace, and all that can be done with them. Each change is kept at once. @param key as CourseContext.workplaceKey */
export function useBoard(key: string): Board {
  const { place, workplaces } = useWorkplace(key);
  const [opened, setOpened] = useState<Open>();
  const [moving, setMoving] = useState<string>();
  const [removed, setRemoved] = useState<Removed>();
  const [message, setMessage] = useState<Message>({ text: '', asks: false });
  const landing = useLanding<HTMLDivElement>({});
  const keepFocus = useFocusThatFollows('.board-card');
  // What was opened in one workplace is not written into another.
  const own = opened?.place === place.id ? opened : undefined;
  const stored = (id: string) => place.obstacles.find((one) => one.id === id);
  const open = own && { card: stored(own.card.id) ?? own.card, asked: own.asked };

  const say = (text: string, asks = false) => setMessage({ text, asks });
  const change = (make: (obstacles: Obstacles) => Obstacles) => workplaces.change((now) => ({ ...now, obstacles: make(now.obstacles) }));
  const cards = (lens: Lens) => {
    const lying = cardsOf(place.obstacles, lens, open?.card.id);
    return open?.card.lens === lens && !stored(open.card.id) ? [...lying, open.card] : lying;
  };
  /** An empty card that is left is taken away without a word. */
  const leave = () => {
    if (open && isBlank(open.card) && stored(open.card.id)) change((obstacles) => without(obstacles, open.card.id));
    setOpened(undefined);
    setMoving(undefined);
  };
  const show = (card: Obstacle) => {
    leave();
    setOpened({ place: place.id, card, asked: false });
    landing.land(inCard(card.id, 'textarea'));
  };

  return {
    place,
    workplaces,
    landing,
    open,
    moving,
    removed: removed?.place === place.id ? removed : undefined,
    message,
    full: place.obstacles.length >= MOST.obstacles,
    say,
    cards,
    leave,
    add(lens) {
      say('');
      show({ id: newId(), lens, what: '', who: '', why: '', serious: 1, act: false });
    },
    edit: show,
    write(given) {
      if (!open) return;
      const card = { ...open.card, ...given };
      setOpened({ place: place.id, card, asked: false });
      change((obstacles) => put(obstacles, card));
    },
    close() {
      if (!open) return;
      const { card } = open;
      if (card.what.trim() === '' && !isBlank(card)) {
        setOpened({ place: place.id, card, asked: true });
        return landing.land(inCard(card.id, 'textarea'));
      }
      leave();
      landing.land(isBlank(card) ? addButton(card.lens) : inCard(card.id, '[data-edit]'));
    },
    turnMover(card) {
      leave();
      const opens = moving !== card.id;
      setMoving(opens ? card.id : undefined);
      landing.land(inCard(card.id, opens ? 'select' : '[data-move]'));
    },
    move(card, lens, at) {
      const lying = cardsOf(place.obstacles, lens);
      const same = card.lens === lens;
      if (same && !lying[at]) return say(at < 0 ? words.atTop : words.atBottom);
      if (same && lying[at]?.id === card.id) return;
      const total = lying.length + (same ? 0 : 1);
      const to = Math.min(at, total - 1);
      if (same) keepFocus();
      else {
        // In another lens the card is made anew.
        setMoving(undefined);
        landing.land(inCard(card.id, '[data-move]'));
      }
      change((obstacles) => lay(obstacles, obstacles.find(({ id }) => id === card.id) ?? card, lens, to));
      say(words.moved(card.what, shared.lenses[lens], to + 1, total));
    },
    mark(card, act) {
      change((obstacles) => obstacles.map((one) => (one.id === card.id ? { ...one, act } : one)));
      const cardsNow = written(place.obstacles);
      const count = marked(cardsNow.map((one) => (one.id === card.id ? { ...one, act } : one))).length;
      say(`${words.sum(cardsNow.length, count)} ${words.many(count)}`.trim());
    },
    remove(card) {
      const at = cards(card.lens).findIndex(({ id }) => id === card.id);
      setOpened(undefined);
      setMoving(undefined);
      change((obstacles) => without(obstacles, card.id));
      if (isBlank(card)) return landing.land(addButton(card.lens));
      setRemoved({ place: place.id, card, at });
      say(words.removed(card.what));
      // The button went away with its card; this one takes the card back.
      landing.land('.board-undo button');
    },
    undo() {
      if (!removed) return;
      const { card, at } = removed;
      if (place.obstacles.length >= MOST.obstacles) return say(words.full(MOST.obstacles), true);
      leave();
      change((obstacles) => lay(obstacles, card, card.lens, at));
      setRemoved(undefined);
      say(words.restored);
      landing.land(inCard(card.id, '[data-edit]'));
    },
  };
}
