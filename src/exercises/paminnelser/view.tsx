import { today, useWorkplace } from '../../workplace/use-workplace.ts';
import type { CourseViewProps } from '../definition.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { LookBack } from './look-back.tsx';

export { logic };

/** Days on which the group sees how it went, and notes of what it saw. */
export function View({ course, ...props }: CourseViewProps<Spec, Answer>) {
  const { workplaces } = useWorkplace(course.workplaceKey);
  return <LookBack {...props} workplaces={workplaces} folder={course.exportsFolder} plan={course.unitLink('3c-1')?.href} today={today()} />;
}
