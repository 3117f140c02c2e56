import { useRef, useState } from 'preact/hooks';
import type { Offer } from '../../exports/offer.ts';
import { Offers } from '../../exports/offers.tsx';
import { aktivitetsplan as words } from '../../texts/sv/aktivitetsplan.ts';
import { WorkplaceBar } from '../../workplace/bar.tsx';
import { newId, type Workplace } from '../../workplace/model.ts';
import { nameOf } from '../../workplace/names.ts';
import { today } from '../../workplace/use-workplace.ts';
import type { CourseViewProps } from '../definition.ts';
import { printAlone } from '../print-alone.ts';
import { PrivateNote } from '../private-note.tsx';
import { CsvImport } from './csv-import.tsx';
import { Examples } from './examples.tsx';
import { FetchList } from './fetch-list.tsx';
import { type Answer, logic, type Spec } from './logic.ts';
import { planCsv, writtenRows } from './plan-csv.ts';
import { planDocument } from './plan-document.ts';
import { planEvents } from './plan-events.ts';
import { PlanRows } from './plan-rows.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { tableCells } from './plan-table.ts';
import { type Candidate, isWhole, missingIn, rowOf } from './rows.ts';
import { useCards } from './use-cards.ts';
import { usePlan } from './use-plan.ts';

export { logic };

/** Empty rows on paper when nothing is written yet. */
const BLANK = 6;

/** The plan of a workplace: rows to fetch, write, order, print, save as files and read from one. */
export function View({ spec, id, course, saved, save }: CourseViewProps<Spec, Answer>) {
  const plan = usePlan(course.workplaceKey);
  const cards = useCards(id);
  const [ready, setReady] = useState(saved?.ready ?? false);
  const [asked, setAsked] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  const { place, workplaces, message } = plan;
  const rows = place.plan;
  const offers = offersOf(place);
  const whole = rows.filter(isWhole).length;
  const finished = ready && whole >= spec.least;

  const take = (taken: readonly Candidate[], nth: number) => {
    const made = taken.map((candidate) => rowOf(candidate, newId(), ({ when, so }) => words.whenSo(when, so)));
    plan.add(made, made.length === 1 ? words.taken(rows.length + 1) : words.takenAll(made.length));
    // The button went away with what it took: on to the next, or to the plan.
    cards.focusOn('[data-take], [data-plan]', nth);
  };
  const finish = () => {
    setAsked(true);
    if (whole >= spec.least) {
      setReady(true);
      save({ ready: true });
      return cards.focusOn('[data-ready]');
    }
    plan.say(words.tooFew(spec.least, whole), true);
    const row = rows.find((one) => !isWhole(one));
    if (row) cards.openRow(row.id, missingIn(row)[0]);
    else cards.focusOn('[data-add]');
  };

  return (
    <div class="plan" ref={cards.root}>
      <WorkplaceBar id={id} workplaces={workplaces} />
      {spec.instruction && <p>{spec.instruction}</p>}
      <Examples examples={spec.examples} />
      <FetchList id={id} place={place} onTake={take} />
      <PlanRows id={id} plan={plan} cards={cards} asked={asked} today={today()} />
      <p class={message.asks ? 'feedback' : 'visually-hidden'} role="status">
        {message.text}
      </p>
      {finished && (
        <p class="feedback" tabIndex={-1} data-ready>
          {words.ready}
        </p>
      )}
      <div class="actions">
        {!finished && (
          <button class="button" type="button" onClick={finish}>
            {words.finish}
          </button>
        )}
        <button
          class="button button-quiet"
          type="button"
          onClick={() => sheet.current && printAlone(sheet.current, words.titleOf(nameOf(place)))}
        >
          {words.print}
        </button>
      </div>
      <section class="plan-paper" ref={sheet}>
        <h4 data-print-level={1}>{words.titleOf(nameOf(place))}</h4>
        <PlanSheet rows={rows.map((row) => ({ id: row.id, cells: tableCells(row, place) }))} blank={rows.length === 0 ? BLANK : 0} />
      </section>
      {offers.length > 0 && <Offers id={id} title={words.offers} offers={offers} folder={course.exportsFolder} />}
      <CsvImport
        id={id}
        place={place}
        folder={course.exportsFolder}
        onAdd={(found, text) => {
          const added = plan.addFromFile(found, text);
          cards.focusOn(added ? '.plan-undo button' : '[data-plan]');
          return added;
        }}
      />
      {/* What cannot be kept is told in the bar, with the way to save it. */}
      {workplaces.outcome === 'saved' && <PrivateNote id={`${id}-private`} />}
    </div>
  );
}

/** The files that the plan can be had as; a calendar only when a day is chosen. */
function offersOf(place: Workplace): Offer[] {
  const rows = writtenRows(place);
  if (rows.length === 0) return [];
  const name = words.file(nameOf(place));
  return [
    { kind: 'docx', label: words.docx, name, content: () => planDocument(place, today()) },
    { kind: 'pdf', label: words.pdf, name, content: () => planDocument(place, today()) },
    { kind: 'csv', label: words.csv, name, content: () => planCsv(place) },
    ...(rows.some(({ by, followUpBy }) => by + followUpBy !== '')
      ? [{ kind: 'ics', label: words.ics, name, content: () => planEvents(place) } as const]
      : []),
  ];
}
