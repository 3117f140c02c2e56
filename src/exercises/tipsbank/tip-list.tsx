import { useState } from 'preact/hooks';
import { tipsbank as words } from '../../texts/sv/tipsbank.ts';
import { type Landing, useLanding } from '../landing.ts';
import { type Filter, NO_FILTER, waysOut, without } from './filter.ts';
import type { Spec, Tip } from './logic.ts';
import { TipBody } from './tip-body.tsx';
import type { Challenges } from './use-challenges.ts';

/** Tips to show at a time. */
export const STEP = 6;

interface TipListProps {
  readonly id: string;
  readonly spec: Spec;
  /** Those that the filter lets through. */
  readonly tips: readonly Tip[];
  readonly filter: Filter;
  readonly challenges: Challenges;
  /** How many to show. */
  readonly shown: number;
  onShow(shown: number): void;
  onFilter(filter: Filter): void;
}

/** How many hits there are, the first of them, and more when asked for. */
export function TipList({ id, spec, tips, filter, challenges, shown, onShow, onFilter }: TipListProps) {
  /** Id of a tip that is wanted though there is no room. */
  const [asking, setAsking] = useState('');
  // A new value for each drawing: what is wanted comes with the next.
  const { root, land } = useLanding<HTMLDivElement>({});
  const left = tips.length - shown;
  const showMore = () => {
    land(`.tips-hits > li:nth-child(${shown + 1}) .tip-text`);
    onShow(shown + STEP);
  };
  const turn = (tip: Tip) => {
    setAsking('');
    if (challenges.placeOf(tip.id) >= 0) challenges.remove(tip.id);
    else if (!challenges.full) challenges.choose(tip);
    else {
      setAsking(tip.id);
      land('[data-full]');
    }
  };
  const settle = (tip: Tip, old: string | undefined) => {
    setAsking('');
    land(`[data-choose="${tip.id}"]`);
    if (old !== undefined) challenges.exchange(old, tip);
  };
  return (
    <div ref={root}>
      <p class="tips-count" role="status" tabIndex={-1} data-count>
        <strong>{words.count(tips.length)}</strong> {words.shown(Math.min(shown, tips.length), tips.length)}
      </p>
      {tips.length === 0 && <NoHits tips={spec.tips} filter={filter} onFilter={onFilter} land={land} />}
      <ul class="tips-list tips-hits">
        {tips.slice(0, shown).map((tip) => {
          const place = challenges.placeOf(tip.id);
          return (
            <li key={tip.id} class={place >= 0 ? 'tip is-chosen' : 'tip'}>
              <TipBody tip={tip} withArea landing />
              <p class="tips-take">
                <button class="button button-quiet" type="button" aria-pressed={place >= 0} data-choose={tip.id} onClick={() => turn(tip)}>
                  {words.choose}
                  <span class="visually-hidden"> ”{tip.text}”</span>
                </button>
                {place >= 0 && (
                  <>
                    <strong>{words.chosenAs(place + 1)}</strong>
                    <button class="tips-link" type="button" onClick={() => document.getElementById(`${id}-${tip.id}-when`)?.focus()}>
                      {words.toPlan}
                      <span class="visually-hidden"> ”{tip.text}”</span>
                    </button>
                  </>
                )}
              </p>
              {asking === tip.id && <NoRoom most={spec.most} challenges={challenges} onSettle={(old) => settle(tip, old)} />}
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <div class="actions">
          <button class="button button-quiet" type="button" onClick={showMore}>
            {words.more(left)}
          </button>
        </div>
      )}
    </div>
  );
}

interface NoHitsProps extends Pick<TipListProps, 'tips' | 'filter' | 'onFilter'> {
  readonly land: Landing<HTMLDivElement>['land'];
}

/** What to let go to get hits, with how many there are then. */
function NoHits({ tips, filter, onFilter, land }: NoHitsProps) {
  const ways = waysOut(tips, filter);
  const go = (next: Filter) => {
    // The button goes away with what it mends.
    land('[data-count]');
    onFilter(next);
  };
  return (
    <div class="feedback">
      <p>{ways.length > 0 ? words.none : words.noneAtAll}</p>
      <div class="actions">
        {ways.map(({ part, count }) => (
          <button key={part} class="button button-quiet" type="button" onClick={() => go(without(filter, part))}>
            {words.wayOutCount(words.wayOut[part], count)}
          </button>
        ))}
        {ways.length === 0 && (
          <button class="button button-quiet" type="button" onClick={() => go(NO_FILTER)}>
            {words.clear}
          </button>
        )}
      </div>
    </div>
  );
}

interface NoRoomProps {
  readonly most: number;
  readonly challenges: Challenges;
  /** @param old id of the challenge to let go; undefined when all are kept */
  onSettle(old?: string): void;
}

/** There are as many challenges as there may be: which of them is let go for this tip? */
function NoRoom({ most, challenges: { challenges }, onSettle }: NoRoomProps) {
  return (
    <div class="feedback tips-full">
      <p tabIndex={-1} data-full>
        {words.full(most)}
      </p>
      <ul>
        {challenges.map(({ tip, text }) => (
          <li key={tip}>
            <button class="button button-quiet" type="button" onClick={() => onSettle(tip)}>
              <span dir="auto">{words.letGo(text)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button class="button" type="button" onClick={() => onSettle()}>
        {words.keep(challenges.length)}
      </button>
    </div>
  );
}
