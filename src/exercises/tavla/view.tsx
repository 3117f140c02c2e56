import { useRef, useState } from 'preact/hooks';
import { Offers } from '../../exports/offers.tsx';
import { tavla as words } from '../../texts/sv/tavla.ts';
import { WorkplaceBar } from '../../workplace/bar.tsx';
import { today } from '../../workplace/use-workplace.ts';
import type { CourseContext, CourseViewProps } from '../definition.ts';
import { printAlone } from '../print-alone.ts';
import { PrivateNote } from '../private-note.tsx';
import { marked, written } from './board.ts';
import { boardDocument, boardRows } from './board-document.ts';
import { LensList } from './lens-list.tsx';
import { type Answer, logic, type Spec } from './logic.ts';
import { ObstacleTable } from './obstacle-table.tsx';
import { Sheet } from './sheet.tsx';
import { type Board, useBoard } from './use-board.ts';

export { logic };

/** Obstacles at the workplace, seen through five lenses; the marked ones wait in the plan. */
export function View({ spec, id, saved, save, course }: CourseViewProps<Spec, Answer>) {
  const board = useBoard(course.workplaceKey);
  const [ready, setReady] = useState(saved?.ready ?? false);
  const [asTable, setAsTable] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const { place, workplaces, message } = board;
  const count = written(place.obstacles).length;
  const act = marked(place.obstacles);

  const finish = () => {
    board.leave();
    const missing = words.missing(spec.least - count, act.length);
    board.say(missing, true);
    if (missing !== '') return;
    setReady(true);
    save({ ready: true });
    // The button goes away; what it led to is read next.
    board.landing.land();
  };

  return (
    <div class="board" ref={board.landing.root}>
      <WorkplaceBar id={id} workplaces={workplaces} />
      {spec.instruction && <p>{spec.instruction}</p>}
      <div class="board-top">
        <Views
          asTable={asTable}
          onTurn={(next) => {
            board.leave();
            setAsTable(next);
          }}
        />
        <p class="board-sum">
          {words.sum(count, act.length)} {words.many(act.length)}
        </p>
      </div>
      {asTable ? <ObstacleTable lenses={spec.lenses} board={board} /> : <LensList spec={spec} id={id} board={board} />}
      {!asTable && count > 0 && (
        <p class="hint">
          {words.hint} <span class="with-mouse">{words.keyHint}</span>
        </p>
      )}
      <p class={message.asks && message.text !== '' ? 'feedback' : 'visually-hidden'} role="status">
        {message.text}
      </p>
      {ready && <Waiting board={board} course={course} />}
      <div class="actions">
        {!ready && (
          <button class="button" type="button" onClick={finish}>
            {words.finish}
          </button>
        )}
        <button
          class="button button-quiet"
          type="button"
          onClick={() => sheet.current && printAlone(sheet.current, words.fileName(place.name))}
        >
          {count > 0 ? words.print : words.printBlank}
        </button>
      </div>
      <Offers
        id={id}
        title={words.files}
        folder={course.exportsFolder}
        offers={[
          { kind: 'docx', label: words.word, name: words.fileName(place.name), content: () => boardFile(board, spec) },
          { kind: 'pdf', label: words.pdf, name: words.fileName(place.name), content: () => boardFile(board, spec) },
          { kind: 'csv', label: words.csv, name: words.fileName(place.name), content: () => boardRows(workplaces.current(), spec) },
        ]}
      />
      <PrivateNote id={`${id}-private`} kept={workplaces.outcome === 'saved'} />
      <Sheet lenses={spec.lenses} place={place} sheet={sheet} />
    </div>
  );
}

const boardFile = ({ workplaces }: Board, spec: Spec) => boardDocument(workplaces.current(), spec, today());

interface ViewsProps {
  readonly asTable: boolean;
  onTurn(asTable: boolean): void;
}

/** Board or table. */
function Views({ asTable, onTurn }: ViewsProps) {
  return (
    <div class="board-views" role="group" aria-label={words.views}>
      {[false, true].map((table) => (
        <button
          class="button button-quiet"
          type="button"
          key={String(table)}
          aria-pressed={asTable === table}
          onClick={() => onTurn(table)}
        >
          {table ? words.table : words.board}
        </button>
      ))}
    </div>
  );
}

/** What was marked, and where it waits. It follows the board when that is changed later. */
function Waiting({ board, course }: { readonly board: Board; readonly course: CourseContext }) {
  const act = marked(board.place.obstacles);
  const plan = course.unitLink('3c-1');
  return (
    <div class="feedback" tabIndex={-1} data-landing>
      {act.length === 0 ? (
        <p>{words.readyUnmarked}</p>
      ) : (
        <>
          <p>{words.ready}</p>
          <ul class="board-waiting">
            {act.map(({ id, what }) => (
              <li key={id} dir="auto">
                {what}
              </li>
            ))}
          </ul>
          <p>
            {plan ? (
              <>
                {words.waitsIn} <a href={plan.href}>{plan.title}</a>.
              </>
            ) : (
              words.waits
            )}{' '}
            {words.goOn}
          </p>
        </>
      )}
    </div>
  );
}
