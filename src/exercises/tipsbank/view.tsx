import { useState } from 'preact/hooks';
import { WorkplaceBar } from '../../workplace/bar.tsx';
import type { CourseViewProps } from '../definition.ts';
import { PrivateNote } from '../private-note.tsx';
import { askedFilter, showInAddress } from './address.ts';
import { ChallengeSection } from './challenges.tsx';
import { type Filter, findTips } from './filter.ts';
import { FilterForm } from './filter-form.tsx';
import { fromLean, type LeanSpec } from './lean.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { STEP, TipList } from './tip-list.tsx';
import { useChallenges } from './use-challenges.ts';

export { logic };

/** The texts of the tips stand in the static form alone (see lean.ts). */
export function complete(lean: unknown, form: ParentNode): Spec {
  const texts = [...form.querySelectorAll('.tip')].map((tip) => {
    const read = (part: string) => tip.querySelector(part)?.textContent ?? '';
    const url = tip.querySelector('.cite a')?.getAttribute('href');
    const source = url ? { text: read('.cite a > span'), url } : undefined;
    return { text: read('.tip-text'), how: read('.tip-how > span'), why: read('.tip-why > span'), source };
  });
  return fromLean(lean as LeanSpec, texts);
}

/** A bank to filter and to choose challenges from, and below it the challenges of the workplace. */
export function View({ spec, id, saved, save, course }: CourseViewProps<Spec, Answer>) {
  const [filter, setFilter] = useState(() => askedFilter(window));
  const [shown, setShown] = useState(STEP);
  const challenges = useChallenges(course.workplaceKey, spec.most);
  const refilter = (next: Filter) => {
    setFilter(next);
    setShown(STEP);
    showInAddress(window, next);
  };
  return (
    <div class="tips">
      <WorkplaceBar id={id} workplaces={challenges.workplaces} />
      {spec.instruction && <p>{spec.instruction}</p>}
      <FilterForm id={id} filter={filter} onFilter={refilter} />
      <TipList
        id={id}
        spec={spec}
        tips={findTips(spec.tips, filter)}
        filter={filter}
        challenges={challenges}
        shown={shown}
        onShow={setShown}
        onFilter={refilter}
      />
      <ChallengeSection
        id={id}
        most={spec.most}
        challenges={challenges}
        ready={saved?.ready ?? false}
        onReady={() => save({ ready: true })}
        course={course}
      />
      <p class="visually-hidden" role="status">
        {challenges.message}
      </p>
      <PrivateNote id={`${id}-private`} kept={challenges.workplaces.outcome === 'saved'} />
    </div>
  );
}
