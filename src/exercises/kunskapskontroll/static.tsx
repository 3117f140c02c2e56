import { kunskapskontroll as words } from '../../texts/sv/kunskapskontroll.ts';
import { options as common } from '../../texts/sv/options.ts';
import type { StaticProps } from '../definition.ts';
import { toLean } from './lean.ts';
import { countQuestions, lessonNumber, type Question, type Spec } from './logic.ts';

export { toLean as lean };

/** The whole bank, lesson by lesson. Letters tie comments to options, so that no text is sent twice. */
export function Static({ spec }: StaticProps<Spec>) {
  const all = spec.units.flatMap(({ questions }) => questions);
  return (
    <>
      {spec.instruction && <p>{spec.instruction}</p>}
      <p>{words.staticHow(countQuestions(spec))}</p>
      {spec.units.map(({ unit, questions: [first, ...rest] }) => {
        if (!first) return null;
        const start = all.indexOf(first) + 1;
        return (
          <div class="check-bank" key={unit}>
            <h4>{words.lesson(lessonNumber(unit))}</h4>
            <ol start={start}>
              {[first, ...rest].map((question, index) => (
                <QuestionItem key={question.id} question={question} number={start + index} />
              ))}
            </ol>
          </div>
        );
      })}
    </>
  );
}

function QuestionItem({ question, number }: { readonly question: Question; readonly number: number }) {
  return (
    <li>
      <p>
        <span>{question.question}</span> {question.several && <em>{common.several}</em>}
      </p>
      <ol type="a">
        {question.options.map(({ text }) => (
          <li key={text}>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <details>
        <summary>{words.staticAnswer(number)}</summary>
        <ol type="a">
          {question.options.map(({ text, right, feedback }) => (
            <li key={text}>
              <strong>{right ? common.right : common.wrong}.</strong> <span>{feedback}</span>
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}
