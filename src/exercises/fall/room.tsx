import { fall as words } from '../../texts/sv/fall.ts';
import { anyHands, type Counts, Hands, HandsChart, type HandsProps, readCounts } from '../hands.tsx';
import { useLanding } from '../landing.ts';
import { PickList, Steps } from '../pick-list.tsx';
import type { RoomProps } from '../room.ts';
import type { Case, Spec } from './logic.ts';
import { labelsOf, Moves, Samples } from './moves.tsx';

/** How much of a case is shown: the case, its answer, the samples as well. */
const STEPS = ['case', 'answer', 'samples'] as const;
type Step = (typeof STEPS)[number];

/** One case as the group has come to it. */
interface Turn {
  /** Hands for each label. */
  readonly counts: Counts;
  readonly step: Step;
}

export interface State {
  /** Id of the case that is open; null while the group picks one. */
  readonly at: string | null;
  /** In the order of the cases. */
  readonly turns: readonly Turn[];
}

export function readState(value: unknown, { cases, labels }: Spec): State {
  const { at, turns }: { at?: unknown; turns?: unknown } = value && typeof value === 'object' ? value : {};
  const kept: readonly unknown[] = Array.isArray(turns) && turns.length === cases.length ? turns : [];
  return {
    at: cases.find(({ id }) => id === at)?.id ?? null,
    turns: cases.map((_, index) => readTurn(kept[index], labels.length)),
  };
}

function readTurn(value: unknown, labels: number): Turn {
  const { counts, step }: { counts?: unknown; step?: unknown } = value && typeof value === 'object' ? value : {};
  return { counts: readCounts(counts, labels), step: STEPS.find((one) => one === step) ?? 'case' };
}

/** A case in large type: hands, the answer, then practice two and two. */
export function Room({ spec, id, state, share }: RoomProps<Spec, State>) {
  const { root, land } = useLanding(state);
  const open = spec.cases.findIndex((one) => one.id === state.at);
  const here = spec.cases[open];
  const turn = state.turns[open];
  const go = (index: number | undefined) => {
    land();
    share({ ...state, at: (index !== undefined && spec.cases[index]?.id) || null });
  };
  const change = (part: Partial<Turn>, landing?: string) => {
    if (landing) land(landing);
    if (turn) share({ ...state, turns: state.turns.with(open, { ...turn, ...part }) });
  };

  if (!here || !turn)
    return (
      <div class="room" ref={root}>
        <h3 class="room-heading" tabIndex={-1} data-landing>
          {words.room.pick}
        </h3>
        <PickList items={spec.cases.map(({ title }, index) => ({ title, state: progressOf(state.turns[index]) }))} onPick={go} />
      </div>
    );
  return (
    <div class="room" ref={root}>
      <p class="room-position">{words.caseOf(open + 1, spec.cases.length)}</p>
      <h3 class="room-heading" tabIndex={-1} data-landing>
        {here.title}
      </h3>
      <p class="room-text">{here.text}</p>
      {turn.step === 'case' && (
        <>
          <p class="room-question">{spec.labelQuestion}</p>
          <Show
            key={here.id}
            id={`${id}-${here.id}`}
            labels={spec.labels.map(({ label }) => label)}
            counts={turn.counts}
            onCount={(counts) => change({ counts })}
          />
        </>
      )}
      {turn.step !== 'case' && (
        <Answer
          spec={spec}
          id={id}
          here={here}
          samples={turn.step === 'samples'}
          onSamples={() => change({ step: 'samples' }, '[data-samples]')}
        />
      )}
      <div class="actions">
        {turn.step === 'case' && (
          <button class="button" type="button" onClick={() => change({ step: 'answer' }, '[data-answer]')}>
            {words.room.show}
          </button>
        )}
        <Steps at={open} count={spec.cases.length} previous={words.previous} next={words.next} ready={turn.step === 'samples'} onGo={go} />
        <button class="button button-quiet" type="button" onClick={() => go(undefined)}>
          {words.all}
        </button>
      </div>
    </div>
  );
}

/** A show of hands, for groups that want one. */
function Show(props: HandsProps) {
  return (
    <div class="room-sides">
      <details>
        <summary>{words.room.count}</summary>
        <Hands {...props} />
      </details>
      <HandsChart labels={props.labels} counts={props.counts} />
    </div>
  );
}

interface AnswerProps {
  readonly spec: Spec;
  readonly id: string;
  readonly here: Case;
  readonly samples: boolean;
  onSamples(): void;
}

/** Which technique it is and what can be done; how to practise; the samples once they are asked for. */
function Answer({ spec, id, here, samples, onSamples }: AnswerProps) {
  const labels = labelsOf(here, spec);
  return (
    <div class="room-sides">
      <section class="room-answer" aria-labelledby={`${id}-answer`}>
        <h4 class="room-heading" id={`${id}-answer`} tabIndex={-1} data-answer>
          {words.room.here(labels.map(({ label }) => label))}
        </h4>
        <p>{here.why}</p>
        <Moves labels={labels} />
      </section>
      <section class="room-practice" aria-labelledby={`${id}-practice`}>
        <h4 class="room-heading" id={`${id}-practice`}>
          {words.room.practise}
        </h4>
        <p>{words.room.how}</p>
        {samples ? (
          <div tabIndex={-1} data-samples>
            <Samples {...here} />
          </div>
        ) : (
          <div class="actions">
            <button class="button" type="button" onClick={onSamples}>
              {words.room.samples}
            </button>
          </div>
        )}
      </section>
    </div>
  );
}

function progressOf(turn: Turn | undefined): 'new' | 'begun' | 'done' {
  if (turn && turn.step !== 'case') return 'done';
  return turn && anyHands(turn.counts) ? 'begun' : 'new';
}
