import { paminnelser as words } from '../../texts/sv/paminnelser.ts';
import type { PlanRow } from '../../workplace/model.ts';
import type { DatedLook } from './dated-looks.ts';
import { dueLine } from './look-events.ts';

interface LookListProps {
  readonly id: string;
  readonly looks: readonly DatedLook[];
  /** Measures that no look asks for. */
  readonly rest: { readonly later: number; readonly undated: number };
  /** There is a plan. */
  readonly planned: boolean;
  /** The way to the plan, where there is one. */
  readonly plan: string | undefined;
  onTurn(months: number, on: boolean): void;
}

/** The times to look back: whether they are wanted, on which day, and what the plan then asks for. */
export function LookList({ id, looks, rest, planned, plan, onTurn }: LookListProps) {
  return (
    <section aria-labelledby={`${id}-looks`}>
      <h4 id={`${id}-looks`}>{words.looks}</h4>
      <ol class="looks-list">
        {looks.map((look) => (
          <li key={look.months} class={look.chosen ? 'look row-card is-marked' : 'look row-card'}>
            <label class="look-choice">
              <input type="checkbox" checked={look.chosen} onChange={({ currentTarget }) => onTurn(look.months, currentTarget.checked)} />
              <span>{words.look(look.months, look.title)}</span>
            </label>
            <p class="look-day">{words.weekday(look.day)}</p>
            {look.movedFrom && <p class="look-note">{words.moved(look.movedFrom, look.day)}</p>}
            {look.passed && <p class="look-note">{words.passed}</p>}
            <p>{look.text}</p>
            {look.due.length > 0 && (
              <>
                <p class="look-due">{words.dueHead}</p>
                <Due rows={look.due} />
              </>
            )}
          </li>
        ))}
      </ol>
      <p class="tool-note">
        {planned
          ? [rest.later > 0 && words.later(rest.later), rest.undated > 0 && words.undated(rest.undated)].filter(Boolean).join(' ')
          : words.noPlan}{' '}
        {plan && <a href={plan}>{words.toPlan}</a>}
      </p>
    </section>
  );
}

/** Most measures shown at one look: the plan has all of them. */
const SHOWN = 12;

/** Measures to follow up. */
export function Due({ rows }: { readonly rows: readonly PlanRow[] }) {
  return (
    <ul class="look-rows">
      {rows.slice(0, SHOWN).map((row) => (
        <li key={row.id} dir="auto">
          {dueLine(row)}
        </li>
      ))}
      {rows.length > SHOWN && <li>{words.more(rows.length - SHOWN)}</li>}
    </ul>
  );
}
