/** The options of a question with their comments, in the live form: what kunskapsfraga and kunskapskontroll share. */
import { options as words } from '../texts/sv/options.ts';
import type { Choice, Option } from './choice.ts';

/** What is said of one option when its comment is shown. A final answer is named as the learner's own, since its mark stands still. */
function verdictOf({ right }: Option, on: boolean, several: boolean, final: boolean): string {
  if (final && on) return right ? words.ownRight : words.ownWrong;
  if (!right) return words.wrong;
  // Where only one option is right, it is not right "as well".
  return on || !several ? words.right : words.missed;
}

interface OptionListProps {
  readonly choice: Choice;
  /** Prefix of the options' ids, and the name of the group. */
  readonly id: string;
  /** Indexes of the chosen options. */
  readonly chosen: readonly number[];
  /** The order in which options are shown, by index; as written when left out. */
  readonly order?: readonly number[] | undefined;
  /** True when the answer cannot be changed any more. */
  readonly final?: boolean | undefined;
  /** Whether the option's comment is shown. */
  revealed(index: number): boolean;
  onChoose?: ((index: number, on: boolean) => void) | undefined;
}

/** Radio buttons or checkboxes, each with its verdict and comment once that is shown. */
export function OptionList({ choice, id, chosen, order, final = false, revealed, onChoose }: OptionListProps) {
  const { options, several } = choice;
  const shown = order ?? options.map((_, index) => index);
  return (
    <ul class="choices">
      {shown.map((index) => {
        const option = options[index];
        if (!option) return null;
        const [on, open, own] = [chosen.includes(index), revealed(index), `${id}-${index}`];
        return (
          <li key={option.text} class={open ? (option.right ? 'is-right' : 'is-wrong') : ''}>
            <label for={own}>
              <input
                id={own}
                name={id}
                type={several ? 'checkbox' : 'radio'}
                checked={on}
                disabled={final}
                aria-describedby={open ? `${own}-why` : undefined}
                onChange={(event) => onChoose?.(index, event.currentTarget.checked)}
              />
              <span>{option.text}</span>
            </label>
            {open && (
              <p class="why" id={`${own}-why`}>
                <strong class="verdict">{verdictOf(option, on, several, final)}.</strong> {option.feedback}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
