import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { scenario as words } from '../../texts/sv/scenario.ts';
import type { ViewProps } from '../definition.ts';
import { type Answer, BEGINNING, backTo, choose, goOn, logic, seenEndings } from './logic.ts';
import type { MapViewProps } from './map-view.tsx';
import { EndingView, SceneView } from './scene.tsx';
import type { Spec } from './story.ts';
import { type Step, startOf, walk } from './walk.ts';

export { logic };

/** One scene at a time: choose, read what happens, go on. From an ending back to any decision, or to the start. */
export function View({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const [answer, setAnswer] = useState<Answer>(saved ?? BEGINNING);
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  // Each move takes away the button that made it: focus goes to what the learner reads next.
  useLayoutEffect(() => {
    if (moved.current) root.current?.querySelector<HTMLElement>('[data-landing]')?.focus();
  }, [answer]);
  const move = (next: Answer) => {
    moved.current = true;
    setAnswer(next);
    save(next);
  };

  const steps = walk(spec, answer.path) ?? [];
  const last = steps.at(-1);
  const place = last?.place ?? startOf(spec);
  const scene = spec.scenes[answer.reading && last ? last.scene : place.node];
  const ending = scene ? undefined : spec.endings[place.node - spec.scenes.length];
  return (
    <div class="story" ref={root}>
      {spec.instruction && scene === spec.scenes[spec.start] && <p>{spec.instruction}</p>}
      {scene && (
        <SceneView
          spec={spec}
          id={id}
          scene={scene}
          number={steps.length + (answer.reading ? 0 : 1)}
          values={place.values}
          made={answer.reading ? last : undefined}
          tried={answer.tried}
          onChoose={(choice) => move(choose(answer, choice))}
          onGoOn={() => move(goOn(answer, spec))}
        />
      )}
      {ending && (
        <EndingView
          spec={spec}
          ending={ending}
          values={place.values}
          found={seenEndings(answer, spec).size}
          onAgain={() => move(backTo(answer, 0))}
        />
      )}
      {/* A new list for each move, folded up again. */}
      {steps.length > 0 && <Trail key={steps.length} spec={spec} steps={steps} onBack={(n) => move(backTo(answer, n))} />}
      {answer.tried.length > 0 && <WalkedMap spec={spec} answer={answer} open={ending !== undefined} />}
    </div>
  );
}

/** The map of what has been tried, fetched when there is something to draw. Without a network the story goes on without it. */
function WalkedMap(props: MapViewProps) {
  const [Drawn, setDrawn] = useState<ComponentType<MapViewProps>>();
  useEffect(() => {
    import('./map-view.tsx').then(
      ({ MapView }) => setDrawn(() => MapView),
      () => {},
    );
  }, []);
  return Drawn ? <Drawn {...props} /> : null;
}

interface TrailProps {
  readonly spec: Spec;
  readonly steps: readonly Step[];
  onBack(decision: number): void;
}

/** The decisions of this walk, each with a way back to it. */
function Trail({ spec, steps, onBack }: TrailProps) {
  return (
    <details class="story-trail">
      <summary>{words.back}</summary>
      <ol class="trail">
        {steps.map(({ scene, choice }, index) => {
          const { title, choices } = spec.scenes[scene] ?? { title: '', choices: [] };
          return (
            <li key={title}>
              <p>
                <strong>
                  {words.decision(index + 1)}. {title}
                </strong>
                <span>{choices[choice]?.text}</span>
              </p>
              <button class="button button-quiet" type="button" aria-label={words.redoAt(index + 1, title)} onClick={() => onBack(index)}>
                {words.redo}
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
