import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import { TABLE_HEAD } from './plan-table.ts';

/** A row of the table: its cells under TABLE_HEAD, and what belongs to it at the end. */
export interface SheetRow {
  readonly id: string;
  readonly cells: readonly string[];
}

interface PlanSheetProps {
  readonly rows: readonly SheetRow[];
  /** Empty rows to write in. */
  readonly blank: number;
  /** Gives each row a button; none on paper. */
  onEdit?(id: string): void;
}

/** The plan as a table, on screen and on paper. */
export function PlanSheet({ rows, blank, onEdit }: PlanSheetProps) {
  return (
    <table class="plan-table">
      <caption>{rows.length === 0 ? words.tableBlank : words.tableCaption(rows.length)}</caption>
      <thead>
        <tr>
          {TABLE_HEAD.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
          {onEdit && (
            <td class="plan-table-edit">
              <span class="visually-hidden">{words.edit}</span>
            </td>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [first, ...cells] }, place) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              {first || words.untitled}
            </th>
            {cells.map((cell, column) => (
              // Columns have no other name than their place.
              <td dir="auto" key={column}>
                {cell}
              </td>
            ))}
            {onEdit && (
              <td class="plan-table-edit">
                <button class="button button-quiet" type="button" onClick={() => onEdit(id)}>
                  {words.edit}
                  <span class="visually-hidden">{words.ofRow(place + 1)}</span>
                </button>
              </td>
            )}
          </tr>
        ))}
        {Array.from({ length: blank }, (_, place) => (
          <tr class="plan-blank" key={place}>
            {TABLE_HEAD.map((head) => (
              <td key={head} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
