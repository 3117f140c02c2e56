import { useRef, useState } from 'preact/hooks';
import { begreppskort as words } from '../../texts/sv/begreppskort.ts';
import type { ResolvedTerm } from '../definition.ts';
import type { Verdict } from './logic.ts';
import { Source } from './source.tsx';

const VERDICTS = ['known', 'nearly', 'missed'] as const satisfies readonly Verdict[];

interface FlashcardProps {
  readonly card: ResolvedTerm;
  readonly id: string;
  /** Cards left in the sitting, this one counted. */
  readonly left: number;
  onJudge(verdict: Verdict): void;
}

/** One card: the question, then the answer and how it went. The figures 1–3 judge from the keyboard. */
export function Flashcard({ card, id, left, onJudge }: FlashcardProps) {
  const [turned, setTurned] = useState(false);
  const back = useRef<HTMLDivElement>(null);
  const turn = () => {
    setTurned(true);
    // The button goes away; the answer is what the learner asked for.
    requestAnimationFrame(() => back.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const verdict = VERDICTS[Number.parseInt(event.key, 10) - 1];
    if (!turned || !verdict || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onJudge(verdict);
  };
  return (
    <div class="sitting" role="group" aria-labelledby={`${id}-left`} onKeyDown={onKeyDown}>
      <p class="hand-position" id={`${id}-left`}>
        {words.left(left)}
      </p>
      <div class={turned ? 'flashcard is-turned' : 'flashcard'}>
        <p class="flashcard-front" id={`${id}-front`}>
          {words.front(card.term)}
        </p>
        {turned && (
          <div class="flashcard-back" ref={back} role="group" aria-label={words.back(card.term)} tabIndex={-1}>
            <p>{card.definition}</p>
            <Source card={card} />
          </div>
        )}
      </div>
      {turned ? (
        <div role="group" aria-labelledby={`${id}-judge`}>
          <p class="flashcard-judge" id={`${id}-judge`}>
            {words.judge}
          </p>
          <div class="hand-buttons">
            {VERDICTS.map((verdict, index) => (
              <button key={verdict} class="button button-quiet" type="button" onClick={() => onJudge(verdict)}>
                <kbd aria-hidden="true">{index + 1}</kbd> {words.verdicts[verdict]}
              </button>
            ))}
          </div>
          <p class="hint">{words.hint}</p>
        </div>
      ) : (
        <button class="button" type="button" data-turn aria-describedby={`${id}-front`} onClick={turn}>
          {words.turn}
        </button>
      )}
    </div>
  );
}
