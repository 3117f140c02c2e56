import { useState } from 'preact/hooks';
import { kunskapskontroll as words } from '../../texts/sv/kunskapskontroll.ts';
import { options as common } from '../../texts/sv/options.ts';
import { isRight } from '../choice.ts';
import { OptionList } from '../options.tsx';
import { type Answer, countQuestions, type Drawn, type Question, questionsOf, type Spec } from './logic.ts';
import { Marks } from './marks.tsx';

interface QuestionFormProps {
  readonly id: string;
  readonly spec: Spec;
  readonly answer: Answer;
  /** Index of the question in the draw. */
  readonly at: number;
  readonly drawn: Drawn;
  onAnswer(chosen: readonly number[]): void;
  onNext(): void;
}

/** One question: its options, then the verdict with comments. An answer given is final. */
export function QuestionForm({ id, spec, answer, at, drawn, onAnswer, onNext }: QuestionFormProps) {
  const { question, order } = drawn;
  const given = answer.given[at];
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [missing, setMissing] = useState(false);
  const max = countQuestions(spec);
  const own = `${id}-${question.id}`;

  const choose = (index: number, on: boolean) => {
    setMissing(false);
    setChosen(question.several ? [...chosen.filter((other) => other !== index), ...(on ? [index] : [])].sort() : [index]);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (given) onNext();
    else if (chosen.length === 0) setMissing(true);
    else onAnswer(chosen);
  };

  return (
    <form class="question" onSubmit={submit}>
      <p class="check-position">
        {words.position(at + 1, max)}
        {answer.best !== undefined && at === 0 && !given && <span> {words.bestSoFar(answer.best, max)}</span>}
      </p>
      <Marks drawn={questionsOf(spec, answer)} answer={answer} at={at} />
      <h4 id={own} tabIndex={-1} data-heading>
        {question.question}
      </h4>
      <p class="result" role="status" tabIndex={-1} data-verdict>
        {given ? verdictOf(given, question) : ''}
      </p>
      <fieldset aria-labelledby={own} aria-describedby={given ? undefined : `${own}-how`}>
        {!given && (
          <p class="how" id={`${own}-how`}>
            {question.several ? common.several : common.one}
          </p>
        )}
        <OptionList
          choice={question}
          id={own}
          chosen={given ?? chosen}
          order={order}
          final={given !== undefined}
          revealed={(index) => given !== undefined && (given.includes(index) || question.options[index]?.right === true)}
          onChoose={choose}
        />
      </fieldset>
      <p class="result" role="status">
        {missing ? common.chooseFirst : ''}
      </p>
      <div class="actions">
        <button class="button" type="submit">
          {given ? (at + 1 < max ? words.next : words.toResult) : common.answer}
        </button>
      </div>
    </form>
  );
}

function verdictOf(chosen: readonly number[], question: Question): string {
  if (isRight(chosen, question)) return words.right;
  return chosen.some((index) => question.options[index]?.right) ? words.partly : words.wrong;
}
