import { tidslinje as words } from '../../texts/sv/tidslinje.ts';
import { WHOLE } from './game.ts';
import type { Answer, Spec } from './logic.ts';
import { Timeline } from './timeline.tsx';

interface ReadingProps {
  readonly spec: Spec;
  readonly id: string;
  readonly answer: Answer;
  onPage(page: number): void;
  onRead(): void;
}

/** The whole timeline, or one area of it, and a way to say that it has been read. */
export function Reading({ spec, id, answer, onPage, onRead }: ReadingProps) {
  const area = answer.page > WHOLE ? answer.page - WHOLE - 1 : undefined;
  const count = spec.events.filter((event) => area === undefined || event.area === area).length;
  return (
    <>
      <div class="time-areas" role="group" aria-label={words.areas}>
        {[words.allAreas, ...spec.areas].map((label, index) => (
          <button key={label} type="button" aria-pressed={answer.page === WHOLE + index} onClick={() => onPage(WHOLE + index)}>
            {label}
          </button>
        ))}
      </div>
      <p class="time-position" role="status">
        {words.shown(count)}
      </p>
      <Timeline spec={spec} id={id} area={area} />
      <p class="result" role="status" tabIndex={-1} data-read>
        {answer.read ? words.isRead : ''}
      </p>
      {!answer.read && (
        <div class="actions">
          <button class="button" type="button" onClick={onRead}>
            {words.markRead}
          </button>
        </div>
      )}
    </>
  );
}
