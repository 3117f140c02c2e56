import { useRef, useState } from 'preact/hooks';
import { paraIhop as words } from '../../texts/sv/para-ihop.ts';
import type { ViewProps } from '../definition.ts';
import { startDrag } from '../drag.ts';
import { Answers } from './answers.tsx';
import { type Answer, countRight, logic, nextUnpaired, pairUp, rightTexts, type Spec } from './logic.ts';
import { Pair } from './pair.tsx';
import { Pool } from './pool.tsx';

export { logic };

/** One row is open at a time and shows the texts that can be laid there; the next row opens by itself. */
export function View({ spec, saved, save }: ViewProps<Spec, Answer>) {
  const none = spec.pairs.map(() => -1);
  const [{ pairs, checked }, setAnswer] = useState<Answer>(saved ?? { pairs: none, checked: false });
  const [open, setOpen] = useState(pairs.indexOf(-1));
  /** The pairs as they were when last checked; -1 where something has changed since. Undefined before the first check. */
  const [judged, setJudged] = useState(checked ? pairs : undefined);
  const [over, setOver] = useState<number>();
  const [message, setMessage] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const texts = rightTexts(spec);
  const right = countRight(pairs);
  const allRight = checked && right === pairs.length;
  const leftOf = (left: number) => spec.pairs[left]?.left ?? '';

  const keep = (next: readonly number[], nowOpen: number) => {
    setAnswer({ pairs: next, checked: false });
    save({ pairs: next, checked: false });
    setJudged(judged?.map((then, left) => (then === next[left] ? then : -1)));
    setOpen(nowOpen);
    // What was pressed goes away: focus moves on to what can be chosen, or to the check when nothing is left to choose.
    focus(nowOpen < 0 ? '[data-check]' : '.pool button');
  };
  const focus = (selector: string) => requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  const lay = (right: number, left: number) => {
    const next = pairUp(pairs, left, right);
    const nowOpen = nextUnpaired(next, left);
    keep(next, nowOpen);
    setMessage(`${words.placed(texts[right] ?? '', leftOf(left))} ${nowOpen < 0 ? words.allPlaced : words.next(leftOf(nowOpen))}`);
  };
  const takeBack = (left: number) => {
    keep(pairs.with(left, -1), left);
    setMessage(words.takenBack(texts[pairs[left] ?? 0] ?? ''));
  };
  const openRow = (left: number) => {
    setOpen(left);
    focus('.pool button');
  };
  const check = () => {
    setAnswer({ pairs, checked: true });
    save({ pairs, checked: true });
    setJudged(pairs);
    setMessage('');
    focus('[role="status"]');
  };
  const retry = () => {
    const next = pairs.map((right, left) => (right === left ? right : -1));
    const nowOpen = next.indexOf(-1);
    keep(next, nowOpen);
    setMessage(words.next(leftOf(nowOpen)));
  };
  const again = () => {
    keep(none, 0);
    setJudged(undefined);
    setMessage(words.begun);
  };
  const drag = (event: PointerEvent & { currentTarget: HTMLElement }, right: number) =>
    startDrag(event, event.currentTarget, { over: setOver, drop: (left) => pairs[left] !== right && lay(right, left) });

  const free = spec.pool.filter((right) => !pairs.includes(right)).map((right) => [right, texts[right] ?? ''] as const);
  return (
    <div class="pairing" ref={root}>
      {spec.instruction && <p>{spec.instruction}</p>}
      <p class={judged ? 'feedback' : 'visually-hidden'} role="status" tabIndex={-1}>
        {message || (checked ? words.result(right, pairs.length) : '')}
      </p>
      <div class={open < 0 ? 'pairs' : 'pairs has-pool'}>
        <p class="pair-heads" aria-hidden="true">
          <span>{spec.left}</span>
          <span>{spec.right}</span>
        </p>
        <ol class="pair-rows" aria-label={spec.left}>
          {pairs.map((laid, left) => (
            <Pair
              key={leftOf(left)}
              spec={spec}
              left={left}
              laid={laid < 0 ? undefined : [laid, texts[laid] ?? '']}
              judged={laid >= 0 && judged?.[left] === laid}
              open={open === left}
              lit={over === left}
              onOpen={() => openRow(left)}
              onTakeBack={() => takeBack(left)}
              onDrag={drag}
            >
              {open === left && (
                <Pool
                  label={words.chooseFor(spec.right, leftOf(left))}
                  heading={spec.right}
                  choices={free}
                  onChoose={(right) => lay(right, left)}
                  onDrag={drag}
                />
              )}
            </Pair>
          ))}
        </ol>
      </div>
      {open >= 0 && (
        <p class="hint">
          {words.hint} <span class="with-mouse">{words.dragHint}</span>
        </p>
      )}
      {/* The texts of the pool are buttons, which paper has no use for. */}
      <ul class="pair-paper">
        {free.map(([right, text]) => (
          <li key={right}>{text}</li>
        ))}
      </ul>
      {allRight && spec.extra.length > 0 && <Answers pairs={[]} extra={spec.extra} />}
      {open < 0 && (
        <div class="actions">
          {!checked && (
            <button class="button" type="button" data-check onClick={check}>
              {words.check}
            </button>
          )}
          {checked && !allRight && (
            <button class="button" type="button" onClick={retry}>
              {words.retry}
            </button>
          )}
          <button class="button button-quiet" type="button" onClick={again}>
            {words.again}
          </button>
        </div>
      )}
      {judged && !allRight && (
        <details>
          <summary>{words.showPairs}</summary>
          <Answers pairs={spec.pairs} extra={spec.extra} />
        </details>
      )}
    </div>
  );
}
