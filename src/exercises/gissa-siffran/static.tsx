import { gissa as words } from '../../texts/sv/gissa-siffran.ts';
import type { StaticProps } from '../definition.ts';
import type { Spec } from './logic.ts';
import { Truth } from './truth.tsx';

const VERDICTS = ['near', 'low', 'high'] as const;

/** The figure and the comments on every guess folded away, so that one can guess first. */
export function Static({ spec }: StaticProps<Spec>) {
  return (
    <details>
      <summary>{words.staticAnswer}</summary>
      <Truth spec={spec} />
      <dl class="answers">
        {VERDICTS.map((verdict) => (
          <div key={verdict}>
            <dt>{words.guessed[verdict]}</dt>
            <dd>{spec.feedback[verdict]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
