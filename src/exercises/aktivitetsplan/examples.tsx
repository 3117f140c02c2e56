import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import type { Spec } from './logic.ts';

const FIELDS = ['who', 'by', 'followUp', 'followUpBy'] as const;

/** Good rows to look at, folded away. */
export function Examples({ examples }: Pick<Spec, 'examples'>) {
  return (
    <details class="plan-examples">
      <summary>{words.examples}</summary>
      <ul class="plan-rows">
        {examples.map((example) => (
          <li class="plan-row row-card" key={example.what}>
            <p class="plan-what">{example.what}</p>
            <dl>
              {FIELDS.map((field) => (
                <div key={field}>
                  <dt>{words.columns[field]}</dt>
                  <dd>{example[field]}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
}
