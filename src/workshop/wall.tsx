/** What stands on the wall: large, and nothing that the group need not see. */
import { common } from '../texts/sv/common.ts';
import { upperFirst } from '../texts/sv/numbers.ts';
import { site } from '../texts/sv/site.ts';
import { guide } from '../texts/sv/workshop.ts';
import { session as words, workshop } from '../texts/sv/workshop-session.ts';
import { Clock } from './clock.tsx';
import { StepControls, TimeControls } from './controls.tsx';
import { HalfLine } from './cue.tsx';
import { Done } from './done.tsx';
import { FormIcon } from './form-icon.tsx';
import type { ScriptStep } from './script.ts';
import { debriefPlace } from './session.ts';
import { type Stage, stepOf } from './stage.ts';
import { ToolView } from './tool-view.tsx';

/** The place that the session is in, as the group sees it. */
export function Wall(stage: Stage) {
  const { session, plan } = stage;
  const step = stepOf(stage);
  if (step) return <Step {...stage} step={step} />;
  if (session.place === 0) return <Opening {...stage} />;
  return session.place === debriefPlace(plan) ? <Debrief {...stage} /> : <Done {...stage} />;
}

function Opening(stage: Stage) {
  const { title, purpose, notice, steps, minutes, group } = stage.script;
  return (
    <div class="wall-opening">
      <div class="wall-text">
        <h2 data-place tabIndex={-1}>
          {title}
        </h2>
        <p class="wall-lead">{purpose}</p>
        {notice && <p class="notice">{notice}</p>}
        <p class="wall-facts">{workshop.facts(steps.length, minutes, group.from, group.to)}</p>
        <StepControls {...stage} />
        <p class="wall-facts">
          <a href="#ledare" target="_blank" rel="noopener">
            {words.openLeader}
            <span class="visually-hidden"> ({common.newWindow})</span>
          </a>
          {` ${words.openLeaderWhy}`}
        </p>
      </div>
      {stage.script.step === 'act' ? <UnfoldedBox /> : <OpenBox />}
    </div>
  );
}

/** The box of part two, its lid ajar: the picture of the course. */
function OpenBox() {
  return (
    <svg class="open-box" viewBox="0 0 300 300" aria-hidden="true">
      <circle cx="222" cy="82" r="58" fill="#efb13a" />
      <path d="M60 140 18 62 172 40 212 122Z" class="open-box-lid" />
      <path d="M60 140H240V300H60Z" fill="#b03a24" />
      <path d="M240 140 276 122V300H240Z" fill="#8f2c19" />
      <path d="M60 140 96 122H276L240 140Z" fill="#5c1a0e" />
    </svg>
  );
}

/** The box of part three, unfolded into a path. */
function UnfoldedBox() {
  return (
    <svg class="open-box" viewBox="0 0 300 300" aria-hidden="true">
      <circle cx="222" cy="82" r="58" fill="#efb13a" />
      <path d="M0 214 46 160 112 160 78 214Z" class="open-box-lid" />
      <path d="M184 214 192 160H262L276 214Z" class="open-box-lid" />
      <path d="M40 300 78 214H184L176 300Z" fill="#b03a24" />
      <path d="M78 214 112 160H192L184 214Z" fill="#5c1a0e" />
      <path d="M112 160 136 122H198L192 160Z" fill="#b03a24" />
      <path d="M136 122 154 94H202L198 122Z" fill="#8f2c19" />
    </svg>
  );
}

function Step(stage: Stage & { readonly step: ScriptStep }) {
  const { session, plan, step, script, tools } = stage;
  const tool = script.tools.find(({ id }) => id === step.tool);
  return (
    <>
      <div class={tool ? 'wall-step has-tool' : 'wall-step'}>
        <div class="wall-text">
          <StepHead {...stage} />
          <ul class="wall-lines">
            {step.room.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <HalfLine session={session} plan={plan} step={step} />
        </div>
        <div class="wall-time">
          <Clock session={session} plan={plan} />
          <TimeControls {...stage} />
          <StepControls {...stage} />
        </div>
      </div>
      {tool && <ToolView key={tool.id} {...stage} data={tool} tool={tools.get(tool.id)} />}
    </>
  );
}

/** Who is together, which step it is, and what it is called. */
export function StepHead({ script, session, step }: Pick<Stage, 'script' | 'session'> & { readonly step: ScriptStep }) {
  return (
    <>
      <p class="step-form">
        <FormIcon form={step.form} />
        <strong>{upperFirst(guide.form[step.form])}</strong>
        <span>{workshop.step(session.place, script.steps.length)}</span>
        <span>{site.minutes(step.minutes)}</span>
      </p>
      <h2 data-place tabIndex={-1}>
        {step.title}
      </h2>
    </>
  );
}

function Debrief(stage: Stage) {
  return (
    <div class="wall-text">
      <h2 data-place tabIndex={-1}>
        {guide.debrief}
      </h2>
      <ol class="wall-lines wall-questions">
        {stage.script.debrief.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p class="wall-facts">{words.debriefLead}</p>
      <StepControls {...stage} />
    </div>
  );
}
