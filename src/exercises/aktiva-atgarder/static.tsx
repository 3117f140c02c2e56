import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { workplace } from '../../texts/sv/workplace.ts';
import { AREAS, GROUNDS } from '../../workplace/model.ts';
import type { StaticProps } from '../definition.ts';
import { AreaHead } from './area-head.tsx';
import type { Spec } from './logic.ts';
import { SizeText } from './size-section.tsx';

/** What active measures are, and an empty grid to write in. */
export function Static({ spec, id }: StaticProps<Spec>) {
  return (
    <div class="measures measures-static">
      <p class="measures-disclaimer">{spec.disclaimer}</p>
      {spec.instruction && <p>{spec.instruction}</p>}
      <h4>{words.steps}</h4>
      <ol>
        {spec.steps.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ol>
      <h4>{words.staticSizes}</h4>
      {spec.sizes.map((size) => (
        <SizeText key={size.title} size={size} />
      ))}
      <h4>{words.areas}</h4>
      {spec.areas.map(({ text, questions }, index) => (
        <div key={text}>
          <h5>{workplace.areas[AREAS[index] ?? AREAS[0]]}</h5>
          <p>{text}</p>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      ))}
      <h4 id={`${id}-grid`}>{words.staticGrid}</h4>
      <p>{words.staticGridHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard (WCAG 2.1.1) */}
      <div class="measures-scroll" role="region" aria-labelledby={`${id}-grid`} tabIndex={0}>
        <table class="measures-overview">
          <AreaHead first={words.ground} />
          <tbody>
            {GROUNDS.map((ground) => (
              <tr key={ground}>
                <th scope="row">{words.hyphenated(workplace.grounds[ground])}</th>
                {AREAS.map((area) => (
                  <td key={area} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {[spec.cooperation, ...spec.duties].map(({ title, text, hint }) => (
        <div key={title}>
          <h4>{title}</h4>
          <p>{text}</p>
          <p>{hint}</p>
          <div class="writing-lines" />
        </div>
      ))}
    </div>
  );
}
