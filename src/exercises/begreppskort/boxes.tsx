import { begreppskort as words } from '../../texts/sv/begreppskort.ts';
import { INTERVALS, type Overview } from './logic.ts';

/** The boxes in a row with how many cards lie in each. */
export function Boxes({ id, fresh, boxes }: Pick<Overview, 'fresh' | 'boxes'> & { readonly id: string }) {
  return (
    <div class="leitner">
      <h4 id={`${id}-boxes`}>{words.boxes}</h4>
      <ul class="leitner-boxes" aria-labelledby={`${id}-boxes`}>
        {fresh > 0 && (
          <li class="is-new">
            <strong>{words.newCards}</strong> {words.inBox(fresh)}
          </li>
        )}
        {boxes.map((count, index) => (
          <li key={index} class={count > 0 ? 'is-filled' : ''}>
            <strong>{words.box(index + 1)}</strong> {words.inBox(count)}
          </li>
        ))}
      </ul>
      <p class="leitner-rule">{words.rule(INTERVALS)}</p>
    </div>
  );
}
