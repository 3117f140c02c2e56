import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import { newId } from '../../workplace/model.ts';
import { useFocusThatFollows } from '../moving-rows.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { tableCells } from './plan-table.ts';
import { RowCard } from './row-card.tsx';
import { blankRow, isWhole, type PlanGaps, planGaps } from './rows.ts';
import type { Cards } from './use-cards.ts';
import type { Plan } from './use-plan.ts';

interface PlanRowsProps {
  readonly id: string;
  readonly plan: Plan;
  readonly cards: Cards;
  /** The plan was called finished: what is missing is said under the fields. */
  readonly asked: boolean;
  /** Local day. */
  readonly today: string;
}

/** The rows: what they lack, how they are looked at and ordered, and themselves. */
export function PlanRows(props: PlanRowsProps) {
  const { id, plan, cards, today } = props;
  const { place } = plan;
  const rows = place.plan;
  const addOwn = () => {
    const row = blankRow(newId());
    if (plan.add([row], words.added(rows.length + 1))) cards.openRow(row.id);
  };
  return (
    <section aria-labelledby={`${id}-plan`}>
      <h4 id={`${id}-plan`} tabIndex={-1} data-plan>
        {words.plan}
      </h4>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Summary gaps={planGaps(rows, today)} total={rows.length} whole={rows.filter(isWhole).length} />
      )}
      {rows.length > 0 && <Toolbar plan={plan} cards={cards} />}
      {cards.table && rows.length > 0 ? (
        <section class="plan-scroll" aria-label={words.tableCaption(rows.length)}>
          <PlanSheet
            rows={rows.map((row) => ({ id: row.id, cells: tableCells(row, place) }))}
            blank={0}
            onEdit={(row) => cards.openRow(row)}
          />
        </section>
      ) : (
        <CardList {...props} />
      )}
      {plan.undoable && (
        <p class="undo-line plan-undo">
          <span dir="auto">{plan.undoable}</span>{' '}
          <button
            class="button button-quiet"
            type="button"
            onClick={() => {
              plan.undo();
              cards.focusOn('[data-plan]');
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
      <button class="button button-quiet plan-add" type="button" data-add onClick={addOwn}>
        {words.add}
      </button>
    </section>
  );
}

const GAPS = ['what', 'who', 'by', 'followUp', 'late', 'early'] as const;

/** How many rows there are, and what is to be pointed out in all of them. */
function Summary({ gaps, total, whole }: { readonly gaps: PlanGaps; readonly total: number; readonly whole: number }) {
  const found = GAPS.filter((gap) => gaps[gap] > 0);
  return (
    <div class="plan-summary">
      <p>{words.count(total, whole)}</p>
      {found.length > 0 && (
        <ul class="plan-hints">
          {found.map((gap) => (
            <li key={gap}>{words.gaps[gap](gaps[gap])}</li>
          ))}
        </ul>
      )}
      {whole < total && <p class="hint">{words.whole}</p>}
    </div>
  );
}

/** Cards or table, open or closed, and the order by day. */
function Toolbar({ plan, cards }: Pick<PlanRowsProps, 'plan' | 'cards'>) {
  const ids = plan.place.plan.map(({ id }) => id);
  const allOpen = ids.every(cards.isOpen);
  return (
    <div class="plan-tools actions">
      <button class="button button-quiet" type="button" aria-pressed={!cards.table} onClick={() => cards.setTable(false)}>
        {words.asCards}
      </button>
      <button class="button button-quiet" type="button" aria-pressed={cards.table} onClick={() => cards.setTable(true)}>
        {words.asTable}
      </button>
      <button class="button button-quiet" type="button" onClick={plan.sort}>
        {words.sort}
      </button>
      {!cards.table && (
        <button class="button button-quiet" type="button" onClick={() => cards.setOpen(ids, !allOpen)}>
          {allOpen ? words.closeAll : words.openAll}
        </button>
      )}
    </div>
  );
}

function CardList({ id, plan, cards, asked, today }: PlanRowsProps) {
  const keepFocus = useFocusThatFollows('.plan-row');
  const { place } = plan;
  if (place.plan.length === 0) return null;
  return (
    <ol class="plan-rows">
      {place.plan.map((row, index) => (
        <RowCard
          key={row.id}
          id={`${id}-${row.id}`}
          place={place}
          row={row}
          number={index + 1}
          total={place.plan.length}
          open={cards.isOpen(row.id)}
          asked={asked}
          today={today}
          onOpen={(open) => (open ? cards.openRow(row.id) : cards.setOpen([row.id], false))}
          onFinish={() => {
            cards.setOpen([row.id], false);
            cards.focusOn(`[data-row="${row.id}"] [data-edit]`);
          }}
          onEdit={(change) => plan.edit(row.id, change)}
          onMove={(step) => {
            keepFocus();
            plan.move(row.id, step);
          }}
          onRemove={() => {
            plan.remove(row.id);
            // The button went away with its row; this one takes the row back.
            cards.focusOn('.plan-undo button');
          }}
        />
      ))}
    </ol>
  );
}
