import { useRef, useState } from 'preact/hooks';
import { tidslinje as words } from '../../texts/sv/tidslinje.ts';
import type { ViewProps } from '../definition.ts';
import { GAME, layCard, newGame, UNTOUCHED, WHOLE } from './game.ts';
import { fromLean, type LeanSpec } from './lean.ts';
import { type Answer, logic, type Spec } from './logic.ts';
import { Play } from './play.tsx';
import { Reading } from './reading.tsx';

export { logic };

/** The texts of the events stand in the static form alone (see lean.ts). */
export function complete(lean: unknown, form: ParentNode): Spec {
  const texts = [...form.querySelectorAll('.time-event')].map((event) => {
    const read = (part: string) => event.querySelector(part)?.textContent ?? '';
    return {
      text: read('.time-text'),
      norm: read('.time-norm'),
      source: read('.time-source a > span'),
      url: event.querySelector('.time-source a')?.getAttribute('href') ?? '',
    };
  });
  return fromLean(lean as LeanSpec, texts);
}

/** Where focus goes when what had it is gone. */
type Goal = 'card' | 'verdict' | 'read';

/** The timeline in two ways, to play and to read. All that is on screen follows from the answer, since two windows may show it. */
export function View({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const [answer, setAnswer] = useState(saved ?? UNTOUCHED);
  const root = useRef<HTMLDivElement>(null);

  const keep = (next: Answer, goal?: Goal) => {
    setAnswer(next);
    save(next);
    if (goal) requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-${goal}]`)?.focus());
  };
  const turnOver = () => {
    const isLast = answer.gaps.length === spec.hand;
    keep({ ...answer, turned: false }, isLast ? 'verdict' : 'card');
  };
  const reading = answer.page !== GAME;
  return (
    <div class="time" ref={root}>
      {spec.instruction && <p>{spec.instruction}</p>}
      <div class="time-modes" role="group" aria-label={words.modes}>
        <button type="button" aria-pressed={!reading} onClick={() => keep({ ...answer, page: GAME })}>
          {words.play}
        </button>
        <button type="button" aria-pressed={reading} onClick={() => keep({ ...answer, page: WHOLE })}>
          {words.readAll}
        </button>
      </div>
      {reading ? (
        <Reading
          spec={spec}
          id={id}
          answer={answer}
          onPage={(page) => keep({ ...answer, page })}
          onRead={() => keep({ ...answer, read: true }, 'read')}
        />
      ) : (
        <Play
          spec={spec}
          answer={answer}
          onChoose={(gap) => keep(layCard(spec, answer, gap), 'verdict')}
          onNext={turnOver}
          onNewGame={() => keep(newGame(answer), 'card')}
        />
      )}
    </div>
  );
}
