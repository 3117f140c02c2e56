import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { workplace } from '../../texts/sv/workplace.ts';
import { TextField } from '../../workplace/fields.tsx';
import { AREAS, type Area, MOST } from '../../workplace/model.ts';
import { setExamination } from './change.ts';
import { Grounds } from './grounds.tsx';
import type { Spec } from './logic.ts';
import { examinationOf, risksOf, stepState } from './progress.ts';
import { RiskForm } from './risk-form.tsx';
import type { Work } from './use-measures.ts';

interface AreaSectionProps {
  readonly work: Work;
  readonly area: Area;
  /** What belongs to the area. */
  readonly about: Spec['areas'][number] | undefined;
}

/** One area: how it was examined, and the risks that were found. */
export function AreaSection({ work, area, about }: AreaSectionProps) {
  const { measures, change } = work;
  const { how, grounds } = examinationOf(measures, area);
  const id = `${work.id}-${area}`;
  const name = workplace.areas[area];
  return (
    <details class="measures-area" open={work.open.has(area)} onToggle={({ currentTarget }) => work.fold(area, currentTarget.open)}>
      <summary>
        <span>
          {AREAS.indexOf(area) + 1}. {name}
        </span>{' '}
        <span class="measures-state">{words.areaState(examinationState(work, area), risksOf(measures, area).length)}</span>
      </summary>
      <div class="measures-fields">
        {about && (
          <div>
            <p>{about.text}</p>
            <ul>
              {about.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </div>
        )}
        <TextField
          id={`${id}-how`}
          label={words.how}
          hint={words.howHint}
          value={how}
          onText={(text) => change((now) => setExamination(now, area, { how: text }))}
        />
        <Grounds
          id={id}
          legend={words.grounds}
          chosen={grounds}
          onChange={(chosen) => change((now) => setExamination(now, area, { grounds: chosen }))}
        />
        <Risks work={work} area={area} />
      </div>
    </details>
  );
}

function examinationState({ measures }: Work, area: Area): 'none' | 'begun' | 'done' {
  const state = stepState(measures, area, 'undersoka');
  return state === 'none' || state === 'done' ? state : 'begun';
}

function Risks({ work, area }: { readonly work: Work; readonly area: Area }) {
  const risks = work.measures.risks.filter((risk) => risk.area === area);
  return (
    <div>
      <h5 id={`${work.id}-${area}-risks`}>{words.risks}</h5>
      {risks.length > 0 ? (
        <ul class="measures-risks" aria-labelledby={`${work.id}-${area}-risks`}>
          {risks.map((risk) => (
            <RiskForm key={risk.id} work={work} risk={risk} />
          ))}
        </ul>
      ) : (
        <p class="hint">{words.noRisks}</p>
      )}
      {work.before?.risk.area === area && <Undo work={work} text={work.before.text} />}
      {work.full ? (
        <p class="hint">{words.full(MOST.risks)}</p>
      ) : (
        <button
          class="button button-quiet"
          type="button"
          aria-label={words.addRiskIn(workplace.areas[area])}
          onClick={() => work.add(area)}
        >
          {words.addRisk}
        </button>
      )}
    </div>
  );
}

/** Takes the latest removal or update back. */
function Undo({ work, text }: { readonly work: Work; readonly text: string }) {
  return (
    <p class="measures-undo">
      <span dir="auto">{text}</span>{' '}
      <button class="button button-quiet" type="button" id={`${work.id}-undo`} onClick={work.undo}>
        {words.undo}
      </button>
    </p>
  );
}
