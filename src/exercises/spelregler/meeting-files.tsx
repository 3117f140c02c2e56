import { Offers } from '../../exports/offers.tsx';
import { spelreglerMote as words } from '../../texts/sv/spelregler-mote.ts';
import { useCheckedDay } from '../../workplace/checked-day.ts';
import { DayField } from '../../workplace/fields.tsx';
import { RHYTHMS } from '../../workplace/model.ts';
import type { Workplaces } from '../../workplace/places.ts';
import { TimeField } from '../../workplace/time-field.tsx';
import type { Spec } from './logic.ts';
import { changeMeeting, meetingEvents, meetingPoster, nextMeetingTrouble, reminderTime } from './meeting-rules.ts';

interface MeetingFilesProps {
  readonly id: string;
  readonly poster: Spec['poster'];
  readonly workplaces: Workplaces;
  readonly folder: string;
  readonly today: string;
}

/** The poster as a file, and when the meeting is, for a calendar that recalls the rules. */
export function MeetingFiles({ id, poster, workplaces, folder, today }: MeetingFilesProps) {
  const { meeting } = workplaces.current();
  const { first, time, every } = meeting;
  const day = useCheckedDay(
    first,
    (chosen) => nextMeetingTrouble(chosen, today),
    (chosen) => changeMeeting(workplaces, { first: chosen }),
  );
  const name = words.fileName(meeting.name.trim());
  return (
    <>
      <Offers
        id={`${id}-poster-file`}
        title={words.posterFile}
        folder={folder}
        offers={[{ kind: 'poster', label: words.pdf, name, content: () => meetingPoster(poster, workplaces.current().meeting) }]}
      />
      <section class="rules-calendar" aria-labelledby={`${id}-calendar`}>
        <h4 id={`${id}-calendar`}>{words.calendar}</h4>
        <p>{words.calendarWhy}</p>
        <DayField id={`${id}-first`} label={words.first} {...day.field} />
        <TimeField
          id={`${id}-time`}
          label={words.time}
          hint={words.timeHint}
          value={time}
          onTime={(chosen) => changeMeeting(workplaces, { time: chosen })}
        />
        <div class="field">
          <label for={`${id}-every`}>{words.every}</label>
          <select
            id={`${id}-every`}
            value={every}
            onChange={({ currentTarget }) => {
              const chosen = RHYTHMS.find((one) => one === currentTarget.value);
              if (chosen !== undefined) changeMeeting(workplaces, { every: chosen });
            }}
          >
            {RHYTHMS.map((one) => (
              <option key={one} value={one}>
                {words.rhythm[one]}
              </option>
            ))}
          </select>
        </div>
        <p role="status">{first === '' || day.wrong !== '' ? words.noDay : words.recalled(first, reminderTime(time), every)}</p>
      </section>
      {first !== '' && day.wrong === '' && (
        <Offers
          id={`${id}-calendar-file`}
          title={words.calendarFile}
          folder={folder}
          offers={[{ kind: 'ics', label: words.ics, name, content: () => meetingEvents(workplaces.current(), poster.foot) }]}
        />
      )}
    </>
  );
}
