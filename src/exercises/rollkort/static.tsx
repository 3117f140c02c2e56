import { rollkort as words } from '../../texts/sv/rollkort.ts';
import type { StaticProps } from '../definition.ts';
import { FieldDrawing } from './field.tsx';
import { countSteps, mostSteps, type Spec, staysAt } from './logic.ts';

/** Cards and statements to walk through on one's own; how we think the roles would walk, folded away. */
export function Static({ spec }: StaticProps<Spec>) {
  const { instruction, roles, statements, after, disclaimer } = spec;
  const lanes = roles.map(({ id, name, guess }) => ({ role: id, name, guess: countSteps(guess), own: undefined, here: false }));
  return (
    <>
      {instruction && <p>{instruction}</p>}
      <p>{words.staticHow}</p>
      <h4>{words.roles}</h4>
      <ul class="role-cards">
        {roles.map(({ id, name, text }) => (
          <li key={id}>
            <strong>{name}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <h4>{words.statements}</h4>
      <ol>
        {statements.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <details>
        <summary>{words.staticGuess}</summary>
        <FieldDrawing spec={spec} lanes={lanes} own="" />
        <dl class="answers">
          {roles.map(({ id, name, guess, thought }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{words.staticStays(countSteps(guess), staysAt(guess))}</dd>
              <dd>{thought}</dd>
            </div>
          ))}
        </dl>
        <p>{disclaimer}</p>
        <h4>{words.staticMirror}</h4>
        <dl class="answers">
          {after.map(({ upTo, text }) => (
            <div key={upTo}>
              <dt>{words.upTo(mostSteps(upTo, statements.length))}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
