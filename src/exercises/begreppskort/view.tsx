import { useRef, useState } from 'preact/hooks';
import { begreppskort as words } from '../../texts/sv/begreppskort.ts';
import { dayNumber } from '../day.ts';
import type { ViewProps } from '../definition.ts';
import { printAlone } from '../print-alone.ts';
import { PrivateNote } from '../private-note.tsx';
import { Boxes } from './boxes.tsx';
import { Flashcard } from './flashcard.tsx';
import { type Answer, begin, judge, logic, nextSitting, type Overview, overview, type Spec, UNTOUCHED, type Verdict } from './logic.ts';
import { Sheet } from './sheet.tsx';

export { logic };

/** The one place that reads the clock; read at each use, since a page may stay open past midnight. */
const today = () => dayNumber(new Date());

/** Sittings with cards to turn, and between them how the cards lie. */
export function View({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const [answer, setAnswer] = useState<Answer>(saved ?? UNTOUCHED);
  const [kept, setKept] = useState(true);
  const [message, setMessage] = useState('');
  const [judged, setJudged] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const card = spec.cards.find((one) => one.id === answer.queue[0]);
  const view = overview(answer, spec, today());

  const keep = (next: Answer) => {
    setAnswer(next);
    setKept(save(next));
    // What was pressed is gone: on to the next card, or to what is said when the sitting is over.
    const wanted = next.queue.length > 0 ? '[data-turn]' : '[role="status"]';
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(wanted)?.focus());
  };
  const start = () => {
    setMessage('');
    keep(begin(answer, spec, today()));
  };
  const onJudge = (verdict: Verdict) => {
    if (!card) return;
    const next = judge(answer, verdict, today());
    const where = verdict === 'missed' ? words.comesBack(card.term) : words.lies(card.term, next.cards[card.id]?.box ?? 1);
    setMessage(next.queue.length > 0 ? where : words.finished);
    setJudged(judged + 1);
    keep(next);
  };

  return (
    <div class="flashcards" ref={root}>
      {spec.instruction && <p>{spec.instruction}</p>}
      <p class={card ? 'result' : 'feedback'} role="status" tabIndex={-1}>
        {card ? message : [message, stateOf(view, spec)].filter(Boolean).join(' ')}
      </p>
      {card && (
        // A card that comes straight back lies with its front up again.
        <Flashcard key={judged} card={card} id={id} left={answer.queue.length} onJudge={onJudge} />
      )}
      {!card && (
        <div class="actions">
          <button class="button" type="button" onClick={start}>
            {offerOf(answer, view, nextSitting(answer, spec, today()).length)}
          </button>
          <button class="button button-quiet" type="button" onClick={() => root.current && printAlone(root.current)}>
            {words.print}
          </button>
        </div>
      )}
      {!card && view.due === 0 && view.fresh === 0 && <p class="hint">{words.early}</p>}
      <Boxes id={id} {...view} />
      <PrivateNote id={`${id}-private`} kept={kept} />
      <Sheet cards={spec.cards} />
    </div>
  );
}

/** What stands before the learner today, in a sentence or two. */
function stateOf({ fresh, due, wait }: Overview, { cards }: Spec): string {
  if (wait === undefined) return words.allNew(cards.length);
  return [due > 0 ? words.due(due) : fresh === 0 && words.noneDue(wait), fresh > 0 && words.fresh(fresh)].filter(Boolean).join(' ');
}

/** What the main button offers. */
function offerOf({ sittings }: Answer, { fresh, due, wait }: Overview, size: number): string {
  if (wait === undefined && sittings === 0) return words.begin(size);
  if (due > 0) return words.practise(size);
  return fresh > 0 ? words.more(size) : words.anyway;
}
