import { kunskapsfraga as words } from '../../texts/sv/kunskapsfraga.ts';
import { options as common } from '../../texts/sv/options.ts';
import type { StaticProps } from '../definition.ts';
import type { Spec } from './logic.ts';

/** The question on paper or without script: options to tick, comments folded away. */
export function Static({ spec }: StaticProps<Spec>) {
  return (
    <>
      <p class="how">{spec.several ? common.several : common.one}</p>
      <ul class="choices choices-static">
        {spec.options.map((option) => (
          <li key={option.text}>{option.text}</li>
        ))}
      </ul>
      <details>
        <summary>{words.staticAnswer}</summary>
        <dl class="answers">
          {spec.options.map((option) => (
            <div key={option.text}>
              <dt>
                {option.text} <strong class="verdict">{option.right ? common.right : common.wrong}.</strong>
              </dt>
              <dd>{option.feedback}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
