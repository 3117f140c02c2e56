import { useState } from 'preact/hooks';
import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { AREAS } from '../../workplace/model.ts';
import { examinationOf, isEnough, isExamined } from './progress.ts';
import type { Work } from './use-measures.ts';

interface FinishProps {
  readonly work: Work;
  readonly ready: boolean;
  onReady(): void;
}

/** Says that this is it for now, or kindly what is needed first. */
export function Finish({ work, ready, onReady }: FinishProps) {
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
