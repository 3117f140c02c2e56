import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { AREAS } from '../../workplace/model.ts';
import { AreaHead } from './area-head.tsx';
import type { Spec } from './logic.ts';
import { type OverviewRow, overviewRows } from './overview-rows.ts';
import type { Work } from './use-measures.ts';

/** Where they are: five areas by seven grounds, and how far the four steps have come. Scrolls by itself on a small screen. */
export function Overview({ work: { id, measures }, spec }: { readonly work: Work; readonly spec: Spec }) {
  const { grounds, steps } = overviewRows(measures, spec);
  return (
    <div class="measures-section">
      <h4 id={`${id}-overview`}>{words.overview}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard (WCAG 2.1.1) */}
      <div class="measures-scroll" role="region" aria-labelledby={`${id}-overview`} tabIndex={0}>
        <table class="measures-overview">
          <caption>{words.overviewCaption}</caption>
          <AreaHead first={words.groundOrStep} />
          <Rows rows={grounds} />
          <Rows rows={steps} />
        </table>
      </div>
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly OverviewRow[] }) {
  return (
    <tbody>
      {rows.map(({ title, cells }) => (
        <tr key={title}>
          <th scope="row">{words.hyphenated(title)}</th>
          {cells.map(({ text, tone }, index) => (
            <td key={AREAS[index]} class={`is-${tone}`}>
              {text}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
