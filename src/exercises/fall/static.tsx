import { fall as words } from '../../texts/sv/fall.ts';
import type { StaticProps } from '../definition.ts';
import type { Spec } from './logic.ts';
import { labelsOf, Moves, Samples } from './moves.tsx';

/** The cases to read, the answer to each folded away; last how the techniques are recognised and met. */
export function Static({ spec }: StaticProps<Spec>) {
  return (
    <>
      {spec.instruction && <p>{spec.instruction}</p>}
      <p>{words.staticHint}</p>
      <p class="fall-ask">{spec.labelQuestion}</p>
      <ul class="static-cards">
        {spec.labels.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
      <p class="fall-ask">{spec.replyQuestion}</p>
      {spec.cases.map((one) => (
        <section class="fall-section" key={one.id}>
          <h4>{one.title}</h4>
          <p>{one.text}</p>
          <details>
            <summary>{words.staticAnswer}</summary>
            <p>
              <strong>{words.room.here(labelsOf(one, spec).map(({ label }) => label))}.</strong> {one.why}
            </p>
            <Samples {...one} />
          </details>
        </section>
      ))}
      <details class="fall-section">
        <summary>{words.staticLabels}</summary>
        {spec.labels.map((label) => (
          <div class="fall-section" key={label.id}>
            <p>
              <strong>{label.label}.</strong> {label.mark}
            </p>
            <Moves labels={[label]} />
          </div>
        ))}
      </details>
    </>
  );
}
