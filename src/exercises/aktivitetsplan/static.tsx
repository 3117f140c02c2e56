import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import type { StaticProps } from '../definition.ts';
import { Examples } from './examples.tsx';
import type { Spec } from './logic.ts';
import { PlanSheet } from './plan-sheet.tsx';

/** Rows on paper. */
const BLANK = 6;

/** The examples, and a table to write in. */
export function Static({ spec }: StaticProps<Spec>) {
  return (
    <div class="plan plan-static">
      {spec.instruction && <p>{spec.instruction}</p>}
      <Examples examples={spec.examples} />
      <p class="hint">{words.staticHint}</p>
      <div class="plan-paper">
        <PlanSheet rows={[]} blank={BLANK} />
      </div>
    </div>
  );
}
