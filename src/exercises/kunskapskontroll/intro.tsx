import { kunskapskontroll as words } from '../../texts/sv/kunskapskontroll.ts';
import { countQuestions, pointsToPass, type Spec } from './logic.ts';

interface IntroProps {
  readonly spec: Spec;
  readonly passMark: number | undefined;
  onBegin(): void;
}

/** What to expect, before anything is drawn. */
export function Intro({ spec, passMark, onBegin }: IntroProps) {
  const max = countQuestions(spec);
  return (
    <>
      {spec.instruction && <p>{spec.instruction}</p>}
      <p class="how">{words.how(max)}</p>
      {passMark !== undefined && <p>{words.passMark(passMark, pointsToPass(max, passMark), max)}</p>}
      <div class="actions">
        <button class="button" type="button" onClick={onBegin}>
          {words.begin}
        </button>
      </div>
    </>
  );
}
