import { kunskapskontroll as words } from '../../texts/sv/kunskapskontroll.ts';
import { isRight } from '../choice.ts';
import type { CourseContext } from '../definition.ts';
import { OptionList } from '../options.tsx';
import { type Answer, countPoints, countQuestions, type Drawn, lessonNumber, percentOf, questionsOf, type Spec } from './logic.ts';
import { Marks } from './marks.tsx';

interface ResultProps {
  readonly id: string;
  readonly spec: Spec;
  readonly answer: Answer;
  readonly course: CourseContext;
  onRedo(): void;
}

/** How the attempt went, what counts, which lessons to read again, and every question with its comments. */
export function Result({ id, spec, answer, course, onRedo }: ResultProps) {
  const drawn = questionsOf(spec, answer);
  const [points, max] = [countPoints(answer, spec), countQuestions(spec)];
  const best = answer.best ?? points;
  const { passMark } = course;
  return (
    <>
      <h4 tabIndex={-1} data-heading>
        {words.resultTitle}
      </h4>
      <Marks drawn={drawn} answer={answer} />
      <p class="check-points">{words.result(points, max, percentOf(points, max))}</p>
      {best > points && <p>{words.best(best, max, percentOf(best, max))}</p>}
      {passMark !== undefined && <p>{percentOf(best, max) >= passMark ? words.passed(passMark) : words.below(passMark)}</p>}
      <Reread missed={drawn.filter(({ question }, index) => !isRight(answer.given[index] ?? [], question))} course={course} />
      <details class="check-review">
        <summary>{words.review}</summary>
        <ol>
          {drawn.map(({ question, order }, index) => {
            const given = answer.given[index] ?? [];
            const own = `${id}-${question.id}`;
            return (
              <li key={question.id}>
                <fieldset aria-labelledby={own}>
                  <p id={own}>{question.question}</p>
                  <OptionList
                    choice={question}
                    id={own}
                    chosen={given}
                    order={order}
                    final
                    revealed={(option) => given.includes(option) || question.options[option]?.right === true}
                  />
                </fieldset>
              </li>
            );
          })}
        </ol>
      </details>
      <div class="actions">
        <button class={percentOf(best, max) >= (passMark ?? 0) ? 'button button-quiet' : 'button'} type="button" onClick={onRedo}>
          {words.redo}
        </button>
      </div>
    </>
  );
}

/** The lessons whose questions were missed, in course order, each with the way there. */
function Reread({ missed, course }: { readonly missed: readonly Drawn[]; readonly course: CourseContext }) {
  const units = [...new Set(missed.map(({ unit }) => unit))];
  if (units.length === 0) return null;
  return (
    <>
      <h5>{words.reread}</h5>
      <ul class="check-reread">
        {units.map((unit) => {
          const link = course.unitLink(unit);
          return (
            <li key={unit}>
              {link ? <a href={link.href}>{words.lessonTitle(lessonNumber(unit), link.title)}</a> : words.lesson(lessonNumber(unit))}
              {`, ${words.missed(missed.filter((one) => one.unit === unit).length)}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
