import { useState } from 'preact/hooks';
import { rollkort as words } from '../../texts/sv/rollkort.ts';
import { type Answer, countSteps, parted, roleOf, type Spec } from './logic.ts';
import { PartedFolds } from './statement-fold.tsx';

interface CompareProps {
  readonly spec: Spec;
  readonly id: string;
  readonly rounds: Answer['rounds'];
}

/** The latest role beside one that was walked before; nothing before there are two. */
export function Compare({ spec, id, rounds }: CompareProps) {
  const earlier = rounds.slice(0, -1);
  const [chosen, setChosen] = useState(earlier.at(-1)?.role);
  const [walk, before] = [rounds.at(-1), earlier.find(({ role }) => role === chosen)];
  const [one, other] = [roleOf(spec, walk?.role), roleOf(spec, before?.role)];
  if (!walk || !before || !one || !other) return null;
  return (
    <section class="role-compare" aria-labelledby={`${id}-compare`}>
      <h4 id={`${id}-compare`}>{words.compareTitle}</h4>
      {earlier.length > 1 && (
        <p class="role-choice">
          <label for={`${id}-other`}>{words.compareWith(one.name)}</label>{' '}
          <select id={`${id}-other`} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            {earlier.map(({ role }) => (
              <option key={role} value={role}>
                {roleOf(spec, role)?.name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p role="status">{words.compared(one.name, countSteps(walk.marks), other.name, countSteps(before.marks))}</p>
      <PartedFolds
        parted={parted(walk.marks, before.marks, spec)}
        one={words.onlyOne(one.name, other.name)}
        other={words.onlyOne(other.name, one.name)}
        none={words.partedNone}
      />
    </section>
  );
}
