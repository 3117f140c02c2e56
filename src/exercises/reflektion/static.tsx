import { reflektion as words } from '../../texts/sv/reflektion.ts';
import type { StaticProps } from '../definition.ts';
import type { Spec } from './logic.ts';

/** The question without a field: nothing typed here could be kept. Print adds lines to write on. */
export function Static({ spec }: StaticProps<Spec>) {
  return (
    <div class="reflection">
      {spec.hint && <p>{spec.hint}</p>}
      <p>{words.staticHint}</p>
      <div class="writing-lines" />
    </div>
  );
}
