import { useRef, useState } from 'preact/hooks';
import { sjalvskattning as words } from '../../texts/sv/sjalvskattning.ts';
import { isoDay } from '../day.ts';
import type { ViewProps } from '../definition.ts';
import { PrivateNote } from '../private-note.tsx';
import { AreaChart, Changes, Limits, MeanTable, StatementTable } from './chart.tsx';
import { type Answer, blank, finish, left, logic, type Spec } from './logic.ts';
import { Rating } from './rating.tsx';

export { logic };

/** Statements to rate, then the result; as often as one likes, with the first and the latest beside each other. */
export function View({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const [answer, setAnswer] = useState<Answer>(saved ?? { rounds: [], draft: blank(spec) });
  const [kept, setKept] = useState(true);
  const begun = left(answer.draft).length < answer.draft.length;
  const [rating, setRating] = useState(answer.rounds.length === 0 || begun);
  const root = useRef<HTMLDivElement>(null);
  /** After the next drawing, since what is wanted may not be there yet. */
  const focusOn = (selector: string) => requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());

  const keep = (next: Answer) => {
    setAnswer(next);
    setKept(save(next));
  };
  const showResult = (next: Answer) => {
    keep(next);
    setRating(false);
    focusOn('[data-result]');
  };
  const again = () => {
    setRating(true);
    focusOn('input');
  };

  return (
    <div class="self-rating" ref={root}>
      {spec.instruction && <p>{spec.instruction}</p>}
      {rating ? (
        <RatingForm
          spec={spec}
          id={id}
          draft={answer.draft}
          onDraft={(draft) => keep({ ...answer, draft })}
          onFinish={() => showResult(finish(answer, isoDay(new Date())))}
          onBack={answer.rounds.length > 0 ? () => showResult({ ...answer, draft: blank(spec) }) : undefined}
        />
      ) : (
        <Result spec={spec} answer={answer} onAgain={again} />
      )}
      <PrivateNote id={`${id}-private`} kept={kept} />
    </div>
  );
}

interface RatingFormProps {
  readonly spec: Spec;
  readonly id: string;
  readonly draft: Answer['draft'];
  onDraft(draft: Answer['draft']): void;
  /** All statements have a number, and the learner wants the result. */
  onFinish(): void;
  /** Leaves the draft for the earlier result, where there is one. */
  readonly onBack: (() => void) | undefined;
}

function RatingForm({ spec, id, draft, onDraft, onFinish, onBack }: RatingFormProps) {
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const missing = left(draft);
  const submit = (event: Event) => {
    event.preventDefault();
    if (missing.length === 0) return onFinish();
    setAsked(true);
    form.current?.querySelectorAll('fieldset')[missing[0] ?? 0]?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} onSubmit={submit}>
      {spec.statements.map(({ text }, index) => (
        <Rating
          key={text}
          id={`${id}-${index}`}
          number={index + 1}
          text={text}
          scale={spec.scale}
          value={draft[index] ?? null}
          missing={asked && draft[index] === null}
          onChoose={(value) => onDraft(draft.with(index, value))}
        />
      ))}
      <p class="result" role="status">
        {asked && missing.length > 0 ? words.left(missing.map((index) => index + 1)) : ''}
      </p>
      <div class="actions">
        <button class="button" type="submit">
          {words.submit}
        </button>
        {onBack && (
          <button class="button button-quiet" type="button" onClick={onBack}>
            {words.back}
          </button>
        )}
      </div>
    </form>
  );
}

function Result({ spec, answer: { rounds }, onAgain }: { readonly spec: Spec; readonly answer: Answer; onAgain(): void }) {
  const day = rounds.at(-1)?.day ?? '';
  const today = isoDay(new Date());
  const waited = rounds.length === 1 && day !== today;
  return (
    <>
      <p class="rating-result" tabIndex={-1} data-result>
        {words.resultOf(day)}
      </p>
      {rounds.length === 1 && <p>{words.once(day, today)}</p>}
      <AreaChart spec={spec} rounds={rounds} />
      <Changes spec={spec} rounds={rounds} />
      <MeanTable spec={spec} rounds={rounds} />
      <StatementTable spec={spec} rounds={rounds} />
      <Limits rounds={rounds} />
      <div class="actions">
        <button class={waited ? 'button' : 'button button-quiet'} type="button" onClick={onAgain}>
          {words.again}
        </button>
      </div>
      <p class="hint">{words.againHint}</p>
    </>
  );
}
