/** What every view of the stage gets. */
import type { CourseContext } from '../exercises/definition.ts';
import type { Hub } from './hub.ts';
import type { Script, ScriptStep } from './script.ts';
import type { Change, Plan, Session } from './session.ts';
import type { Tool } from './tools.ts';

export interface Stage {
  readonly script: Script;
  readonly plan: Plan;
  readonly session: Session;
  readonly hub: Hub;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly course: CourseContext;
  /** Changes the session, in all windows. */
  act(change: Change): void;
}

/** The step that the group is in; undefined outside the steps. */
export function stepOf({ script, session }: Pick<Stage, 'script' | 'session'>): ScriptStep | undefined {
  return script.steps[session.place - 1];
}
