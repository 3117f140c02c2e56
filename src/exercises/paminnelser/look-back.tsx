import { useRef, useState } from 'preact/hooks';
import { Offers } from '../../exports/offers.tsx';
import { paminnelser as words } from '../../texts/sv/paminnelser.ts';
import { WorkplaceBar } from '../../workplace/bar.tsx';
import { useCheckedDay } from '../../workplace/checked-day.ts';
import { DayField } from '../../workplace/fields.tsx';
import type { FollowUp } from '../../workplace/model.ts';
import type { Workplaces } from '../../workplace/places.ts';
import { TimeField } from '../../workplace/time-field.tsx';
import type { CourseViewProps } from '../definition.ts';
import { printAlone } from '../print-alone.ts';
import { PrivateNote } from '../private-note.tsx';
import { datedLooks, sensibleStart, startOf, unasked } from './dated-looks.ts';
import type { Answer, Spec } from './logic.ts';
import { lookEvents } from './look-events.ts';
import { LookList } from './look-list.tsx';
import { Notes } from './notes.tsx';
import { Sheet } from './sheet.tsx';

interface LookBackProps extends Omit<CourseViewProps<Spec, Answer>, 'course'> {
  readonly workplaces: Workplaces;
  /** As CourseContext.exportsFolder. */
  readonly folder: string;
  /** The way to the unit where the plan is written, where the document has it. */
  readonly plan: string | undefined;
  /** The local day. */
  readonly today: string;
}

/** The tool for whatever workplace is at hand; what was left half typed for another one stays behind. */
export function LookBack(props: LookBackProps) {
  const { workplaces, id } = props;
  return (
    <div class="looks">
      <WorkplaceBar id={`${id}-place`} workplaces={workplaces} />
      {props.spec.instruction && <p>{props.spec.instruction}</p>}
      <Tool key={workplaces.current().id} {...props} />
      <PrivateNote id={`${id}-private`} kept={workplaces.outcome === 'saved'} />
    </div>
  );
}

function Tool({ spec, id, saved, save, workplaces, folder, plan, today }: LookBackProps) {
  const [ready, setReady] = useState(saved?.ready ?? false);
  const [asked, setAsked] = useState('');
  /** Somebody has begun a note. */
  const draft = useRef('');
  const root = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const place = workplaces.current();
  const looks = datedLooks(spec, { place, today });
  const chosen = looks.filter((look) => look.chosen);

  const change = (part: Partial<FollowUp>) => {
    setAsked('');
    // Once something is chosen the days stand still, whatever day it is tomorrow.
    workplaces.change((now) => ({ ...now, followUp: { ...now.followUp, start: startOf(now.followUp, today), ...part } }));
  };
  const settle = (next: boolean) => {
    setReady(next);
    save({ ready: next });
  };
  const start = useCheckedDay(
    startOf(place.followUp, today),
    (day) => (day === '' ? words.startMissing : sensibleStart(day, today) ? '' : words.startFar),
    (day) => change({ start: day }),
  );
  const turn = (months: number, on: boolean) => {
    const kept = place.followUp.months.filter((one) => one !== months);
    const next = on ? [...kept, months].toSorted((a, b) => a - b) : kept;
    change({ months: next });
    if (ready && !spec.looks.some((look) => next.includes(look.months))) settle(false);
  };
  /** After the next drawing, since what is wanted may not be there yet. */
  const focusOn = (selector: string) => requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  const ask = (text: string, selector: string) => {
    setAsked(text);
    focusOn(selector);
  };
  const finish = () => {
    if (start.wrong !== '') ask(start.wrong, `[id="${id}-start"]`);
    else if (chosen.length === 0) ask(words.none, '.look-choice input');
    else if (draft.current.trim() !== '') ask(words.noteLeft, '.looks-note textarea');
    else {
      change({});
      settle(true);
      focusOn('[data-ready]');
    }
  };
  const settled = ready && place.followUp.start !== '' && chosen.length > 0;
  const next = chosen.find(({ passed }) => !passed)?.day;

  return (
    <div ref={root}>
      <div class="looks-start">
        <DayField id={`${id}-start`} label={words.start} hint={words.startHint} {...start.field} />
        <TimeField
          id={`${id}-time`}
          label={words.time}
          hint={words.timeHint}
          value={place.followUp.time}
          onTime={(time) => change({ time })}
        />
      </div>
      <LookList id={id} looks={looks} rest={unasked(looks, place.plan)} planned={place.plan.length > 0} plan={plan} onTurn={turn} />
      {settled && (
        <p class="feedback" tabIndex={-1} data-ready>
          {next ? words.ready(next) : words.readyPassed}
        </p>
      )}
      <p class={asked === '' ? 'visually-hidden' : 'feedback'} role="status">
        {asked}
      </p>
      <div class="actions">
        {!settled && (
          <button class="button" type="button" onClick={finish}>
            {words.finish}
          </button>
        )}
        <button
          class="button button-quiet"
          type="button"
          onClick={() => sheet.current && printAlone(sheet.current, words.sheetTitle(place.name.trim()))}
        >
          {words.print}
        </button>
      </div>
      {settled && next && start.wrong === '' && (
        <Offers
          id={id}
          title={words.files}
          folder={folder}
          offers={[
            {
              kind: 'ics',
              label: words.ics,
              name: words.fileName(place.name.trim()),
              content: () => lookEvents(spec, workplaces.current(), today),
            },
          ]}
        />
      )}
      <Notes
        id={id}
        workplaces={workplaces}
        today={today}
        onDraft={(text) => {
          draft.current = text;
        }}
      />
      <Sheet sheet={sheet} place={place} looks={chosen} start={startOf(place.followUp, today)} />
    </div>
  );
}
