import { paraIhop as words } from '../../texts/sv/para-ihop.ts';
import type { Spec } from './logic.ts';

/** All pairs with why they belong together, then the texts that belong to none. For the live and the static form. */
export function Answers({ pairs, extra }: Pick<Spec, 'pairs' | 'extra'>) {
  return (
    <dl class="answers">
      {pairs.map(({ left, right, feedback }) => (
        <div key={left}>
          <dt>
            {left} – <strong>{right}</strong>
          </dt>
          <dd>{feedback}</dd>
        </div>
      ))}
      {extra.map(({ text, feedback }) => (
        <div key={text}>
          <dt>
            {words.belongsNowhere} <strong>{text}</strong>
          </dt>
          <dd>{feedback}</dd>
        </div>
      ))}
    </dl>
  );
}
