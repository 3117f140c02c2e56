import { rollkort as words } from '../../texts/sv/rollkort.ts';
import { Track } from './field.tsx';
import { countSteps, type Mark, type Spec } from './logic.ts';

const MARKS: readonly Mark[] = ['+', '-', '.'];

interface WalkingProps {
  readonly spec: Spec;
  readonly id: string;
  /** Answers so far; fewer than there are statements. */
  readonly marks: string;
  onMark(mark: Mark): void;
  /** One step back: to the statement before, or from the first one to the card. */
  onBack(): void;
}

/** One statement at a time. The buttons stay where they are, so that focus does too, and the next statement is read out. */
export function Walking({ spec, id, marks, onMark, onBack }: WalkingProps) {
  const { statements, field } = spec;
  const at = marks.length;
  const steps = countSteps(marks);
  return (
    <>
      <div class="role-progress">
        <p>{words.soFar(steps, field.back)}</p>
        <Track own={steps} guess={undefined} total={statements.length} />
      </div>
      <div class="role-statement" role="status" tabIndex={-1} data-statement id={`${id}-statement`}>
        <p class="role-position">{words.position(at + 1, statements.length)}</p>
        <p>{statements[at]?.text}</p>
      </div>
      <div class="role-marks" role="group" aria-label={words.choose}>
        {MARKS.map((mark) => (
          <button key={mark} class={mark === '.' ? 'role-aside' : 'button button-quiet'} type="button" onClick={() => onMark(mark)}>
            {words.marks[mark]}
          </button>
        ))}
        <button class="role-aside" type="button" onClick={onBack}>
          {at > 0 ? words.back : words.backToCard}
        </button>
      </div>
    </>
  );
}
