import { isRight } from '../choice.ts';
import type { Answer, Drawn } from './logic.ts';

interface MarksProps {
  readonly drawn: readonly Drawn[];
  readonly answer: Answer;
  /** Index of the question on screen. */
  readonly at?: number | undefined;
}

/** A box for each question, filled as it is answered. For the eye: the same is told in words beside it. */
export function Marks({ drawn, answer, at }: MarksProps) {
  return (
    <div class="check-marks" aria-hidden="true">
      {drawn.map(({ question }, index) => {
        const chosen = answer.given[index];
        const state = chosen ? (isRight(chosen, question) ? 'is-right' : 'is-wrong') : '';
        return <span key={question.id} class={index === at ? `${state} is-here` : state} />;
      })}
    </div>
  );
}
