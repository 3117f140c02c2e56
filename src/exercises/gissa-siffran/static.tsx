import { gissa as words } from '../../texts/sv.ts';
import type { StaticProps } from '../definition.ts';
import type { Spec } from './logic.ts';
import { Truth } from './truth.tsx';

/** The question with the figure folded away, so that one can guess first. */
export function Static({ spec }: StaticProps<Spec>) {
  return (
    <details>
      <summary>{words.staticAnswer}</summary>
      <Truth spec={spec} />
    </details>
  );
}
