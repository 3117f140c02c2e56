import { rollkort as words } from '../../texts/sv/rollkort.ts';
import { Compare } from './compare.tsx';
import { Field } from './field.tsx';
import { type Answer, countMarks, countSteps, heldBack, mirrorText, parted, roleOf, type Spec, type Walk } from './logic.ts';
import { PartedFolds, StatementFold } from './statement-fold.tsx';

interface ResultProps {
  readonly spec: Spec;
  readonly id: string;
  readonly answer: Answer;
  /** The latest of `answer`. */
  readonly walk: Walk;
}

/** How far the role came, the whole field, and what it hung on. */
export function Result({ spec, id, answer, walk }: ResultProps) {
  const role = roleOf(spec, walk.role);
  if (!role) return null;
  const skipped = countMarks(walk.marks, '.');
  const differ = parted(walk.marks, role.guess, spec);
  const held = heldBack(walk.marks, spec);
  const stepsOf = (wanted: string) => answer.rounds.find((round) => round.role === wanted)?.marks;
  const lanes = spec.roles.map((one) => {
    const marks = stepsOf(one.id);
    return {
      role: one.id,
      name: one.name,
      guess: countSteps(one.guess),
      own: marks === undefined ? undefined : countSteps(marks),
      here: one === role,
    };
  });
  return (
    <>
      <h4 class="role-result" tabIndex={-1} data-result>
        {words.result(role.name, countSteps(walk.marks), spec.statements.length)}
      </h4>
      <p>
        {words.guessed(countSteps(role.guess))} {skipped > 0 && words.skipped(skipped)}
      </p>
      <p class="feedback">{mirrorText(walk.marks, spec)}</p>
      <h4>{words.fieldTitle}</h4>
      <Field spec={spec} lanes={lanes} own={words.ownAlone} />
      <h4>{words.heldTitle}</h4>
      {held.length === 0 && <p>{words.heldNone}</p>}
      {held.map(({ theme, texts, of }) => (
        <StatementFold key={theme} title={words.held(theme, texts.length, of)} texts={texts} />
      ))}
      <h4>{words.differTitle}</h4>
      <PartedFolds parted={differ} one={words.youStepped} other={words.youStayed} none={words.differNone} />
      <h4>{words.thoughtTitle(role.name)}</h4>
      <p>{role.thought}</p>
      <p class="meta">{spec.disclaimer}</p>
      <Compare key={walk.role} spec={spec} id={id} rounds={answer.rounds} />
    </>
  );
}
