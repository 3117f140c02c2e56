/** What the leader has in the hand: what to say, word for word, what to do, what to think of, and the same controls as the wall. */
import type { ComponentChildren } from 'preact';
import { common } from '../texts/sv/common.ts';
import { site } from '../texts/sv/site.ts';
import { unit } from '../texts/sv/unit.ts';
import { guide } from '../texts/sv/workshop.ts';
import { session as words } from '../texts/sv/workshop-session.ts';
import { PlanLine } from './clock.tsx';
import { StepControls, TimeControls } from './controls.tsx';
import type { ScriptStep } from './script.ts';
import { debriefPlace, lastPlace } from './session.ts';
import { type Stage, stepOf } from './stage.ts';
import { ToolView } from './tool-view.tsx';
import { StepHead } from './wall.tsx';

/** A window of the leader's own. */
export function Leader(stage: Stage) {
  const { script, tools } = stage;
  const step = stepOf(stage);
  const tool = step && script.tools.find(({ id }) => id === step.tool);
  return (
    <div class="leader">
      {step ? (
        <StepHead {...stage} step={step} />
      ) : (
        <h2 data-place tabIndex={-1}>
          {placeName(stage)}
        </h2>
      )}
      <Notes {...stage} />
      {tool && <ToolView key={tool.id} {...stage} data={tool} tool={tools.get(tool.id)} />}
      <Heated {...stage} />
      <div class="leader-controls">
        <TimeControls {...stage} />
        <StepControls {...stage} />
      </div>
    </div>
  );
}

function placeName({ session, plan }: Stage): string {
  if (session.place === 0) return guide.preparation;
  return session.place === debriefPlace(plan) ? guide.debrief : words.done;
}

/** What the leader needs to know at this place. */
export function Notes(stage: Stage) {
  const { script, session, plan } = stage;
  const step = stepOf(stage);
  if (step) return <StepNotes {...stage} step={step} />;
  if (session.place === 0) return <Preparation {...stage} />;
  if (session.place === lastPlace(plan)) return <Ending {...stage} />;
  return (
    <>
      <Note title={guide.does}>
        <p>{words.debriefSays}</p>
      </Note>
      <Note title={guide.debrief}>
        <ol>
          {script.debrief.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </Note>
    </>
  );
}

function StepNotes(stage: Stage & { readonly step: ScriptStep }) {
  const { script, session, plan, step } = stage;
  const coming = script.steps[session.place];
  return (
    <>
      <div class="says">
        <h3>{guide.says}</h3>
        {step.says.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Note title={guide.does}>
        <p>{step.does}</p>
      </Note>
      <Note title={guide.participants}>
        <p>{step.participants}</p>
      </Note>
      <Note title={guide.mind} mind>
        <p>{step.mind}</p>
      </Note>
      <PlanLine session={session} plan={plan} />
      <p class="coming">
        <strong>{words.comingStep}</strong>{' '}
        {coming ? `${coming.title}, ${site.minutes(coming.minutes)}, ${guide.form[coming.form]}` : words.comingDebrief}
      </p>
    </>
  );
}

function Preparation({ script }: Stage) {
  return (
    <>
      <Note title={guide.purpose}>
        <p>{script.purpose}</p>
      </Note>
      <Note title={guide.does}>
        <ol>
          {script.preparation.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Note>
      <Note title={guide.material}>
        <ul>
          {script.material.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {script.links.cards && (
          <p>
            <a href={script.links.cards} target="_blank" rel="noopener">
              {words.printCards}
              <span class="visually-hidden"> ({common.newWindow})</span>
            </a>
          </p>
        )}
      </Note>
    </>
  );
}

function Ending({ script }: Stage) {
  return (
    <>
      <div class="says">
        <h3>{unit.coffeeCard}</h3>
        <p>{script.coffeeCard}</p>
      </div>
      <Note title={guide.does}>
        <p>{words.doneDoes}</p>
      </Note>
    </>
  );
}

/** What may happen, and what to do then; folded, but never far away. */
export function Heated({ script }: Pick<Stage, 'script'>) {
  return (
    <div class="folds">
      <details>
        <summary>{guide.heated}</summary>
        <dl>
          {script.heated.map(({ when, action }) => (
            <div key={when}>
              <dt>{when}</dt>
              <dd>{action}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>{guide.remote}</summary>
        <ul>
          {script.remote.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

interface NoteProps {
  readonly title: string;
  /** What tends to go wrong stands out. */
  readonly mind?: boolean;
  readonly children: ComponentChildren;
}

function Note({ title, mind, children }: NoteProps) {
  return (
    <div class={mind ? 'note note-mind' : 'note'}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
