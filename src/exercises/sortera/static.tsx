import { sortera as words } from '../../texts/sv/sortera.ts';
import type { StaticProps } from '../definition.ts';
import { Comment } from './comment.tsx';
import { hasRightAnswer, type Spec } from './logic.ts';
import { mirrorLines } from './mirror.ts';

/** The cards and piles as lists; answers, or the thought to end with, folded away. */
export function Static({ spec }: StaticProps<Spec>) {
  return (
    <>
      {spec.instruction && <p>{spec.instruction}</p>}
      <Categories spec={spec} />
      <ul class="static-cards">
        {spec.cards.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {hasRightAnswer(spec) && <Answers spec={spec} />}
      {spec.scale && <Comments label={spec.scale.commentLabel} spec={spec} />}
      {spec.mirror && <Mirror spec={spec} />}
    </>
  );
}

function Categories({ spec: { scale, categories } }: { readonly spec: Spec }) {
  const List = scale ? 'ol' : 'ul';
  return (
    <List class="static-zones">
      {categories.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </List>
  );
}

function Comments({ label, spec }: { readonly label: string; readonly spec: Spec }) {
  return (
    <details>
      <summary>{label}</summary>
      <dl class="answers">
        {spec.cards.map((card) => (
          <div key={card.text}>
            <dt>{card.text}</dt>
            <dd>
              <Comment card={card} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Answers({ spec }: { readonly spec: Spec }) {
  return (
    <details>
      <summary>{words.staticAnswer}</summary>
      <dl class="answers">
        {spec.cards.map(({ text, category, feedback }) => (
          <div key={text}>
            <dt>
              {text}: <strong>{spec.categories[category ?? 0]}</strong>
            </dt>
            <dd>{feedback}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Mirror({ spec }: { readonly spec: Spec }) {
  const label = spec.categories[spec.mirror?.category ?? 0] ?? '';
  return (
    <details>
      <summary>{words.staticMirror}</summary>
      <dl class="answers">
        {spec.mirror &&
          mirrorLines(spec.mirror).map(({ range, text }) => (
            <div key={text}>
              <dt>{words.zoneRange(label, range)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}
