import { workplace as shared } from '../../texts/sv/workplace.ts';
import type { StaticProps } from '../definition.ts';
import { Example, Glasses, Questions } from './lens-parts.tsx';
import type { Spec } from './logic.ts';
import { LensTable } from './sheet.tsx';

/** The lenses with their questions, and a table under each to write in on paper. */
export function Static({ spec }: StaticProps<Spec>) {
  return (
    <div class="board board-static">
      {spec.instruction && <p>{spec.instruction}</p>}
      {spec.lenses.map(({ id, look, questions, example }) => (
        <section class="board-lens" key={id}>
          <div class="board-head">
            <Glasses />
            <h4>{shared.lenses[id]}</h4>
          </div>
          <p>{look}</p>
          <Questions questions={questions} />
          <Example example={example} />
          <LensTable name={shared.lenses[id]} cards={[]} rows={3} />
        </section>
      ))}
    </div>
  );
}
