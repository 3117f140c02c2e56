import type { ComponentType } from 'preact';
import { spelreglerMote as words } from '../../texts/sv/spelregler-mote.ts';
import { WorkplaceBar } from '../../workplace/bar.tsx';
import { LineField } from '../../workplace/fields.tsx';
import type { Workplaces } from '../../workplace/places.ts';
import { today, useWorkplace } from '../../workplace/use-workplace.ts';
import type { CourseViewProps } from '../definition.ts';
import { PrivateNote } from '../private-note.tsx';
import type { Answer, Spec } from './logic.ts';
import { MeetingFiles } from './meeting-files.tsx';
import { changeMeeting, meetingTitle, ruleLines } from './meeting-rules.ts';
import type { RulesFormProps } from './rules-form.tsx';

/** The form is handed over and not imported: what two scripts import from each other would be fetched as scripts of their own. */
export interface MeetingProps extends CourseViewProps<Spec, Answer> {
  readonly Form: ComponentType<RulesFormProps>;
}

/** The ground rules of one kind of meeting at the workplace: as for a conversation, and then a calendar that recalls them. */
export function MeetingRules({ course, ...props }: MeetingProps) {
  const { workplaces } = useWorkplace(course.workplaceKey);
  return <MeetingTool {...props} workplaces={workplaces} folder={course.exportsFolder} today={today()} />;
}

interface MeetingToolProps extends Omit<MeetingProps, 'course'> {
  readonly workplaces: Workplaces;
  /** As CourseContext.exportsFolder. */
  readonly folder: string;
  readonly today: string;
}

/** The tool itself, which shows whatever workplace is at hand. */
export function MeetingTool({ spec, id, save, Form, workplaces, folder, today: day }: MeetingToolProps) {
  const place = workplaces.current();
  const { meeting } = place;
  const done = meeting.ready && ruleLines(meeting).length >= spec.least;
  return (
    <div class="rules">
      <WorkplaceBar id={`${id}-place`} workplaces={workplaces} />
      {spec.instruction && <p>{spec.instruction}</p>}
      {!done && (
        <LineField
          id={`${id}-meeting`}
          label={words.name}
          hint={words.nameHint}
          value={meeting.name}
          onText={(name) => changeMeeting(workplaces, { name })}
        />
      )}
      <Form
        key={place.id}
        spec={spec}
        id={id}
        title={meetingTitle(spec.poster, meeting)}
        rules={meeting.rules}
        done={done}
        onRules={(rules) => changeMeeting(workplaces, { rules, ready: false })}
        onReady={(ready) => {
          changeMeeting(workplaces, { ready });
          save({ rules: [], ready });
        }}
      />
      {done && <MeetingFiles key={place.id} id={id} poster={spec.poster} workplaces={workplaces} folder={folder} today={day} />}
      <PrivateNote id={`${id}-private`} kept={workplaces.outcome === 'saved'} />
    </div>
  );
}
