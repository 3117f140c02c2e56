import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CourseViewProps, ViewProps } from '../definition.ts';
import { PrivateNote } from '../private-note.tsx';
import { type Answer, logic, type Spec } from './logic.ts';
import type { MeetingProps } from './meeting.tsx';
import { RulesForm } from './rules-form.tsx';
import { Static } from './static.tsx';

export { logic };

/** Ground rules to choose, word and put in order; a poster once somebody has said that these are the ones. */
export function View({ course, ...props }: ViewProps<Spec, Answer> & Partial<Pick<CourseViewProps<Spec, Answer>, 'course'>>) {
  return props.spec.meeting && course ? <Meeting {...props} course={course} /> : <OwnRules {...props} />;
}

/** Rules of a meeting. Their code is fetched apart, since a conversation needs nothing of it; until it is there the form to read stays. */
function Meeting(props: CourseViewProps<Spec, Answer>) {
  const [Tool, setTool] = useState<ComponentType<MeetingProps>>();
  useEffect(() => {
    import('./meeting.tsx').then(
      ({ MeetingRules }) => setTool(() => MeetingRules),
      // Without a network there is nothing better to show than the form, which is complete in itself.
      () => {},
    );
  }, []);
  return Tool ? <Tool {...props} Form={RulesForm} /> : <Static spec={props.spec} id={props.id} />;
}

/** Rules that are the answer itself. */
function OwnRules({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const [answer, setAnswer] = useState<Answer>(saved ?? { rules: [], ready: false });
  const [kept, setKept] = useState(true);
  const keep = (next: Answer) => {
    setAnswer(next);
    setKept(save(next));
  };
  return (
    <div class="rules">
      {spec.instruction && <p>{spec.instruction}</p>}
      <RulesForm
        spec={spec}
        id={id}
        title={spec.poster.title}
        rules={answer.rules}
        done={logic.done(answer, spec)}
        onRules={(rules) => keep({ rules, ready: false })}
        onReady={(ready) => keep({ ...answer, ready })}
      />
      <PrivateNote id={`${id}-private`} kept={kept} />
    </div>
  );
}
