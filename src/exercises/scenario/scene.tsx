import { scenario as words } from '../../texts/sv/scenario.ts';
import { Counters } from './counters.tsx';
import type { Ending, Scene, Spec } from './story.ts';
import { waysOf } from './story.ts';
import type { Step, Values } from './walk.ts';

interface SceneProps {
  readonly spec: Spec;
  readonly id: string;
  readonly scene: Scene;
  /** Which decision of the walk it is, from 1. */
  readonly number: number;
  readonly values: Values;
  /** The choice that has been made here; undefined while there is one to make. */
  readonly made: Step | undefined;
  /** Ways that have been tried. */
  readonly tried: readonly number[];
  onChoose(choice: number): void;
  onGoOn(): void;
}

/** A scene with its choices or, once one is made, with what happens. Focus goes to what is marked `data-landing`. */
export function SceneView({ spec, id, scene, number, values, made, tried, onChoose, onGoOn }: SceneProps) {
  return (
    <>
      <p class="story-step">{words.decision(number)}</p>
      <h4 tabIndex={-1} data-landing={made ? undefined : true}>
        {scene.title}
      </h4>
      <Paragraphs texts={scene.paragraphs} />
      {made ? (
        <Outcome spec={spec} id={id} scene={scene} step={made} onGoOn={onGoOn} />
      ) : (
        <>
          <Counters spec={spec} values={values} />
          <p class="story-ask" id={`${id}-ask`}>
            {words.whatNow}
          </p>
          <ul class="story-choices" aria-labelledby={`${id}-ask`}>
            {scene.choices.map(({ text }, choice) => (
              <li key={text}>
                <button class="button button-quiet" type="button" onClick={() => onChoose(choice)}>
                  <span>{text}</span> {isTried(spec, scene, choice, tried) && <span class="meta">{words.tried}</span>}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function isTried(spec: Spec, scene: Scene, choice: number, tried: readonly number[]): boolean {
  return waysOf(spec).some((way, index) => spec.scenes[way.scene] === scene && way.choice === choice && tried.includes(index));
}

interface OutcomeProps {
  readonly spec: Spec;
  readonly id: string;
  readonly scene: Scene;
  readonly step: Step;
  onGoOn(): void;
}

function Outcome({ spec, id, scene, step, onGoOn }: OutcomeProps) {
  const choice = scene.choices[step.choice];
  return (
    <>
      <div class="feedback" role="group" aria-labelledby={`${id}-made`} aria-describedby={`${id}-why`} tabIndex={-1} data-landing>
        <p id={`${id}-made`}>
          <strong>{words.youChose}</strong> {choice?.text}
        </p>
        <div id={`${id}-why`}>
          <p>{choice?.feedback}</p>
          <Counters spec={spec} values={step.place.values} before={step.before} />
        </div>
      </div>
      <div class="actions">
        <button class="button" type="button" onClick={onGoOn}>
          {words.goOn}
        </button>
      </div>
    </>
  );
}

interface EndingProps {
  readonly spec: Spec;
  readonly ending: Ending;
  readonly values: Values;
  /** How many endings the learner has seen, this one included. */
  readonly found: number;
  onAgain(): void;
}

/** Where a walk ends. */
export function EndingView({ spec, ending, values, found, onAgain }: EndingProps) {
  return (
    <>
      <p class="story-step">{words.ending}</p>
      <h4 tabIndex={-1} data-landing>
        {ending.title}
      </h4>
      <Paragraphs texts={ending.paragraphs} />
      <Counters spec={spec} values={values} />
      <p class="result">{words.found(found, spec.endings.length)}</p>
      <div class="actions">
        <button class="button" type="button" onClick={onAgain}>
          {words.again}
        </button>
      </div>
    </>
  );
}

/** A text of several paragraphs. */
export function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text} class="story-text">
          {text}
        </p>
      ))}
    </>
  );
}
