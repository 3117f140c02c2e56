import { useRef, useState } from 'preact/hooks';
import { kunskapsfraga as words } from '../../texts/sv/kunskapsfraga.ts';
import { options as common } from '../../texts/sv/options.ts';
import { isRight } from '../choice.ts';
import type { ViewProps } from '../definition.ts';
import { OptionList } from '../options.tsx';
import { type Answer, logic, type Spec } from './logic.ts';

export { logic };

/** One question: options, then feedback on what was chosen; try again as often as one likes, or see all answers. */
export function View({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const [chosen, setChosen] = useState<readonly number[]>(saved?.chosen ?? []);
  const [answered, setAnswered] = useState(saved !== undefined);
  const [shown, setShown] = useState(saved?.shown ?? false);
  const [message, setMessage] = useState('');
  const options = useRef<HTMLFieldSetElement>(null);
  const right = isRight(chosen, spec);
  const finished = answered && (right || shown);

  const choose = (index: number, on: boolean) => {
    setAnswered(false);
    setShown(false);
    setMessage('');
    setChosen(spec.several ? [...chosen.filter((other) => other !== index), ...(on ? [index] : [])].sort() : [index]);
  };
  const answer = (event: Event) => {
    event.preventDefault();
    if (chosen.length === 0) return setMessage(common.chooseFirst);
    setAnswered(true);
    setMessage(right ? words.allRight : chosen.some((index) => spec.options[index]?.right) ? words.partly : words.notRight);
    save({ chosen, shown: false });
  };
  const again = (event: Event) => {
    // The button is the form's submit button again before the click is over.
    event.preventDefault();
    setAnswered(false);
    setShown(false);
    setChosen([]);
    setMessage('');
    options.current?.querySelector('input')?.focus();
  };
  const showAll = () => {
    setShown(true);
    setMessage(words.shown);
    save({ chosen, shown: true });
    // The button that was pressed is gone: focus goes to the first commented option.
    options.current?.querySelector('input')?.focus();
  };

  return (
    <form class="question" onSubmit={answer}>
      <fieldset ref={options} aria-labelledby={`${id}-heading`} aria-describedby={`${id}-how`}>
        <p class="how" id={`${id}-how`}>
          {spec.several ? common.several : common.one}
        </p>
        <OptionList
          choice={spec}
          id={id}
          chosen={chosen}
          revealed={(index) => answered && (chosen.includes(index) || finished)}
          onChoose={choose}
        />
      </fieldset>
      <p class="result" role="status">
        {message}
      </p>
      <div class="actions">
        {/* One button in all states, so that focus stays where it was. */}
        <button
          class={finished ? 'button button-quiet' : 'button'}
          type={answered ? 'button' : 'submit'}
          onClick={answered ? again : undefined}
        >
          {answered ? (finished ? words.redo : words.again) : common.answer}
        </button>
        {answered && !finished && (
          <button class="button button-quiet" type="button" onClick={showAll}>
            {words.showAll}
          </button>
        )}
      </div>
    </form>
  );
}
