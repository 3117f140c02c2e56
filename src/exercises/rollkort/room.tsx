import { useRef } from 'preact/hooks';
import { rollkort as words } from '../../texts/sv/rollkort.ts';
import type { RoomProps } from '../room.ts';
import { Field } from './field.tsx';
import { countSteps, type Role, type Spec } from './logic.ts';
import { play, type RoomState, readState, typeSteps } from './room-state.ts';

export { readState };

type Props = RoomProps<Spec, RoomState>;

/** One statement at a time for a group that walks, sits or meets on screen; at the end the field. */
export function Room(props: Props) {
  const { spec, state, share } = props;
  const root = useRef<HTMLDivElement>(null);
  const total = spec.statements.length;
  const statement = spec.statements[state.at];
  const go = (at: number) => {
    share({ ...state, at });
    // At either end what was pressed may be gone; the first button is always there.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) root.current?.querySelector<HTMLElement>('[data-go]')?.focus();
    });
  };
  return (
    <div class="role-room" ref={root}>
      <div class="role-shown" role="status">
        {statement ? (
          <>
            <p class="role-position">{words.position(state.at + 1, total)}</p>
            <p class="role-large">{statement.text}</p>
          </>
        ) : (
          <p class="role-end">{words.roomEnd}</p>
        )}
      </div>
      <div class="actions">
        {statement ? (
          <button key="next" class="button" type="button" data-go onClick={() => go(state.at + 1)}>
            {state.at + 1 < total ? words.next : words.toField}
          </button>
        ) : (
          <button
            key="guess"
            class={state.shown ? 'button button-quiet' : 'button'}
            type="button"
            data-go
            onClick={() => share({ ...state, shown: !state.shown })}
          >
            {state.shown ? words.hideGuess : words.showGuess}
          </button>
        )}
        {state.at > 0 && (
          <button key="back" class="button button-quiet" type="button" onClick={() => go(state.at - 1)}>
            {statement ? words.previous : words.toStatements}
          </button>
        )}
      </div>
      {!statement && <End {...props} />}
    </div>
  );
}

/** The field, and below it what may be filled in. */
function End(props: Props) {
  const { spec, state } = props;
  const playing = spec.roles.filter(({ id }) => !state.out.includes(id));
  const lanes = playing.map(({ id, name, guess }) => ({
    role: id,
    name,
    guess: state.shown ? countSteps(guess) : undefined,
    own: state.steps[id],
    here: false,
  }));
  const drawn = state.shown || lanes.some(({ own }) => own !== undefined);
  return (
    <>
      {playing.length === 0 && <p>{words.roomNobody}</p>}
      {playing.length > 0 && drawn && <Field spec={spec} lanes={lanes} own={words.ownRoom} />}
      {state.shown && (
        <>
          <p class="meta">{spec.disclaimer}</p>
          <Thoughts roles={playing} />
        </>
      )}
      <StepsForm {...props} roles={playing} />
      <Playing {...props} />
    </>
  );
}

function Thoughts({ roles }: { readonly roles: readonly Role[] }) {
  return (
    <details>
      <summary>{words.thoughts}</summary>
      <dl class="answers">
        {roles.map(({ id, name, thought }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{thought}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** How far each role came, typed in. A number counts when the field is left, so that half a number is never drawn. */
function StepsForm({ spec, id, state, share, roles }: Props & { readonly roles: readonly Role[] }) {
  return (
    <details>
      <summary>{words.roomSteps}</summary>
      <p>{words.roomStepsHow}</p>
      <ul class="role-inputs">
        {roles.map((role) => (
          <li key={role.id}>
            <label for={`${id}-steps-${role.id}`}>{role.name}</label>
            <input
              id={`${id}-steps-${role.id}`}
              type="number"
              inputMode="numeric"
              min="0"
              max={spec.statements.length}
              value={state.steps[role.id] ?? ''}
              onChange={(event) => share(typeSteps(state, role.id, event.currentTarget.value, spec))}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Playing({ spec, id, state, share }: Props) {
  return (
    <details>
      <summary>{words.roomPlaying}</summary>
      <p id={`${id}-playing`}>{words.roomPlayingHow}</p>
      <ul class="role-inputs" aria-describedby={`${id}-playing`}>
        {spec.roles.map((role) => (
          <li key={role.id}>
            <label>
              <input
                type="checkbox"
                checked={!state.out.includes(role.id)}
                onChange={(event) => share(play(state, role.id, event.currentTarget.checked))}
              />{' '}
              {role.name}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
