/** The live page: one session, shown as the wall or as the leader's view. */
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { CourseContext } from '../exercises/definition.ts';
import { session as words } from '../texts/sv/workshop-session.ts';
import { Bar } from './bar.tsx';
import { toggle } from './controls.tsx';
import { Cue } from './cue.tsx';
import { EndDialog } from './end-dialog.tsx';
import type { Hub } from './hub.ts';
import { listenToKeys } from './keys.ts';
import { Heated, Leader, Notes } from './leader.tsx';
import type { Script } from './script.ts';
import { lastPlace, next, previous, type Session } from './session.ts';
import { openSound, type Sound } from './sound.ts';
import { type Stage, stepOf } from './stage.ts';
import type { Tool } from './tools.ts';
import { useWakeLock } from './use-wake-lock.ts';
import type { View } from './view.ts';
import { Wall } from './wall.tsx';

interface AppProps {
  readonly script: Script;
  readonly hub: Hub;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly course: CourseContext;
  readonly view: View;
  /** All that the page needs is kept for a room without a network. */
  readonly offline: boolean;
}

export function App({ script, hub, tools, course, view, offline }: AppProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => hub.subscribe(() => redraw(undefined)), [hub]);
  const [sound, setSound] = useState<Sound>();
  const [notes, setNotes] = useState(false);
  const session = hub.session();
  const plan = script.steps.map(({ minutes }) => minutes);
  const going = session.place > 0 && session.place < lastPlace(plan);
  const awake = useWakeLock(going);
  const root = useLanding(session);
  useEffect(() => listenToKeys(document, (command) => hub.act({ toggle, next, previous }[command])), [hub]);

  const stage: Stage = { script, plan, session, hub, tools, course, act: hub.act };
  const step = stepOf(stage);
  const isLeader = view === 'leader';
  return (
    <div class="stage" ref={root}>
      <Bar
        stage={stage}
        view={view}
        sound={sound !== undefined}
        notes={notes}
        onSound={() => setSound(sound ? undefined : openSound())}
        onNotes={() => setNotes(!notes)}
      />
      {step && <Cue session={session} plan={plan} step={step} sound={sound} only={isLeader} />}
      <div class={isLeader ? 'stage-leader' : 'stage-wall'}>
        {isLeader ? <Leader {...stage} /> : <Wall {...stage} />}
        {!isLeader && notes && (
          <section class="leader leader-below" aria-label={words.notes}>
            <Notes {...stage} />
            <Heated {...stage} />
          </section>
        )}
        <footer class="stage-foot">
          {!hub.kept() && <p role="status">{words.notKept}</p>}
          <details>
            <summary>{words.keysTitle}</summary>
            {words.keys.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p>{words.twoWindows}</p>
            {hub.kept() && <p>{words.kept}</p>}
            {offline && <p data-offline>{words.offline}</p>}
            {awake && <p>{words.awake}</p>}
            <p>
              <a href="#manus">{words.wholeScript}</a>
            </p>
          </details>
          {session.began !== null && <EndDialog onEnd={hub.reset} />}
        </footer>
      </div>
    </div>
  );
}

/** Whenever the group comes to another place, in whichever window, focus and window come to its heading. */
function useLanding({ place, began }: Session) {
  const root = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    if (!first.current) {
      root.current?.querySelector<HTMLElement>('[data-place]')?.focus({ preventScroll: true });
      scrollTo({ top: 0, behavior: 'instant' });
    }
    first.current = false;
    // A session that is ended before its first step is at the same place, but the button that ended it is gone.
  }, [place, began === null]);
  return root;
}
