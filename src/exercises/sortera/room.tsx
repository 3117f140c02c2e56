import { sortera as words } from '../../texts/sv/sortera.ts';
import { anyHands, type Counts, Hands, HandsChart, readCounts } from '../hands.tsx';
import { useLanding } from '../landing.ts';
import { PickList, Steps } from '../pick-list.tsx';
import type { RoomProps } from '../room.ts';
import { Comment } from './comment.tsx';
import type { Spec } from './logic.ts';

/** One act as the group has come to it. */
interface Act {
  /** Hands for each step of the scale. */
  readonly counts: Counts;
  /** The comment is shown. */
  readonly shown: boolean;
}

export interface State {
  /** Index of the act that is open; null while the group picks one. */
  readonly at: number | null;
  /** In the order of the cards. */
  readonly acts: readonly Act[];
}

/** Only a scale is sorted together: where cards have their piles, the view does as well for many as for one. */
export const hasRoom = ({ scale }: Spec): boolean => scale !== undefined;

export function readState(value: unknown, { cards, categories }: Spec): State {
  const { at, acts }: { at?: unknown; acts?: unknown } = value && typeof value === 'object' ? value : {};
  const kept: readonly unknown[] = Array.isArray(acts) && acts.length === cards.length ? acts : [];
  return {
    at: at === null || (Number.isInteger(at) && Number(at) in cards) ? (at as number | null) : 0,
    acts: cards.map((_, index) => readAct(kept[index], categories.length)),
  };
}

function readAct(value: unknown, steps: number): Act {
  const { counts, shown }: { counts?: unknown; shown?: unknown } = value && typeof value === 'object' ? value : {};
  return { counts: readCounts(counts, steps), shown: shown === true };
}

/** One act at a time: hands for each step of the scale, the spread, then what others say of it. */
export function Room({ spec, id, state, share }: RoomProps<Spec, State>) {
  const { root, land } = useLanding(state);
  const open = state.at ?? -1;
  const act = state.acts[open];
  const card = spec.cards[open];
  const go = (at: number | null) => {
    land();
    share({ ...state, at });
  };
  const change = (part: Partial<Act>) => act && share({ ...state, acts: state.acts.with(open, { ...act, ...part }) });

  if (!act || !card)
    return (
      <div class="room" ref={root}>
        <h3 class="room-heading" tabIndex={-1} data-landing>
          {words.room.pick}
        </h3>
        <PickList items={spec.cards.map(({ text }, index) => ({ title: text, state: progressOf(state.acts[index]) }))} onPick={go} />
      </div>
    );
  return (
    <div class="room" ref={root}>
      <p class="room-position">{words.room.actOf(open + 1, spec.cards.length)}</p>
      <h3 class="room-act" tabIndex={-1} data-landing>
        {card.text}
      </h3>
      <p>{words.room.where}</p>
      <div class="room-sides">
        <Hands id={`${id}-${open}`} labels={spec.categories} counts={act.counts} onCount={(counts) => change({ counts })} />
        <HandsChart labels={spec.categories} counts={act.counts} />
      </div>
      <Spread counts={act.counts} />
      {act.shown && (
        <section class="room-answer" aria-labelledby={`${id}-comment`}>
          <h4 class="room-heading" id={`${id}-comment`} tabIndex={-1} data-comment>
            {spec.scale?.commentLabel}
          </h4>
          <Comment card={card} />
        </section>
      )}
      <div class="actions">
        {!act.shown && (
          <button
            class="button"
            type="button"
            onClick={() => {
              land('[data-comment]');
              change({ shown: true });
            }}
          >
            {spec.scale?.commentLabel}
          </button>
        )}
        <Steps at={open} count={spec.cards.length} previous={words.room.previous} next={words.room.next} ready={act.shown} onGo={go} />
        <button class="button button-quiet" type="button" onClick={() => go(null)}>
          {words.room.all}
        </button>
      </div>
    </div>
  );
}

/** A question to go on with, by how the hands lie. */
function Spread({ counts }: { readonly counts: Counts }) {
  const steps = counts.filter((count) => (count ?? 0) > 0).length;
  return <p class="room-question">{steps > 1 ? words.room.apart(steps) : steps === 1 ? words.room.alike : ''}</p>;
}

function progressOf(act: Act | undefined): 'new' | 'begun' | 'done' {
  if (act?.shown) return 'done';
  return act && anyHands(act.counts) ? 'begun' : 'new';
}
