import type { Logic } from './definition.ts';

/** The logic that one exercise lives by: its type's, or the private one where the exercise asks for a view of one's own. */
export function logicFor<Spec, Answer>(logic: Logic<Spec, Answer>, spec: Spec): Logic<Spec, Answer> {
  return logic.residence === 'lms' ? (logic.onDevice?.(spec) ?? logic) : logic;
}
