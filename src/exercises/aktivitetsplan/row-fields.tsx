import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import { DayField, LineField, TextField } from '../../workplace/fields.tsx';
import { HEALTH_GOALS, type PlanRow, STATES } from '../../workplace/model.ts';
import { missingIn, type Needed } from './rows.ts';

interface RowFieldsProps {
  /** Prefix for the ids of the fields. */
  readonly id: string;
  readonly row: PlanRow;
  /** The plan was called finished while something was missing: it is said under the fields. */
  readonly asked: boolean;
  onEdit(change: Partial<PlanRow>): void;
}

/** What one row says, to write and to change. */
export function RowFields({ id, row, asked, onEdit }: RowFieldsProps) {
  const lacking = asked ? missingIn(row) : [];
  const missing = (field: Needed) => (lacking.includes(field) ? words.missing[field] : undefined);
  const label = row.from.startsWith('hinder:') ? words.whatAgainst : words.what;
  return (
    <div class="plan-fields">
      <div class="plan-wide">
        <TextField
          id={`${id}-what`}
          label={label}
          hint={words.whatHint}
          value={row.what}
          missing={missing('what')}
          onText={(what) => onEdit({ what })}
        />
      </div>
      <LineField
        id={`${id}-who`}
        label={words.who}
        hint={words.whoHint}
        value={row.who}
        missing={missing('who')}
        onText={(who) => onEdit({ who })}
      />
      <DayField
        id={`${id}-by`}
        label={words.byDay}
        hint={words.byHint}
        value={row.by}
        missing={missing('by')}
        onDay={(by) => onEdit({ by })}
      />
      <TextField
        id={`${id}-followUp`}
        label={words.followUp}
        hint={words.followUpHint}
        value={row.followUp}
        missing={missing('followUp')}
        onText={(followUp) => onEdit({ followUp })}
      />
      <DayField
        id={`${id}-followUpBy`}
        label={words.followUpDay}
        hint={words.followUpDayHint}
        value={row.followUpBy}
        missing={missing('followUpBy')}
        onDay={(followUpBy) => onEdit({ followUpBy })}
      />
      <details class="plan-wide">
        <summary>{words.goals(row.goals)}</summary>
        <Goals id={id} row={row} onEdit={onEdit} />
      </details>
      <details class="plan-wide">
        <summary>{words.state(shared.states[row.state])}</summary>
        <div class="field">
          <label for={`${id}-state`}>{words.stateLabel}</label>
          <select
            id={`${id}-state`}
            value={row.state}
            onChange={({ currentTarget }) => onEdit({ state: STATES.find((state) => state === currentTarget.value) ?? row.state })}
          >
            {STATES.map((state) => (
              <option value={state} key={state}>
                {shared.states[state]}
              </option>
            ))}
          </select>
        </div>
        <TextField id={`${id}-outcome`} label={words.outcome} value={row.outcome} onText={(outcome) => onEdit({ outcome })} />
      </details>
    </div>
  );
}

function Goals({ id, row, onEdit }: Pick<RowFieldsProps, 'id' | 'row' | 'onEdit'>) {
  return (
    <fieldset class="plan-goals">
      <legend>{words.goalsLegend}</legend>
      {HEALTH_GOALS.map((goal) => (
        <label key={goal}>
          <input
            id={`${id}-goal-${goal}`}
            type="checkbox"
            checked={row.goals.includes(goal)}
            onChange={({ currentTarget: { checked } }) =>
              onEdit({ goals: HEALTH_GOALS.filter((one) => (one === goal ? checked : row.goals.includes(one))) })
            }
          />
          <span>{shared.goals[goal]}</span>
        </label>
      ))}
    </fieldset>
  );
}
