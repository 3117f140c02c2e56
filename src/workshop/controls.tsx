/** What steers a session, the same on the wall and in the leader's view. */
import { session as words } from '../texts/sv/workshop-session.ts';
import { useMoment } from './clock.tsx';
import {
  type Change,
  debriefPlace,
  extend,
  lastPlace,
  next,
  type Phase,
  type Plan,
  pause,
  previous,
  restart,
  type Session,
  start,
} from './session.ts';

interface ControlsProps {
  readonly session: Session;
  readonly plan: Plan;
  act(change: Change): void;
}

const LABELS: Readonly<Record<Phase, string>> = { ready: words.start, running: words.pause, paused: words.goOn, out: words.isOut };

/** Starts and stops the time, whichever comes next. */
export const toggle: Change = (session, plan, now) => {
  const stopped = pause(session, plan, now);
  return stopped === session ? start(session, plan, now) : stopped;
};

/** The buttons of the clock. None of them goes away while somebody stands on it. */
export function TimeControls({ session, plan, act }: ControlsProps) {
  const moment = useMoment(session, plan);
  if (!moment) return null;
  const { phase } = moment;
  const isOut = phase === 'out';
  return (
    <div class="time-controls" role="group" aria-label={words.time}>
      <button class={isOut ? 'button button-quiet' : 'button'} type="button" aria-disabled={isOut} onClick={() => !isOut && act(toggle)}>
        {LABELS[phase]}
      </button>
      <button class="button button-quiet" type="button" onClick={() => act(extend)}>
        {words.extend}
      </button>
      <button class="button button-quiet" type="button" onClick={() => act(restart)}>
        {words.restart}
      </button>
    </div>
  );
}

/** Where "next" leads from here. */
function nextLabel({ place, began }: Session, plan: Plan): string {
  if (place === 0) return began === null ? words.begin : words.resume;
  if (place === debriefPlace(plan)) return words.toDone;
  return place === plan.length ? words.toDebrief : words.next;
}

/** The way back and forth. When time is out, forward is the one next thing to do. */
export function StepControls({ session, plan, act }: ControlsProps) {
  const moment = useMoment(session, plan);
  const { place } = session;
  const urgent = !moment || moment.phase === 'out';
  return (
    <nav class="step-controls" aria-label={words.navigation}>
      {place > 0 && (
        <button class="button button-quiet" type="button" onClick={() => act(previous)}>
          {words.previous}
        </button>
      )}
      {place < lastPlace(plan) && (
        <button class={urgent ? 'button' : 'button button-quiet'} type="button" onClick={() => act(next)}>
          {nextLabel(session, plan)}
        </button>
      )}
    </nav>
  );
}
