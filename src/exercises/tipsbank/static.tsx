import { tipsbank as words } from '../../texts/sv/tipsbank.ts';
import type { StaticProps } from '../definition.ts';
import { toLean } from './lean.ts';
import type { Spec } from './logic.ts';
import { areaName, TipBody } from './tip-body.tsx';

export { toLean as lean };

/** The whole bank to read, area by area. */
export function Static({ spec, id }: StaticProps<Spec>) {
  const areas = [...new Set(spec.tips.map(({ area }) => area))];
  return (
    <div class="tips">
      {spec.instruction && <p>{spec.instruction}</p>}
      <p>{words.staticHow(spec.most)}</p>
      {areas.map((area) => (
        <section key={area} aria-labelledby={`${id}-${area}`}>
          <h4 id={`${id}-${area}`}>{areaName(area)}</h4>
          <ul class="tips-list">
            {spec.tips
              .filter((tip) => tip.area === area)
              .map((tip) => (
                <li key={tip.id} class="tip">
                  <TipBody tip={tip} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
