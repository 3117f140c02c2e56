import { rollkort as words } from '../../texts/sv/rollkort.ts';
import type { Spec } from './logic.ts';

/** One role in the field. */
export interface Lane {
  /** Id of the role. */
  readonly role: string;
  readonly name: string;
  /** Steps that we think the role takes; undefined while that is hidden. */
  readonly guess: number | undefined;
  /** Steps that it took; undefined where nobody has walked as it. */
  readonly own: number | undefined;
  /** The role that the learner has just been. */
  readonly here: boolean;
}

interface FieldProps {
  readonly spec: Pick<Spec, 'field' | 'statements'>;
  readonly lanes: readonly Lane[];
  /** Whose the walked steps are: "Dina steg". */
  readonly own: string;
}

/** The field from the start line to the front, one lane for each role; what it shows stands in a table as well. */
export function Field(props: FieldProps) {
  return (
    <>
      <FieldDrawing {...props} />
      <FieldTable {...props} />
    </>
  );
}

/** Hidden from screen readers: a table, or in the static form a list, says the same. */
export function FieldDrawing({ spec: { field, statements }, lanes, own }: FieldProps) {
  const total = statements.length;
  const walked = lanes.some((lane) => lane.own !== undefined);
  const guessed = lanes.some((lane) => lane.guess !== undefined);
  return (
    <div class="role-field" aria-hidden="true">
      <p class="role-ends">
        <span>{field.back}</span> <span>{field.front}</span>
      </p>
      {lanes.map((lane) => (
        <div class={lane.here ? 'role-lane is-here' : 'role-lane'} key={lane.role}>
          <span class="role-name">{lane.name}</span> <Track {...lane} total={total} />
        </div>
      ))}
      <p class="role-key">{words.key(total, walked ? own : undefined, guessed)}</p>
    </div>
  );
}

interface TrackProps extends Pick<Lane, 'guess' | 'own'> {
  /** Steps from the start line to the front. */
  readonly total: number;
}

/** Height of one marker with the space round it, and half of that, in em. */
const ROW = 1.9;
const MIDDLE = ROW / 2;

/** One lane: a square for steps taken, a ring for steps guessed, below each other where there are both. */
export function Track({ guess, own, total }: TrackProps) {
  const rows = [own === undefined ? [] : [{ steps: own, taken: true }], guess === undefined ? [] : [{ steps: guess, taken: false }]].flat();
  return (
    <span class="role-track">
      <svg width="100%" height={`${ROW * Math.max(1, rows.length)}em`} aria-hidden="true">
        <line class="role-limit" y2="100%" />
        <line class="role-limit" x1="100%" x2="100%" y2="100%" />
        {rows.map(({ steps, taken }, row) => (
          <svg key={taken ? 'taken' : 'guessed'} y={`${row * ROW}em`} height={`${ROW}em`} class={taken ? 'role-taken' : 'role-guessed'}>
            <line class="role-ground" x2="100%" y1="50%" y2="50%" />
            <line x2={share(steps, total)} y1="50%" y2="50%" />
            <svg x={share(steps, total)}>
              {taken ? <rect x="-0.85em" y={`${MIDDLE - 0.8}em`} width="1.7em" height="1.6em" /> : <circle cy={`${MIDDLE}em`} r="0.8em" />}
              <text y={`${MIDDLE}em`} dy="0.35em">
                {steps}
              </text>
            </svg>
          </svg>
        ))}
      </svg>
    </span>
  );
}

const share = (steps: number, total: number): string => `${Math.round((steps / total) * 10_000) / 100}%`;

function FieldTable({ spec: { statements }, lanes, own }: FieldProps) {
  const walked = lanes.some((lane) => lane.own !== undefined);
  const guessed = lanes.some((lane) => lane.guess !== undefined);
  return (
    <details class="figure-table">
      <summary>{words.table}</summary>
      <table>
        <caption>{words.tableCaption(statements.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.tableRole}</th>
            {walked && <th scope="col">{own}</th>}
            {guessed && <th scope="col">{words.tableGuess}</th>}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.role}>
              <th scope="row">{lane.here ? words.here(lane.name) : lane.name}</th>
              {walked && <td>{lane.own ?? '–'}</td>}
              {guessed && <td>{lane.guess ?? '–'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
