import { useState } from 'preact/hooks';
import { rollkort as words } from '../../texts/sv/rollkort.ts';
import { type Answer, drawable, type Spec } from './logic.ts';

interface ChangeRoleProps {
  readonly spec: Spec;
  readonly id: string;
  readonly answer: Answer;
  onDraw(): void;
  onPick(role: string): void;
}

/** Another role: drawn among those not walked yet, or picked. */
export function ChangeRole({ spec, id, answer, onDraw, onPick }: ChangeRoleProps) {
  const [picked, setPicked] = useState(drawable(answer, spec)[0] ?? '');
  const played = new Set(answer.rounds.map(({ role }) => role));
  const pick = (event: Event) => {
    event.preventDefault();
    onPick(picked);
  };
  return (
    <section class="role-change" aria-labelledby={`${id}-change`}>
      <h4 id={`${id}-change`}>{words.changeTitle}</h4>
      <div class="actions">
        <button class="button" type="button" onClick={onDraw}>
          {words.drawNew}
        </button>
      </div>
      <form class="role-choice" onSubmit={pick}>
        <label for={`${id}-pick`}>{words.pick}</label>
        <select id={`${id}-pick`} value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
          {spec.roles.map((role) => (
            <option key={role.id} value={role.id}>
              {played.has(role.id) ? words.played(role.name) : role.name}
            </option>
          ))}
        </select>
        <button class="button button-quiet" type="submit">
          {words.pickButton}
        </button>
      </form>
    </section>
  );
}
