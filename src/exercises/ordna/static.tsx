import { ordna as words } from '../../texts/sv/ordna.ts';
import type { StaticProps } from '../definition.ts';
import type { Spec } from './logic.ts';

/** The rows in the order a learner meets them, with a box for a number; the right order folded away. */
export function Static({ spec }: StaticProps<Spec>) {
  const { instruction, ends, pyramid, items, start } = spec;
  return (
    <div class="order">
      {instruction && <p>{instruction}</p>}
      <p class="order-hint">{words.staticHow(ends.first, ends.last)}</p>
      <p class="order-end">{ends.first}</p>
      <ul class={pyramid ? 'order-rows order-pyramid' : 'order-rows'}>
        {start.map((item) => (
          <li key={item} class="order-blank">
            {items[item]?.text}
          </li>
        ))}
      </ul>
      <p class="order-end">{ends.last}</p>
      <details>
        <summary>{words.staticAnswer}</summary>
        <dl class="answers">
          {items.map(({ text, explanation }, place) => (
            <div key={text}>
              <dt>
                {place + 1}. {text}
              </dt>
              <dd>{explanation}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
