import { useRef, useState } from 'preact/hooks';
import { numberWord } from '../../texts/sv/numbers.ts';
import { sortera as words } from '../../texts/sv/sortera.ts';
import type { ViewProps } from '../definition.ts';
import { startDrag } from '../drag.ts';
import { PrivateNote } from '../private-note.tsx';
import { type Answer, countRight, hasRightAnswer, logic, mirrorText, type Spec } from './logic.ts';
import { Zone } from './zone.tsx';

export { logic };

/** One card in the hand at a time; the piles below show what has been laid and let it be taken up again. */
export function View({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const [answer, setAnswer] = useState<Answer>(saved ?? { placed: spec.cards.map(() => -1), checked: false });
  const [kept, setKept] = useState(true);
  const [held, setHeld] = useState(answer.placed.indexOf(-1));
  const [over, setOver] = useState<number>();
  const [message, setMessage] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const judged = hasRightAnswer(spec);
  const card = held >= 0 ? spec.cards[held] : undefined;
  const { scale } = spec;
  const finish = scale ? words.compare(scale.commentLabel) : judged ? words.check : words.mirror;
  const resultOf = (given: Answer) => {
    if (scale) return `${mirrorText(given, spec, numberWord)} ${words.compared(scale.commentLabel)}`.trim();
    return judged ? words.result(countRight(given, spec), spec.cards.length) : mirrorText(given, spec, numberWord);
  };

  /** Comments that have been shown stay while cards are moved; whether piles are right is asked anew. */
  const stillChecked = answer.checked && scale !== undefined;
  /** After the next drawing, since what is wanted may not be there yet. */
  const focusOn = (selector: string) => requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  const keep = (next: Answer) => {
    setAnswer(next);
    setKept(save(next));
  };
  /** Lays a card in a pile; the next card without a pile comes into the hand. */
  const place = (index: number, category: number) => {
    const placed = answer.placed.with(index, category);
    const next = placed.indexOf(-1);
    keep({ placed, checked: stillChecked });
    setHeld(next);
    const said = words.placed(spec.cards[index]?.text ?? '', spec.categories[category] ?? '');
    setMessage(`${said} ${next >= 0 ? words.next(spec.cards[next]?.text ?? '') : words.allPlaced}`);
    // The pile buttons go away with the last card; focus moves on to what is next.
    if (next < 0) focusOn(stillChecked ? `[data-card="${index}"] button` : '[data-check]');
  };
  const takeUp = (index: number) => {
    keep({ placed: answer.placed.with(index, -1), checked: stillChecked });
    setHeld(index);
    setMessage(words.pickedUp(spec.cards[index]?.text ?? ''));
    focusOn('.hand button');
  };
  const check = () => {
    const next = { ...answer, checked: true };
    keep(next);
    setMessage(resultOf(next));
    // The button goes away; the answer to it is where the learner wants to be.
    focusOn('[role="status"]');
  };
  const again = () => {
    keep({ placed: spec.cards.map(() => -1), checked: false });
    setHeld(0);
    setMessage('');
    focusOn('.hand button');
  };
  const drag = (event: PointerEvent & { currentTarget: HTMLElement }, index: number) =>
    startDrag(event, event.currentTarget, { over: setOver, drop: (zone) => place(index, zone) });

  const result = answer.checked ? resultOf(answer) : '';
  return (
    <div class="sort" ref={root}>
      {spec.instruction && <p>{spec.instruction}</p>}
      {card && (
        <Hand
          card={card.text}
          position={words.left(spec.cards.length - answer.placed.filter((category) => category < 0).length + 1, spec.cards.length)}
          categories={spec.categories}
          onScale={scale !== undefined}
          onPlace={(category) => place(held, category)}
          onDrag={(event) => drag(event, held)}
        />
      )}
      <p class={result ? 'feedback' : 'result'} role="status" tabIndex={-1}>
        {message || result}
      </p>
      <div class={scale ? 'zones zones-scale' : 'zones'}>
        {spec.categories.map((label, category) => (
          <Zone
            key={label}
            index={category}
            label={label}
            spec={spec}
            answer={answer}
            lit={over === category}
            onTakeUp={takeUp}
            onDrag={drag}
          />
        ))}
      </div>
      {!judged && <PrivateNote id={`${id}-private`} kept={kept} />}
      {!card && (
        <div class="actions">
          {!answer.checked && (
            <button class="button" type="button" data-check onClick={check}>
              {finish}
            </button>
          )}
          <button class="button button-quiet" type="button" onClick={again}>
            {words.again}
          </button>
        </div>
      )}
    </div>
  );
}

interface HandProps {
  readonly card: string;
  readonly position: string;
  readonly categories: readonly string[];
  readonly onScale: boolean;
  onPlace(category: number): void;
  onDrag(event: PointerEvent & { currentTarget: HTMLElement }): void;
}

/** The card in the hand and the buttons that lay it; the figures 1–5 do the same from the keyboard. */
function Hand({ card, position, categories, onScale, onPlace, onDrag }: HandProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const category = Number.parseInt(event.key, 10) - 1;
    if (event.ctrlKey || event.altKey || event.metaKey || !(category in categories)) return;
    event.preventDefault();
    onPlace(category);
  };
  return (
    <div class="hand" role="group" aria-label={onScale ? words.chooseOnScale : words.choose} onKeyDown={onKeyDown}>
      <p class="hand-position">{position}</p>
      <p class="card" onPointerDown={onDrag}>
        {card}
      </p>
      <div class="hand-buttons">
        {categories.map((label, index) => (
          <button key={label} class="button button-quiet" type="button" onClick={() => onPlace(index)}>
            <kbd aria-hidden="true">{index + 1}</kbd> {label}
          </button>
        ))}
      </div>
      <p class="hint">{onScale ? words.hintOnScale : words.hint}</p>
    </div>
  );
}
