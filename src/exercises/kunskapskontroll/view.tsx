import { useRef, useState } from 'preact/hooks';
import type { CourseViewProps } from '../definition.ts';
import { ATTEMPTS, SEEDS } from './draw.ts';
import { Intro } from './intro.tsx';
import { fromLean, type LeanSpec } from './lean.ts';
import { type Answer, give, logic, questionsOf, type Spec } from './logic.ts';
import { QuestionForm } from './question-form.tsx';
import { Result } from './result.tsx';

export { logic };

/** The bank's texts stand in the static form alone (see lean.ts). */
export function complete(lean: unknown, form: ParentNode): Spec {
  const texts = [...form.querySelectorAll('.check-bank span')].map(({ textContent }) => textContent ?? '');
  return fromLean(lean as LeanSpec, texts);
}

/** Where focus goes when what is on screen has changed. */
type Goal = 'heading' | 'verdict';

/** A check from its first word to its result: what to expect, one question at a time, how it went, and again. */
export function View({ spec, id, saved, save, course }: CourseViewProps<Spec, Answer>) {
  const [answer, setAnswer] = useState(saved);
  /** The latest answer's verdict is on screen. */
  const [judged, setJudged] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  const moveTo = (goal: Goal) => requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-${goal}]`)?.focus());
  const keep = (next: Answer, goal: Goal) => {
    setAnswer(next);
    setJudged(goal === 'verdict');
    // Kept at once, so that a reload neither draws anew nor gives a second try.
    save(next);
    moveTo(goal);
  };
  const begin = () => keep({ seed: newSeed(), attempt: 0, best: undefined, given: [] }, 'heading');
  const next = () => {
    setJudged(false);
    moveTo('heading');
  };

  if (!answer) return <Intro spec={spec} passMark={course.passMark} onBegin={begin} />;
  const at = answer.given.length - (judged ? 1 : 0);
  const drawn = questionsOf(spec, answer)[at];
  return (
    <div class="check" ref={root}>
      {drawn ? (
        <QuestionForm
          key={`${answer.attempt}-${at}`}
          id={id}
          spec={spec}
          answer={answer}
          at={at}
          drawn={drawn}
          onAnswer={(chosen) => keep(give(answer, chosen, spec), 'verdict')}
          onNext={next}
        />
      ) : (
        <Result
          id={id}
          spec={spec}
          answer={answer}
          course={course}
          onRedo={() => keep({ ...answer, attempt: (answer.attempt + 1) % ATTEMPTS, given: [] }, 'heading')}
        />
      )}
    </div>
  );
}

function newSeed(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number % SEEDS;
}
