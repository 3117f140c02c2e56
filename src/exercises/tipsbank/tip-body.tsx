import { common } from '../../texts/sv/common.ts';
import { tipsbank as words } from '../../texts/sv/tipsbank.ts';
import { ROLES, TIP_AREAS, type Tip } from './logic.ts';

/** The name of an area by its place in TIP_AREAS. */
export function areaName(place: number): string {
  const area = TIP_AREAS[place];
  return area ? words.areas[area] : '';
}

interface TipBodyProps {
  readonly tip: Tip;
  /** Says which area it belongs to. */
  readonly withArea?: boolean;
  /** Focus can be led to it. */
  readonly landing?: boolean;
}

/** What a tip says: what to do, for whom and how long, how to begin, and why. The static form's is what `complete` reads. */
export function TipBody({ tip, withArea = false, landing = false }: TipBodyProps) {
  const roles = tip.roles.flatMap((place) => ROLES[place] ?? []).map((role) => words.roles[role]);
  return (
    <>
      <p class="tip-text" tabIndex={landing ? -1 : undefined}>
        {tip.text}
      </p>
      <p class="tip-meta">{words.meta(roles, words.efforts[tip.effort], withArea ? areaName(tip.area) : undefined)}</p>
      <p class="tip-how">
        <strong>{words.how}</strong> <span>{tip.how}</span>
      </p>
      <p class="tip-why">
        <strong>{words.why}</strong> <span>{tip.why}</span>
        {tip.source && (
          <>
            {' '}
            <small class="cite">
              {common.source}:{' '}
              <a href={tip.source.url} target="_blank" rel="noopener">
                <span>{tip.source.text}</span>
                <span class="visually-hidden"> ({common.newWindow})</span>
              </a>
            </small>
          </>
        )}
      </p>
    </>
  );
}
