import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { workplace } from '../../texts/sv/workplace.ts';
import { type ActiveMeasures, AREAS, GROUNDS } from '../../workplace/model.ts';
import { type Spec, STEPS } from './logic.ts';
import { cellOf, type StepState, stepState } from './progress.ts';

/** A row of the overview, with a cell for each area. */
export interface OverviewRow {
  readonly title: string;
  /** `tone` is what the words say, for the sign beside them. */
  readonly cells: readonly { readonly text: string; readonly tone: 'none' | 'begun' | 'done' }[];
}

/** The overview as words: a row for each ground, and one for each step. */
export function overviewRows(measures: ActiveMeasures, spec: Pick<Spec, 'steps'>): Record<'grounds' | 'steps', OverviewRow[]> {
  return {
    grounds: GROUNDS.map((ground) => ({
      title: workplace.grounds[ground],
      cells: AREAS.map((area) => {
        const cell = cellOf(measures, area, ground);
        if (cell === 'unseen') return { text: words.unseen, tone: 'none' };
        return cell === 'clear' ? { text: words.clear, tone: 'done' } : { text: words.found(cell), tone: 'begun' };
      }),
    })),
    steps: STEPS.map((step, index) => ({
      title: words.stepTitle(index + 1, spec.steps[index]?.title ?? ''),
      cells: AREAS.map((area) => stepCell(stepState(measures, area, step))),
    })),
  };
}

function stepCell(state: StepState): OverviewRow['cells'][number] {
  if (typeof state === 'object') return { text: words.stateOf(state.written, state.of), tone: 'begun' };
  return { text: words.state[state], tone: state === 'clear' ? 'done' : state };
}
