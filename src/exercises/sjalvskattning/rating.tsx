import { sjalvskattning as words } from '../../texts/sv/sjalvskattning.ts';
import { ScaleRow } from '../scale-row.tsx';
import type { Spec } from './logic.ts';

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
  return (
    <fieldset class={missing ? 'rating is-missing' : 'rating'} aria-describedby={missing ? `${id}-missing` : undefined}>
      <legend>{words.statement(number, text)}</legend>
      <ScaleRow name={id} low={scale.low} high={scale.high} value={value} onChoose={onChoose} />
      {missing && (
        <p class="rating-missing" id={`${id}-missing`}>
          {words.missing}
        </p>
      )}
    </fieldset>
  );
}
