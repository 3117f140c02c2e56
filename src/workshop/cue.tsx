/** What the group is told to do now: talk, write, listen, stop. */
import { useEffect, useRef } from 'preact/hooks';
import { session as words } from '../texts/sv/workshop-session.ts';
import { Figures, useMoment } from './clock.tsx';
import type { ScriptStep } from './script.ts';
import type { Moment, Plan, Session } from './session.ts';
import type { Chime, Sound } from './sound.ts';

/** How a moment looks on the wall. */
type Look = 'read' | 'talk' | 'write' | 'pause' | 'soon' | 'stop';

interface Told {
  readonly look: Look;
  readonly text: string;
}

const LOOKS: Readonly<Record<ScriptStep['now'], Look>> = { listen: 'read', write: 'write', quiet: 'write', talk: 'talk', turn: 'talk' };

/** The one thing that the group should know of the moment. */
export function tell({ phase, lastMinute }: Moment, { now }: Pick<ScriptStep, 'now'>): Told {
  if (phase === 'ready') return { look: 'read', text: words.cue.ready };
  if (phase === 'out') return { look: 'stop', text: words.cue.out };
  if (phase === 'paused') return { look: 'pause', text: words.cue.paused };
  if (lastMinute) return { look: 'soon', text: words.cue.lastMinute };
  return { look: LOOKS[now], text: words.cue[now] };
}

interface CueProps {
  readonly session: Session;
  readonly plan: Plan;
  readonly step: ScriptStep;
  readonly sound: Sound | undefined;
}

/** The band at the top of the wall, read out when it changes. `only` says that there is no other clock. */
export function Cue({ session, plan, step, sound, only }: CueProps & { readonly only: boolean }) {
  const moment = useMoment(session, plan);
  useChimes(session.place, moment, step, sound);
  if (!moment) return null;
  const { look, text } = tell(moment, step);
  return (
    <div class={`cue cue-${look}`}>
      <CueIcon look={look} />
      <p role="status">
        {text}
        {/* Said once with the rest; it stands large among the lines of the step. */}
        {moment.half && moment.phase === 'running' && step.half && <span class="visually-hidden">. {step.half}</span>}
      </p>
      <Figures session={session} plan={plan} silent={!only} />
    </div>
  );
}

/** The line for half time, from then on. */
export function HalfLine({ session, plan, step }: Omit<CueProps, 'sound'>) {
  const moment = useMoment(session, plan);
  if (!moment?.half || moment.phase === 'out' || !step.half) return null;
  return <p class="wall-half">{step.half}</p>;
}

/** Sounds at half time, at the last minute and when time is out, each when it comes and not when a page finds it already there. */
function useChimes(place: number, moment: Moment | undefined, step: ScriptStep, sound: Sound | undefined): void {
  const chime = moment && chimeOf(moment, step);
  const last = useRef({ place, chime });
  useEffect(() => {
    const before = last.current;
    last.current = { place, chime };
    if (before.place === place && chime && chime !== before.chime) sound?.play(chime);
  }, [place, chime]);
}

function chimeOf({ phase, half, lastMinute }: Moment, step: ScriptStep): Chime | undefined {
  if (phase === 'out') return 'out';
  if (phase !== 'running') return undefined;
  return lastMinute ? 'last' : half && step.half ? 'half' : undefined;
}

const SHAPES: Readonly<Record<Look, string>> = {
  read: 'M3 6Q10 3 16 7Q22 3 29 6V26Q22 23 16 27Q10 23 3 26ZM16 7V27',
  talk: 'M3 5H29V22H14L7 29V22H3Z',
  write: 'M4 28L6 20L22 4L28 10L12 26ZM18 8L24 14',
  pause: 'M9 5V27M23 5V27',
  soon: 'M16 3A13 13 0 1 1 16 29A13 13 0 1 1 16 3M16 9V16L21 20',
  stop: 'M5 5H27V27H5Z',
};

function CueIcon({ look }: { readonly look: Look }) {
  return (
    <svg class="cue-icon" viewBox="0 0 32 32" aria-hidden="true">
      <path d={SHAPES[look]} fill={look === 'stop' ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="3" />
    </svg>
  );
}
