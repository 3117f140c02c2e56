/** One thing of several at a time: the list to pick from, and the way back and on. */
import { rounds as words } from '../texts/sv/rounds.ts';

export interface Pick {
  readonly title: string;
  readonly state: 'new' | 'begun' | 'done';
}

interface PickListProps {
  readonly items: readonly Pick[];
  /** Index of the one that is open now. */
  readonly here?: number | undefined;
  onPick(index: number): void;
}

/** A button for each thing, with a box that tells how far it has come. */
export function PickList({ items, here, onPick }: PickListProps) {
  return (
    <ol class="pick-list">
      {items.map(({ title, state }, index) => (
        <li key={title}>
          <button type="button" data-state={state} aria-current={index === here ? 'true' : undefined} onClick={() => onPick(index)}>
            <span class="box" />
            <span>
              {title}
              <span class="visually-hidden">, {words.states[state]}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

interface StepsProps {
  /** Index of the one that is open now, of `count`. */
  readonly at: number;
  readonly count: number;
  readonly previous: string;
  readonly next: string;
  /** The one next thing to do is to go on. */
  readonly ready?: boolean | undefined;
  onGo(index: number): void;
}

/** Back and on, where there is something to go to. */
export function Steps({ at, count, previous, next, ready = false, onGo }: StepsProps) {
  return (
    <>
      {at > 0 && (
        <button class="button button-quiet" type="button" onClick={() => onGo(at - 1)}>
          {previous}
        </button>
      )}
      {at < count - 1 && (
        <button class={ready ? 'button' : 'button button-quiet'} type="button" onClick={() => onGo(at + 1)}>
          {next}
        </button>
      )}
    </>
  );
}
