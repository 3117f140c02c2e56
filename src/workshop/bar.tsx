import { common } from '../texts/sv/common.ts';
import { session as words, workshop } from '../texts/sv/workshop-session.ts';
import { FullScreenButton } from './full-screen.tsx';
import type { Stage } from './stage.ts';
import type { View } from './view.ts';

interface BarProps {
  readonly stage: Stage;
  readonly view: View;
  readonly sound: boolean;
  /** The leader's notes stand below the wall. */
  readonly notes: boolean;
  onSound(): void;
  onNotes(): void;
}

/** The top of the stage: what is done, how far the group has come, and what belongs to this window alone. */
export function Bar({ stage, view, sound, notes, onSound, onNotes }: BarProps) {
  const { script, session } = stage;
  const isLeader = view === 'leader';
  return (
    <header class="stage-bar">
      <a class="stage-back" href={script.links.unit}>
        <svg width="28" height="28" viewBox="0 0 34 34" aria-hidden="true">
          <path class="stage-box" d="M4 12V31h26V12" />
          <path class="stage-lid" d="M4 12 27 3.5" />
        </svg>
        <span class="visually-hidden">{workshop.toUnit(script.title)}</span>
      </a>
      <h1>{isLeader ? words.leaderTitle : script.title}</h1>
      <Track total={script.steps.length} place={session.place} />
      <div class="stage-tools" role="group" aria-label={words.tools}>
        {isLeader ? (
          <a href="#vagg">{words.wallView}</a>
        ) : (
          <>
            <a href="#ledare" target="_blank" rel="noopener">
              {words.leaderView}
              <span class="visually-hidden"> ({common.newWindow})</span>
            </a>
            <button type="button" aria-pressed={notes} onClick={onNotes}>
              {words.notes}
            </button>
          </>
        )}
        <button type="button" aria-pressed={sound} onClick={onSound}>
          {words.sound} <span>{sound ? words.on : words.off}</span>
        </button>
        {!isLeader && <FullScreenButton />}
      </div>
    </header>
  );
}

/** A box for each step: filled when done, half when begun. The words beside the step's title say the same. */
function Track({ total, place }: { readonly total: number; readonly place: number }) {
  const state = (step: number) => (step < place ? 'done' : step === place ? 'here' : 'coming');
  return (
    <svg class="stage-track" viewBox={`0 0 ${total * 26} 22`} aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <g key={index} class={`track-${state(index + 1)}`}>
          <rect
            class="track-fill"
            x={index * 26 + 4}
            y={state(index + 1) === 'here' ? 11 : 4}
            width="14"
            height={state(index + 1) === 'here' ? 7 : 14}
          />
          <rect class="track-box" x={index * 26 + 3} y="3" width="16" height="16" />
        </g>
      ))}
    </svg>
  );
}
