import { useRef, useState } from 'preact/hooks';
import { stallningstagande as words } from '../../texts/sv/stallningstagande.ts';
import type { ViewProps } from '../definition.ts';
import { PrivateNote } from '../private-note.tsx';
import { ScaleRow } from '../scale-row.tsx';
import { type Answer, begin, claimOrder, claims, goOn, logic, PASSED, type Spec, type Stand, stand } from './logic.ts';
import { Result } from './result.tsx';

export { logic };

/** Claims to take a stand on, one at a time, then the pairs that they make. */
export function View({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const [answer, setAnswer] = useState(saved ?? begin(spec));
  const [kept, setKept] = useState(true);
  const root = useRef<HTMLDivElement>(null);
  const order = claimOrder(spec.pairs.length);
  const claim = order[answer.at];

  const keep = (next: Answer) => {
    setAnswer(next);
    setKept(save(next));
  };
  const moveTo = (next: Answer) => {
    keep(next);
    // After the next drawing, since what is wanted is not there yet.
    requestAnimationFrame(() => {
      const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
      (find('[data-result]') ?? find('input:checked') ?? find('input'))?.focus();
    });
  };

  return (
    <div class="stands" ref={root}>
      {claim === undefined ? (
        <Result spec={spec} stands={answer.stands} onAgain={() => moveTo(begin(spec, true))} />
      ) : (
        <>
          {spec.instruction && <p>{spec.instruction}</p>}
          <ClaimForm
            key={claim}
            id={`${id}-${claim}`}
            text={claims(spec)[claim] ?? ''}
            scale={spec.scale}
            number={answer.at + 1}
            total={order.length}
            value={answer.stands[claim] ?? null}
            onChoose={(value) => keep(stand(answer, value))}
            onNext={() => moveTo(goOn(answer))}
            onSkip={() => moveTo(goOn(stand(answer, PASSED)))}
            onBack={answer.at > 0 ? () => moveTo({ ...answer, at: answer.at - 1 }) : undefined}
          />
        </>
      )}
      <PrivateNote id={`${id}-private`} kept={kept} />
    </div>
  );
}

interface ClaimFormProps {
  readonly id: string;
  readonly text: string;
  readonly scale: Spec['scale'];
  /** Number of the claim, from 1. */
  readonly number: number;
  readonly total: number;
  readonly value: Stand;
  onChoose(value: number): void;
  onNext(): void;
  onSkip(): void;
  /** Absent at the first claim. */
  readonly onBack: (() => void) | undefined;
}

/** One claim with its scale, and the right to pass. */
function ClaimForm({ id, text, scale, number, total, value, onChoose, onNext, onSkip, onBack }: ClaimFormProps) {
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    if (value !== null) return onNext();
    setAsked(true);
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} onSubmit={submit}>
      <fieldset aria-describedby={value === PASSED ? `${id}-passed` : undefined}>
        <legend>
          <span class="stand-position">{words.position(number, total)}</span> <span class="stand-claim">{text}</span>
        </legend>
        <ScaleRow name={id} low={scale.from} high={scale.to} value={value} onChoose={onChoose} />
      </fieldset>
      {value === PASSED && <p id={`${id}-passed`}>{words.passedHere}</p>}
      <p class="result" role="status">
        {asked && value === null ? words.choose : ''}
      </p>
      <div class="actions">
        <button class="button" type="submit">
          {number < total ? words.next : words.toResult}
        </button>
        <button class="button button-quiet" type="button" onClick={onSkip}>
          {words.skip}
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
