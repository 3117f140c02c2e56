import { workplace as shared } from '../../texts/sv/workplace.ts';
import { SERIOUS, type Serious as Step } from '../../workplace/model.ts';

/** How serious an obstacle is: one to three filled boxes, and the words for it. */
export function Serious({ step }: { readonly step: Step }) {
  return (
    <span class="board-serious">
      <svg width="40" height="12" viewBox="0 0 40 12" aria-hidden="true">
        {SERIOUS.map((one) => (
          <path key={one} d={`M${one * 14 - 13} 1h10v10h-10z`} class={one <= step ? 'is-full' : undefined} />
        ))}
      </svg>{' '}
      {shared.serious[step]}
    </span>
  );
}
