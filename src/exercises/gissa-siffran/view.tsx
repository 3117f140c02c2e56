import { useRef, useState } from 'preact/hooks';
import { gissa as words } from '../../texts/sv/gissa-siffran.ts';
import { formatNumber, formatQuantity } from '../../texts/sv/numbers.ts';
import type { ViewProps } from '../definition.ts';
import { type Answer, logic, readNumber, type Spec, snap, verdict } from './logic.ts';
import { Truth } from './truth.tsx';

export { logic };

/** Guess by slider or by number, then one's own guess and the truth in one chart. */
export function View({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const middle = snap((spec.min + spec.max) / 2, spec);
  const [guess, setGuess] = useState(saved?.guess ?? middle);
  // The field keeps what is typed, also while it is no number yet.
  const [typed, setTyped] = useState(saved ? formatNumber(saved.guess) : '');
  const [shown, setShown] = useState(saved !== undefined);
  const [message, setMessage] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const fromSlider = (value: number) => {
    setGuess(value);
    setTyped(formatNumber(value));
    setMessage('');
  };
  const fromField = (value: string) => {
    setTyped(value);
    setMessage('');
    const number = readNumber(value);
    if (number >= spec.min && number <= spec.max) setGuess(snap(number, spec));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const value = typed.trim() === '' ? guess : readNumber(typed);
    if (!(value >= spec.min && value <= spec.max)) {
      setMessage(words.outOfRange(formatQuantity(spec.min, spec.unit), formatQuantity(spec.max, spec.unit)));
      field.current?.focus();
      return;
    }
    const final = snap(value, spec);
    setGuess(final);
    setTyped(formatNumber(final));
    setShown(true);
    setMessage(spec.feedback[verdict(final, spec)]);
    save({ guess: final });
    // The field goes away; whoever pressed Enter in it goes on from the button.
    button.current?.focus();
  };
  const again = (event: Event) => {
    // The button is the form's submit button again before the click is over.
    event.preventDefault();
    setShown(false);
    setMessage('');
    requestAnimationFrame(() => field.current?.focus());
  };

  const text = formatQuantity(guess, spec.unit);
  return (
    <form class="guess" noValidate onSubmit={submit}>
      {!shown && (
        <div class="guess-controls">
          <label for={`${id}-field`}>{words.field(spec.unit)}</label>
          <input
            ref={field}
            id={`${id}-field`}
            inputMode="decimal"
            autocomplete="off"
            value={typed}
            aria-invalid={message !== ''}
            aria-describedby={`${id}-message`}
            onInput={(event) => fromField(event.currentTarget.value)}
          />
          <label for={`${id}-slider`}>{words.slider}</label>
          <input
            id={`${id}-slider`}
            type="range"
            min={spec.min}
            max={spec.max}
            step={spec.step}
            value={guess}
            aria-valuetext={text}
            onInput={(event) => fromSlider(Number(event.currentTarget.value))}
          />
          <div class="scale" aria-hidden="true">
            <span>{formatQuantity(spec.min, spec.unit)}</span>
            <output>{text}</output>
            <span>{formatQuantity(spec.max, spec.unit)}</span>
          </div>
        </div>
      )}
      <p class={shown ? 'feedback' : 'result'} id={`${id}-message`} role="status">
        {message || (shown ? spec.feedback[verdict(guess, spec)] : '')}
      </p>
      {shown && <Truth spec={spec} guess={{ label: words.yourGuess, value: guess, text, tone: 'guess' }} />}
      <div class="actions">
        {/* One button in both states, so that focus stays where it was. */}
        <button
          ref={button}
          class={shown ? 'button button-quiet' : 'button'}
          type={shown ? 'button' : 'submit'}
          onClick={shown ? again : undefined}
        >
          {shown ? words.again : words.submit}
        </button>
      </div>
    </form>
  );
}
