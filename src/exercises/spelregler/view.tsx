import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CourseViewProps, ViewProps } from '../definition.ts';
import { PrivateNote } from '../private-note.tsx';
import { Editor } from './editor.tsx';
import { Finished } from './finished.tsx';
import { type Answer, logic, type Spec } from './logic.ts';
import { Static } from './static.tsx';

export { logic };

type MeetingProps = CourseViewProps<Spec, Answer>;

/** Ground rules to choose, word and put in order; a poster once somebody has said that these are the ones. */
export function View({ course, ...props }: ViewProps<Spec, Answer> & Partial<Pick<MeetingProps, 'course'>>) {
  return props.spec.meeting && course ? <Meeting {...props} course={course} /> : <OwnRules {...props} />;
}

/** Rules of a meeting. Their code is fetched apart, since a conversation needs nothing of it; until it is there the form to read stays. */
function Meeting(props: MeetingProps) {
  const [Tool, setTool] = useState<ComponentType<MeetingProps>>();
  useEffect(() => {
    import('./meeting.tsx').then(
      ({ MeetingRules }) => setTool(() => MeetingRules),
      // Without a network there is nothing better to show than the form, which is complete in itself.
      () => {},
    );
  }, []);
  return Tool ? <Tool {...props} /> : <Static spec={props.spec} id={props.id} />;
}

/** Rules that are the answer itself. */
function OwnRules({ spec, id, saved, save }: ViewProps<Spec, Answer>) {
  const [answer, setAnswer] = useState<Answer>(saved ?? { rules: [], ready: false });
  const [kept, setKept] = useState(true);
  const root = useRef<HTMLDivElement>(null);

  const keep = (next: Answer) => {
    setAnswer(next);
    setKept(save(next));
  };
  const turn = (ready: boolean) => {
    keep({ ...answer, ready });
    // What was pressed is gone: on to what has come in its place.
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(ready ? '[data-ready]' : '[data-rules]')?.focus());
  };

  return (
    <div class="rules" ref={root}>
      {spec.instruction && <p>{spec.instruction}</p>}
      {logic.done(answer, spec) ? (
        <Finished id={id} {...spec.poster} rules={answer.rules} onChange={() => turn(false)} />
      ) : (
        <Editor spec={spec} id={id} rules={answer.rules} onRules={(rules) => keep({ rules, ready: false })} onFinish={() => turn(true)} />
      )}
      <PrivateNote id={`${id}-private`} kept={kept} />
    </div>
  );
}
