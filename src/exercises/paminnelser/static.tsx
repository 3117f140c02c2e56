import { paminnelser as words } from '../../texts/sv/paminnelser.ts';
import type { StaticProps } from '../definition.ts';
import type { Spec } from './logic.ts';

/** Each time to look back with room for its day, and lines for what was seen. */
export function Static({ spec }: StaticProps<Spec>) {
  return (
    <div class="looks looks-static">
      {spec.instruction && <p>{spec.instruction}</p>}
      <p class="looks-write">{words.staticStart}</p>
      <ol class="looks-list">
        {spec.looks.map(({ months, title, text }) => (
          <li key={months} class="look">
            <p class="look-title">{words.look(months, title)}</p>
            <p>{text}</p>
            <p class="looks-write">{words.staticDay}</p>
          </li>
        ))}
      </ol>
      <p>{words.staticHint}</p>
      <h4>{words.notes}</h4>
      <div class="writing-lines" />
    </div>
  );
}
