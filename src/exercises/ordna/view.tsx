import { useRef, useState } from 'preact/hooks';
import { ordna as words } from '../../texts/sv/ordna.ts';
import type { ViewProps } from '../definition.ts';
import { startDrag } from '../drag.ts';
import { useFocusThatFollows } from '../moving-rows.tsx';
import { type Answer, countRight, logic, moveRow, type Spec } from './logic.ts';
import { Row } from './row.tsx';

export { logic };

/** A list that is put in order by dragging, with buttons or with keys; checked as often as one likes. */
export function View({ spec, saved, save }: ViewProps<Spec, Answer>) {
  const [{ order, checked }, setAnswer] = useState<Answer>(saved ?? { order: spec.start, checked: false });
  /** Once checked, explanations stay: they say where items belong, not where they lie. */
  const [explained, setExplained] = useState(checked);
  const [moved, setMoved] = useState<number>();
  const [pull, setPull] = useState<{ readonly from: number; readonly over: number }>();
  const [message, setMessage] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const keepFocus = useFocusThatFollows('.order-row');
  const total = order.length;
  const right = countRight(order);
  const result = checked ? words.result(right, total) : '';

  const keep = (next: Answer) => {
    setAnswer(next);
    save(next);
  };
  const move = (from: number, to: number) => {
    const item = order[from] ?? 0;
    const text = spec.items[item]?.text ?? '';
    if (to < 0 || to >= total) return setMessage(to < 0 ? words.atTop(text) : words.atBottom(text));
    if (to === from) return;
    keepFocus();
    keep({ order: moveRow(order, from, to), checked: false });
    setMoved(item);
    setMessage(words.moved(text, to + 1, total));
  };
  const check = () => {
    keep({ order, checked: true });
    setExplained(true);
    setMoved(undefined);
    setMessage('');
    // The button goes away; the answer to it is where the learner wants to be.
    requestAnimationFrame(() => status.current?.focus());
  };
  const drag = (event: PointerEvent, row: HTMLElement, from: number) =>
    startDrag(event, row, {
      over: (over) => setPull(over === undefined ? undefined : { from, over }),
      drop: (to) => move(from, to),
    });
  const gapAt = (place: number) => (pull?.over !== place || pull.from === place ? undefined : pull.from < place ? 'after' : 'before');

  return (
    <div class="order">
      {spec.instruction && <p>{spec.instruction}</p>}
      <p class={explained ? 'feedback' : 'visually-hidden'} role="status" tabIndex={-1} ref={status}>
        {message || result}
      </p>
      <p class="order-end">{spec.ends.first}</p>
      <ol class={spec.pyramid ? 'order-rows order-pyramid' : 'order-rows'} aria-label={words.list(spec.ends.first, spec.ends.last)}>
        {order.map((home, place) => {
          const item = spec.items[home];
          return (
            item && (
              <Row
                key={home}
                item={item}
                place={place}
                home={home}
                total={total}
                judged={checked}
                explained={explained}
                moved={moved === home}
                gap={gapAt(place)}
                onMove={(to) => move(place, to)}
                onDrag={(event, row) => drag(event, row, place)}
              />
            )
          );
        })}
      </ol>
      <p class="order-end">{spec.ends.last}</p>
      <p class="hint">
        {words.hint} <span class="with-mouse">{words.keyHint}</span>
      </p>
      <div class="actions">
        {!checked && (
          <button class="button" type="button" onClick={check}>
            {words.check}
          </button>
        )}
      </div>
      {explained && !(checked && right === total) && <RightOrder items={spec.items} />}
    </div>
  );
}

function RightOrder({ items }: Pick<Spec, 'items'>) {
  return (
    <details>
      <summary>{words.showOrder}</summary>
      <ol class="order-right">
        {items.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </details>
  );
}
