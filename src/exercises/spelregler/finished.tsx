import { useRef } from 'preact/hooks';
import { spelregler as words } from '../../texts/sv/spelregler.ts';
import { printAlone } from '../print-alone.ts';
import type { Answer, Spec } from './logic.ts';
import { posterRules, posterSizeBelow } from './poster.ts';

interface FinishedProps extends Pick<Answer, 'rules'> {
  readonly id: string;
  readonly title: string;
  readonly foot: Spec['poster']['foot'];
  onChange(): void;
}

/** The rules as a poster, on screen and on paper, and the ways on from there. */
export function Finished({ id, title, foot, rules: all, onChange }: FinishedProps) {
  const sheet = useRef<HTMLElement>(null);
  const rules = posterRules({ rules: all });
  return (
    <>
      <p class="feedback" tabIndex={-1} data-ready>
        {words.ready}
      </p>
      <section class={`rules-poster rules-size-${posterSizeBelow(title, rules)}`} aria-labelledby={`${id}-poster`} ref={sheet}>
        <div class="rules-head">
          <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
            <path d="M4 12V31h26V12M4 12 27 3.5" fill="none" stroke="currentColor" stroke-width="3.5" />
          </svg>
          <h4 id={`${id}-poster`} data-print-level={1} dir="auto">
            {title}
          </h4>
        </div>
        <ol>
          {rules.map((rule, place) => (
            // Two rules may say the same, and the list is only shown.
            <li key={place} dir="auto">
              {rule}
            </li>
          ))}
        </ol>
        {foot && <p>{foot}</p>}
      </section>
      <div class="actions">
        <button class="button" type="button" onClick={() => sheet.current && printAlone(sheet.current, title)}>
          {words.print}
        </button>
        <button class="button button-quiet" type="button" onClick={onChange}>
          {words.change}
        </button>
      </div>
    </>
  );
}
