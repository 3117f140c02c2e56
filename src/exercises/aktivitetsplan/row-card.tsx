import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import { workplace as shared } from '../../texts/sv/workplace.ts';
import type { PlanRow, Workplace } from '../../workplace/model.ts';
import { LINES, RowButton, stepOf } from '../moving-rows.tsx';
import { rowTitle } from './plan-table.ts';
import { RowFields } from './row-fields.tsx';
import { dayTroubles, missingIn, sourceOf } from './rows.ts';

interface RowCardProps {
  /** Prefix for the ids of the card. */
  readonly id: string;
  readonly place: Workplace;
  readonly row: PlanRow;
  /** Number of the row, from 1, and of all rows. */
  readonly number: number;
  readonly total: number;
  readonly open: boolean;
  readonly asked: boolean;
  /** Local day. */
  readonly today: string;
  onOpen(open: boolean): void;
  /** The button at the end of the fields: closes the card and leads back to its head. */
  onFinish(): void;
  onEdit(change: Partial<PlanRow>): void;
  onMove(step: number): void;
  onRemove(): void;
}

/** One row of the plan: what it says, what it lacks, and its fields when it is open. */
export function RowCard(props: RowCardProps) {
  const { id, place, row, number, total, open, asked, today, onOpen, onFinish, onEdit, onMove, onRemove } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event);
    // Alt and the arrow down open a list, and the calendar of a day.
    if (step === undefined || (event.target instanceof Element && event.target.matches('select, [type="date"]'))) return;
    event.preventDefault();
    onMove(step);
  };
  return (
    <li class="plan-row row-card" data-row={row.id} onKeyDown={onKeyDown}>
      <div class="plan-head">
        <h5 class="plan-what" dir="auto">
          <span class="plan-number">
            <span class="visually-hidden">{words.row(number)}: </span>
            <span aria-hidden="true">{number}</span>
          </span>{' '}
          {/* The obstacle itself stands below. */}
          {row.what.trim() === '' && row.from !== '' ? words.unworded : rowTitle(row, place)}
        </h5>
        <span class="plan-buttons">
          <button class="button button-quiet" type="button" data-edit onClick={() => onOpen(!open)}>
            {open ? words.close : words.edit}
            <span class="visually-hidden">{words.ofRow(number)}</span>
          </button>
          <RowButton label={words.up(number)} line={LINES.up} off={number === 1} onPress={() => onMove(-1)} />
          <RowButton label={words.down(number)} line={LINES.down} off={number === total} onPress={() => onMove(1)} />
          <RowButton label={words.remove(number)} line={LINES.cross} onPress={onRemove} />
        </span>
      </div>
      <Source row={row} place={place} />
      {!open && <Facts row={row} />}
      <Hints row={row} today={today} />
      {open && (
        <>
          <RowFields id={id} row={row} asked={asked} onEdit={onEdit} />
          <button class="button button-quiet" type="button" onClick={onFinish}>
            {words.finishRow}
          </button>
        </>
      )}
    </li>
  );
}

/** What the row was made of, as long as its own words do not say it. */
function Source({ row, place }: Pick<RowCardProps, 'row' | 'place'>) {
  if (row.from === '') return null;
  const source = sourceOf(row, place);
  if (source && row.what.includes(source.text)) return null;
  return (
    <p class="plan-source" dir="auto">
      {source ? (
        <>
          <strong>{words.kinds[source.kind]}:</strong> {source.text}
        </>
      ) : (
        words.sourceGone[row.from.startsWith('hinder:') ? 'hinder' : 'tips']
      )}
    </p>
  );
}

/** What the closed card says of the row. */
function Facts({ row }: Pick<RowCardProps, 'row'>) {
  const { who, by, followUp, followUpBy, state } = row;
  const facts = [
    who.trim(),
    by && words.by(words.day(by)),
    followUp.trim(),
    followUpBy && words.followedUp(words.day(followUpBy)),
    shared.states[state],
  ].filter(Boolean);
  return (
    <ul class="plan-facts">
      {facts.map((fact, place) => (
        // Two may say the same, and the list is only shown.
        <li dir="auto" key={place}>
          {fact}
        </li>
      ))}
    </ul>
  );
}

/** What is pointed out under the row: in words, beside a mark, and in nobody's way. */
function Hints({ row, today }: Pick<RowCardProps, 'row' | 'today'>) {
  const lacking = missingIn(row);
  const hints = [
    ...(lacking.length > 0 ? [words.lacks(lacking.map((field) => words.parts[field]))] : []),
    ...dayTroubles(row, today).map((trouble) => words.days[trouble]),
  ];
  if (hints.length === 0) return null;
  return (
    <ul class="plan-hints">
      {hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
    </ul>
  );
}
