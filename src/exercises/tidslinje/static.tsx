import { tidslinje as words } from '../../texts/sv/tidslinje.ts';
import type { StaticProps } from '../definition.ts';
import { toLean } from './lean.ts';
import type { Spec } from './logic.ts';
import { Timeline } from './timeline.tsx';

export { toLean as lean };

/** The whole timeline to read. */
export function Static({ spec, id }: StaticProps<Spec>) {
  return (
    <>
      {spec.instruction && <p>{spec.instruction}</p>}
      <p>{words.staticHow}</p>
      <Timeline spec={spec} id={id} />
    </>
  );
}
