import { useState } from 'preact/hooks';
import type { Offer } from '../../exports/offer.ts';
import { Offers } from '../../exports/offers.tsx';
import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { WorkplaceBar } from '../../workplace/bar.tsx';
import { TextField } from '../../workplace/fields.tsx';
import { AREAS, type Workplace } from '../../workplace/model.ts';
import type { Workplaces } from '../../workplace/places.ts';
import type { Ready } from '../../workplace/ready.ts';
import { today, useWorkplace } from '../../workplace/use-workplace.ts';
import type { CourseViewProps } from '../definition.ts';
import { PrivateNote } from '../private-note.tsx';
import { AreaSection } from './area-section.tsx';
import { LeftSection } from './left-section.tsx';
import { type Duty, logic, type Must, type Size, type Spec, STEPS, sizeFor } from './logic.ts';
import { Mark } from './mark.tsx';
import { measuresDocument } from './measures-document.ts';
import { DUTY_FIELDS } from './missing.ts';
import { Overview } from './overview.tsx';
import { examinationOf, isEnough, isExamined } from './progress.ts';
import { SizeSection } from './size-section.tsx';
import { TakeSection } from './take-section.tsx';
import { useMeasures, type Work } from './use-measures.ts';

export { logic };

/** The work with active measures on paper, as a workplace writes it together. */
export function View({ spec, id, course, saved, save }: CourseViewProps<Spec, Ready>) {
  const { place, workplaces } = useWorkplace(course.workplaceKey);
  const [ready, setReady] = useState(saved?.ready ?? false);
  const finish = () => {
    save({ ready: true });
    setReady(true);
  };
  return (
    <div class="measures">
      <WorkplaceBar id={id} workplaces={workplaces} />
      <p class="tool-note">{spec.disclaimer}</p>
      {spec.instruction && <p>{spec.instruction}</p>}
      {/* Another workplace is another paper: nothing of the first is left to take back. */}
      <Tool key={place.id} {...{ spec, id, place, workplaces, ready }} folder={course.exportsFolder} onReady={finish} />
      <PrivateNote id={`${id}-private`} kept={workplaces.outcome === 'saved'} />
    </div>
  );
}

interface ToolProps {
  readonly spec: Spec;
  readonly id: string;
  readonly place: Workplace;
  readonly workplaces: Workplaces;
  readonly folder: string;
  readonly ready: boolean;
  onReady(): void;
}

function Tool({ spec, id, place, workplaces, folder, ready, onReady }: ToolProps) {
  const work = useMeasures(id, place, workplaces);
  const { measures, change } = work;
  const size = sizeFor(measures.employees, spec.sizes);
  return (
    <>
      <SizeSection work={work} size={size} />
      <Steps spec={spec} />
      <TakeSection work={work} />
      <section aria-labelledby={`${id}-areas`}>
        <h4 id={`${id}-areas`}>{words.areas}</h4>
        <Mark size={size} parts={['risker', 'orsaker', 'atgarder', 'uppfoljning']} />
        <p>{words.areasHint}</p>
        {AREAS.map((area, index) => (
          <AreaSection key={area} work={work} area={area} about={spec.areas[index]} />
        ))}
      </section>
      <p class="visually-hidden" role="status">
        {work.message}
      </p>
      <Overview work={work} spec={spec} />
      <Written
        {...{ work, size }}
        duty={spec.cooperation}
        must="samverkan"
        field="cooperation"
        onText={(cooperation) => change((now) => ({ ...now, cooperation }))}
      />
      {spec.duties.map((duty) => (
        <Written
          key={duty.id}
          {...{ work, size, duty }}
          must={duty.id}
          field={DUTY_FIELDS[duty.id]}
          onText={(text) => change((now) => ({ ...now, [DUTY_FIELDS[duty.id]]: text }))}
        />
      ))}
      <LeftSection work={work} size={size} spec={spec} />
      <Offers id={id} title={words.takeWith} offers={offersOf(place, spec)} folder={folder} />
      <Finish work={work} ready={ready} onReady={onReady} />
    </>
  );
}

/** The four steps, folded away once they are known. */
function Steps({ spec }: { readonly spec: Spec }) {
  return (
    <details>
      <summary>{words.steps}</summary>
      <ol>
        {spec.steps.map(({ title, text }, index) => (
          <li key={STEPS[index]}>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ol>
    </details>
  );
}

interface WrittenProps {
  readonly work: Work;
  readonly size: Size | undefined;
  readonly duty: Duty;
  readonly must: Must;
  readonly field: 'cooperation' | (typeof DUTY_FIELDS)[keyof typeof DUTY_FIELDS];
  onText(text: string): void;
}

/** A heading, what it is about, and the field for it. */
function Written({ work, size, duty: { title, text, hint }, must, field, onText }: WrittenProps) {
  const id = `${work.id}-${field}`;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{title}</h4>
      <Mark size={size} parts={[must]} />
      <p>{text}</p>
      <TextField id={id} label={hint} value={work.measures[field]} onText={onText} />
    </section>
  );
}

function offersOf(place: Workplace, spec: Spec): Offer[] {
  const name = words.document.file(place.name.trim(), place.measures.period.trim());
  const content = () => measuresDocument(place, spec, today());
  return [
    { kind: 'docx', label: words.word, name, content },
    { kind: 'pdf', label: words.pdf, name, content },
  ];
}

interface FinishProps {
  readonly work: Work;
  readonly ready: boolean;
  onReady(): void;
}

/** Says that this is it for now, or kindly what is needed first. */
function Finish({ work, ready, onReady }: FinishProps) {
  const [asked, setAsked] = useState(false);
  const { measures } = work;
  const examined = AREAS.some((area) => isExamined(examinationOf(measures, area)));
  const enough = isEnough(measures);
  const press = () => {
    setAsked(true);
    if (enough) onReady();
    else if (measures.employees === null) work.goTo('employees');
    else work.goTo('arbetsforhallanden-how', 'arbetsforhallanden');
  };
  return (
    <>
      <p class={(asked && !enough) || ready ? 'feedback' : 'result'} role="status">
        {asked && !enough ? words.notYet(measures.employees !== null, examined) : ready ? words.finished : ''}
      </p>
      <div class="actions">
        <button class="button" type="button" onClick={press}>
          {words.finish}
        </button>
      </div>
    </>
  );
}
