import { sjalvskattning as words } from '../../texts/sv/sjalvskattning.ts';
import { SCALE, type Spec } from './logic.ts';

interface RatingProps {
  readonly id: string;
  /** Number of the statement, from 1. */
  readonly number: number;
  readonly text: string;
  readonly scale: Spec['scale'];
  readonly value: number | null;
  /** The learner has asked for the result, and this statement is left. */
  readonly missing: boolean;
  onChoose(value: number): void;
}

/** One statement with its five numbers; what 1 and 5 mean stands below them. */
export function Rating({ id, number, text, scale, value, missing, onChoose }: RatingProps) {
  const meaning = (n: number) => (n === 1 ? scale.low : n === SCALE.length ? scale.high : undefined);
  return (
    <fieldset class={missing ? 'rating is-missing' : 'rating'} aria-describedby={missing ? `${id}-missing` : undefined}>
      <legend>{words.statement(number, text)}</legend>
      <div class="rating-row">
        {SCALE.map((n) => (
          <label key={n}>
            <input type="radio" name={id} value={n} checked={value === n} onChange={() => onChoose(n)} />
            <span>{n}</span>
            {meaning(n) && <span class="visually-hidden">: {meaning(n)}</span>}
          </label>
        ))}
      </div>
      <p class="rating-ends" aria-hidden="true">
        <span>{scale.low}</span>
        <span>{scale.high}</span>
      </p>
      {missing && (
        <p class="rating-missing" id={`${id}-missing`}>
          {words.missing}
        </p>
      )}
    </fieldset>
  );
}
