import { scenario as words } from '../../texts/sv/scenario.ts';
import type { StaticProps } from '../definition.ts';
import type { Spec } from './logic.ts';
import { Paragraphs } from './scene.tsx';
import { type Choice, type CounterNumber, nodeOf, type Scene, wordFor } from './story.ts';

/** All scenes one after the other, with links from each choice to where it leads; what happens and how it ends is folded away. */
export function Static({ spec, id }: StaticProps<Spec>) {
  const first = spec.scenes[spec.start];
  // The story begins where it begins, also when its scenes are written in another order.
  const scenes = [...(first ? [first] : []), ...spec.scenes.filter((scene) => scene !== first)];
  return (
    <>
      {spec.instruction && <p>{spec.instruction}</p>}
      {spec.state.length > 0 && <Counted spec={spec} />}
      {scenes.map((scene) => (
        <SceneSection key={scene.id} spec={spec} id={id} scene={scene} />
      ))}
      <details class="story-fold">
        <summary>{words.staticEndings}</summary>
        <dl class="answers">
          {spec.endings.map((ending) => (
            <div key={ending.id} id={`${id}-${ending.id}`}>
              <dt>{ending.title}</dt>
              <dd>
                <Paragraphs texts={ending.paragraphs} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function Counted({ spec }: { readonly spec: Spec }) {
  return (
    <>
      <p>{words.counters}</p>
      <ul class="story-counted">
        {spec.state.map((counter) => (
          <li key={counter.label}>
            {words.range(counter.label, counter.words[0] ?? '', counter.words.at(-1) ?? '', wordFor(counter, counter.start))}
          </li>
        ))}
      </ul>
    </>
  );
}

function SceneSection({ spec, id, scene }: { readonly spec: Spec; readonly id: string; readonly scene: Scene }) {
  return (
    <section class="story-section" id={`${id}-${scene.id}`}>
      <h4>{scene.title}</h4>
      <Paragraphs texts={scene.paragraphs} />
      <p class="story-ask">{words.whatNow}</p>
      <ul>
        {scene.choices.map((choice) => (
          <li key={choice.text}>
            {choice.text} <Leads spec={spec} id={id} choice={choice} />
          </li>
        ))}
      </ul>
      <details class="story-fold">
        <summary>{words.staticFeedback}</summary>
        <dl class="answers">
          {scene.choices.map(({ text, feedback, effect }) => (
            <div key={text}>
              <dt>{text}</dt>
              <dd>
                {feedback} {effect.map(([counter, change]) => words.steps(spec.state[counter]?.label ?? '', change)).join(' ')}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

/** Where a choice leads, with the conditions where there are any. */
function Leads({ spec, id, choice }: { readonly spec: Spec; readonly id: string; readonly choice: Choice }) {
  const condition = ([counter, least]: CounterNumber) => {
    const asked = spec.state[counter];
    return asked ? words.condition(asked.label, wordFor(asked, least)) : '';
  };
  return (
    <span class="meta">
      {choice.to.map(({ when, node }, index) => {
        const target = nodeOf(spec, node);
        return (
          <span key={target?.id}>
            {index === 0 ? words.leads : words.otherwise} <a href={`#${id}-${target?.id}`}>{target?.title}</a>
            {when.length > 0 && ` ${words.and(when.map(condition))}`}
            {index < choice.to.length - 1 ? ', ' : '.'}
          </span>
        );
      })}
    </span>
  );
}
