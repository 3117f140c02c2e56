import { useState } from 'preact/hooks';
import type { Offer } from '../../exports/offer.ts';
import { Offers } from '../../exports/offers.tsx';
import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { WorkplaceBar } from '../../workplace/bar.tsx';
import { AREAS, type Workplace } from '../../workplace/model.ts';
import type { Workplaces } from '../../workplace/places.ts';
import type { Ready } from '../../workplace/ready.ts';
import { today, useWorkplace } from '../../workplace/use-workplace.ts';
import type { CourseViewProps } from '../definition.ts';
import { AreaSection } from './area-section.tsx';
import { Finish } from './finish.tsx';
import { LeftSection } from './left-section.tsx';
import { logic, type Spec, STEPS, sizeFor } from './logic.ts';
import { Mark } from './mark.tsx';
import { DUTY_FIELDS } from './missing.ts';
import { Overview } from './overview.tsx';
import { SizeSection } from './size-section.tsx';
import { TakeSection } from './take-section.tsx';
import { useMeasures } from './use-measures.ts';
import { Written } from './written.tsx';

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
      <p class="measures-disclaimer">{spec.disclaimer}</p>
      {spec.instruction && <p>{spec.instruction}</p>}
      {/* Another workplace is another paper: nothing of the first is left to take back. */}
      <Tool key={place.id} {...{ spec, id, place, workplaces, ready }} folder={course.exportsFolder} onReady={finish} />
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

function offersOf(place: Workplace, spec: Spec): Offer[] {
  const name = words.file(place.name.trim(), place.measures.period.trim());
  // Fetched with what makes the files: most visits make none.
  const content = () => import('./measures-document.ts').then(({ measuresDocument }) => measuresDocument(place, spec, today()));
  return [
    { kind: 'docx', label: words.word, name, content },
    { kind: 'pdf', label: words.pdf, name, content },
  ];
}
