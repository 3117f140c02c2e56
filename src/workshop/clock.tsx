/** The time of a step, as it goes. */
import { useEffect, useState } from 'preact/hooks';
import { session as words } from '../texts/sv/workshop-session.ts';
import { type Moment, minutesBehind, momentOf, type Plan, type Session } from './session.ts';

/** Milliseconds between two looks at the clock. */
const LOOK = 200;

/** The time now, looked at again and again as long as `runs`. */
function useNow(runs: boolean, every = LOOK): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    if (!runs) return;
    const look = setInterval(() => setNow(Date.now()), every);
    // Timers of a hidden window are slow: it shows the right time at once when it is seen.
    const seen = () => setNow(Date.now());
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(look);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [runs, every]);
  return now;
}

/** The moment of the step, looked at again and again as long as its time runs; undefined outside the steps. */
export function useMoment(session: Session, plan: Plan): Moment | undefined {
  // What has just been done is newer than the last look.
  useNow(momentOf(session, plan, Date.now())?.phase === 'running');
  return momentOf(session, plan, Date.now());
}

/** `4:05`; the second that has begun counts, so that it shows 0:00 when nothing is left. */
export function figures(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

interface ClockProps {
  readonly session: Session;
  readonly plan: Plan;
}

/** A box that empties while the time goes, with the figures in it; the lid is shut before, ajar meanwhile and open when time is out. */
export function Clock({ session, plan }: ClockProps) {
  const moment = useMoment(session, plan);
  if (!moment) return null;
  const height = (DEEP * moment.left) / moment.total;
  return (
    <div class={`clock clock-${moment.phase}`}>
      <svg viewBox="0 0 240 170" aria-hidden="true">
        <rect class="clock-fill" x="10" y={FLOOR - height} width="220" height={height} />
        <path class="clock-level" d={`M10 ${FLOOR - height}H230`} />
        <path class="clock-box" d="M10 48V160H230V48" />
        <path class="clock-lid" d="M5 48H235" />
      </svg>
      {/* A timer is not read out as it changes; a screen reader finds it when it looks. */}
      <p class="figures" role="timer" aria-label={words.timeLeft}>
        {figures(moment.left)}
      </p>
    </div>
  );
}
/** Measures of the drawing: the floor of the box, and how deep it is. */
const FLOOR = 160;
const DEEP = 112;

/** The figures alone, for where there is no room for the box; `silent` beside another clock. */
export function Figures({ session, plan, silent }: ClockProps & { readonly silent?: boolean }) {
  const moment = useMoment(session, plan);
  if (!moment) return null;
  return (
    <span class="figures" {...(silent ? { 'aria-hidden': true } : { role: 'timer', 'aria-label': words.timeLeft })}>
      {figures(moment.left)}
    </span>
  );
}

/** "Ni ligger tre minuter efter planen." */
export function PlanLine({ session, plan }: ClockProps) {
  const now = useNow(session.began !== null, 1000);
  const behind = minutesBehind(session, plan, Math.max(now, session.began ?? 0));
  if (behind === undefined) return null;
  return <p class="plan-line">{behind === 0 ? words.onPlan : behind > 0 ? words.behind(behind) : words.ahead(-behind)}</p>;
}
