import { useRef, useState } from 'preact/hooks';
import { rollkort as words } from '../../texts/sv/rollkort.ts';
import type { ViewProps } from '../definition.ts';
import { PrivateNote } from '../private-note.tsx';
import { ChangeRole } from './change-role.tsx';
import { type Answer, drawable, logic, type Mark, roleOf, type Spec, step, take, UNTOUCHED, unstep } from './logic.ts';
import { Result } from './result.tsx';
import { RoleCard } from './role-card.tsx';
import { Walking } from './walking.tsx';

export { logic };

/** Where focus goes when what is on screen has changed: the `data-` name of an element. */
type Goal = 'role' | 'statement' | 'result';

/** A role, the statements answered as it, how far it came; then another role to see what changes. */
export function View({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const [answer, setAnswer] = useState(saved ?? UNTOUCHED);
  const [kept, setKept] = useState(true);
  // A walk that was broken off goes on where it was; one that has not begun shows its card.
  const [walking, setWalking] = useState(Boolean(saved?.draft?.marks));
  const root = useRef<HTMLDivElement>(null);
  const { rounds, draft } = answer;
  const [role, latest] = [roleOf(spec, draft?.role), rounds.at(-1)];

  const moveTo = (goal: Goal) => requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-${goal}]`)?.focus());
  const keep = (next: Answer) => {
    setAnswer(next);
    setKept(save(next));
  };
  const meet = (next: string) => {
    keep(take(answer, next));
    setWalking(false);
    moveTo('role');
  };
  const draw = () => meet(pickOne(drawable(answer, spec)));
  const begin = () => {
    setWalking(true);
    moveTo('statement');
  };
  const mark = (given: Mark) => {
    const next = step(answer, given, spec);
    keep(next);
    if (!next.draft) moveTo('result');
  };
  const back = () => {
    if (draft?.marks) return keep(unstep(answer));
    setWalking(false);
    moveTo('role');
  };
  const giveUp = () => {
    keep({ rounds, draft: undefined });
    moveTo('result');
  };

  return (
    <div class="roles" ref={root}>
      {spec.instruction && <p>{spec.instruction}</p>}
      {!draft && !latest && <p>{words.how(spec.statements.length)}</p>}
      {role && <RoleCard id={id} role={role} />}
      {draft && walking && <Walking spec={spec} id={id} marks={draft.marks} onMark={mark} onBack={back} />}
      {draft && !walking && (
        <>
          <p>{words.meet}</p>
          <div class="actions">
            <button class="button" type="button" onClick={begin}>
              {words.begin}
            </button>
            <button class="button button-quiet" type="button" onClick={draw}>
              {words.drawOther}
            </button>
            {latest && (
              <button class="button button-quiet" type="button" onClick={giveUp}>
                {words.toResult}
              </button>
            )}
          </div>
        </>
      )}
      {!draft && latest && (
        <>
          <Result spec={spec} id={id} answer={answer} walk={latest} />
          <ChangeRole key={latest.role} spec={spec} id={id} answer={answer} onDraw={draw} onPick={meet} />
        </>
      )}
      {!draft && !latest && (
        <div class="actions">
          <button class="button" type="button" onClick={draw}>
            {words.draw}
          </button>
        </div>
      )}
      <PrivateNote id={`${id}-private`} kept={kept} />
    </div>
  );
}

/** Chance works here alone; what was drawn is kept. There is always one to pick, since there are eight roles or more. */
function pickOne(roles: readonly string[]): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return roles[number % roles.length] ?? '';
}
