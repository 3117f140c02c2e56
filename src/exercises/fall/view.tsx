import { useState } from 'preact/hooks';
import { fall as words } from '../../texts/sv/fall.ts';
import type { ViewProps } from '../definition.ts';
import { useLanding } from '../landing.ts';
import { PickList, Steps } from '../pick-list.tsx';
import { PrivateNote } from '../private-note.tsx';
import { useSaving } from '../saving.ts';
import { CaseView } from './case-view.tsx';
import { type Answer, beginning, casesNeeded, countThrough, logic, type Part, partOf, progressOf, type Spec, withPart } from './logic.ts';

export { logic };

/** One case at a time: recognise the technique, answer it in one's own words, compare. */
export function View({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const [answer, setAnswer] = useState<Answer>(saved ?? beginning(spec));
  const { kept, now, soon, flush } = useSaving(save);
  const { root, land } = useLanding(answer);
  const open = Math.max(
    0,
    spec.cases.findIndex((one) => one.id === answer.at),
  );
  const here = spec.cases[open];
  if (!here) return null;

  const keep = (next: Answer) => {
    setAnswer(next);
    now(next);
  };
  const change = (part: Partial<Part>, landing?: string) => {
    if (landing) land(landing);
    keep(withPart(answer, here, part));
  };
  const write = (reply: string) => {
    const next = withPart(answer, here, { reply });
    setAnswer(next);
    soon(next);
  };
  const go = (index: number) => {
    land();
    keep({ ...answer, at: spec.cases[index]?.id ?? answer.at });
  };

  const part = partOf(answer, here);
  return (
    <div class="fall" ref={root}>
      {spec.instruction && open === 0 && <p>{spec.instruction}</p>}
      <p class="meta" role="status">
        {words.progress(countThrough(answer, spec), spec.cases.length, casesNeeded(spec))}
      </p>
      <CaseView
        key={here.id}
        spec={spec}
        id={`${id}-${here.id}`}
        here={here}
        position={words.caseOf(open + 1, spec.cases.length)}
        part={part}
        onChoose={(label) => change({ label }, part.label === null ? 'input:checked' : undefined)}
        onWrite={write}
        onLeave={flush}
        onShow={() => change({ through: true }, '[data-samples]')}
      />
      <div class="actions">
        <Steps at={open} count={spec.cases.length} previous={words.previous} next={words.next} ready={part.through} onGo={go} />
      </div>
      {/* A new list for each case, folded up again. */}
      <details class="fall-all" key={open}>
        <summary>{words.all}</summary>
        <PickList items={spec.cases.map((one) => ({ title: one.title, state: progressOf(answer, one) }))} here={open} onPick={go} />
      </details>
      <PrivateNote id={`${id}-private`} kept={kept !== false} />
    </div>
  );
}
