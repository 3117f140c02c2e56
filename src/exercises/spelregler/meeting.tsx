import { useRef } from 'preact/hooks';
import { spelreglerMote as words } from '../../texts/sv/spelregler-mote.ts';
import { WorkplaceBar } from '../../workplace/bar.tsx';
import { LineField } from '../../workplace/fields.tsx';
import type { Workplaces } from '../../workplace/places.ts';
import { today, useWorkplace } from '../../workplace/use-workplace.ts';
import type { CourseViewProps } from '../definition.ts';
import { PrivateNote } from '../private-note.tsx';
import { Editor } from './editor.tsx';
import { Finished } from './finished.tsx';
import { type Answer, filled, type Spec } from './logic.ts';
import { MeetingFiles } from './meeting-files.tsx';
import { changeMeeting } from './meeting-rules.ts';
import { posterTitle } from './poster.ts';

/** The ground rules of one kind of meeting at the workplace: as for a conversation, and then a calendar that recalls them. */
export function MeetingRules({ course, ...props }: CourseViewProps<Spec, Answer>) {
  const { workplaces } = useWorkplace(course.workplaceKey);
  return <MeetingTool {...props} workplaces={workplaces} folder={course.exportsFolder} today={today()} />;
}

interface MeetingToolProps extends Omit<CourseViewProps<Spec, Answer>, 'course'> {
  readonly workplaces: Workplaces;
  /** As CourseContext.exportsFolder. */
  readonly folder: string;
  readonly today: string;
}

/** The tool itself, which shows whatever workplace is at hand. */
export function MeetingTool({ spec, id, save, workplaces, folder, today: day }: MeetingToolProps) {
  const root = useRef<HTMLDivElement>(null);
  const place = workplaces.current();
  const { meeting } = place;
  const turn = (ready: boolean) => {
    changeMeeting(workplaces, { ready });
    save({ rules: [], ready });
    // What was pressed is gone: on to what has come in its place.
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(ready ? '[data-ready]' : '[data-rules]')?.focus());
  };
  const done = meeting.ready && filled(meeting.rules).length >= spec.least;
  return (
    <div class="rules" ref={root}>
      <WorkplaceBar id={`${id}-place`} workplaces={workplaces} />
      {spec.instruction && <p>{spec.instruction}</p>}
      {done ? (
        <>
          <Finished
            id={id}
            title={posterTitle(spec.poster.title, meeting.name)}
            foot={spec.poster.foot}
            rules={meeting.rules}
            onChange={() => turn(false)}
          />
          <MeetingFiles key={place.id} id={id} poster={spec.poster} workplaces={workplaces} folder={folder} today={day} />
        </>
      ) : (
        <>
          <LineField
            id={`${id}-meeting`}
            label={words.name}
            hint={words.nameHint}
            value={meeting.name}
            onText={(name) => changeMeeting(workplaces, { name })}
          />
          <Editor
            key={place.id}
            spec={spec}
            id={id}
            rules={meeting.rules}
            onRules={(rules) => changeMeeting(workplaces, { rules, ready: false })}
            onFinish={() => turn(true)}
          />
        </>
      )}
      <PrivateNote id={`${id}-private`} kept={workplaces.outcome === 'saved'} />
    </div>
  );
}
