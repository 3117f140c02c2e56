import { spelregler as words } from '../../texts/sv/spelregler.ts';
import type { StaticProps } from '../definition.ts';
import type { Spec } from './logic.ts';

/** The suggestions to read; print adds lines to write the rules on. */
export function Static({ spec }: StaticProps<Spec>) {
  return (
    <div class="rules rules-static">
      {spec.instruction && <p>{spec.instruction}</p>}
      <h4>{words.suggestions}</h4>
      <ul class="rules-suggestions">
        {spec.suggestions.map(({ id, text, why }) => (
          <li key={id}>
            <p class="rules-suggestion">{text}</p>
            <p>{why}</p>
          </li>
        ))}
      </ul>
      <h4>{spec.poster.title}</h4>
      <p>{words.staticHint(spec.least)}</p>
      <div class="writing-lines" />
    </div>
  );
}
