/** The exercise that a group does in a step: in the room's form where the type has one, else as somebody alone does it. */
import { h } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CourseContext, Logic } from '../exercises/definition.ts';
import { logicFor } from '../exercises/residence.ts';
import { session as words } from '../texts/sv/workshop-session.ts';
import type { Hub } from './hub.ts';
import type { ToolData } from './script.ts';
import type { Tool } from './tools.ts';

interface ToolViewProps {
  readonly data: ToolData;
  /** Undefined where it could not be fetched. */
  readonly tool: Tool | undefined;
  readonly hub: Hub;
  readonly course: CourseContext;
}

/** A tool with its question, as exercises look everywhere. */
export function ToolView({ data, tool, hub, course }: ToolViewProps) {
  const id = `rum-${data.anchor}`;
  const section = useRef<HTMLElement>(null);
  const changes = hub.outsideChanges(data.id);
  const seen = useRef(changes);
  useLayoutEffect(() => {
    // The leader works with it in the other window: the room shall see it, below the fold or not.
    if (changes !== seen.current && !document.hasFocus()) section.current?.scrollIntoView({ block: 'nearest' });
    seen.current = changes;
  }, [changes]);
  return (
    <section class={`exercise exercise-${data.type}`} aria-labelledby={`${id}-heading`} data-tool={data.id} ref={section}>
      <p class="eyebrow">{data.label}</p>
      <h3 id={`${id}-heading`} tabIndex={-1}>
        {data.question}
      </h3>
      <div data-live>
        {!tool && <p>{words.toolMissing}</p>}
        {tool?.room && <InRoom key={tool.id} tool={tool} room={tool.room} hub={hub} id={id} />}
        {tool && !tool.room && <AsAlone key={tool.id} tool={tool} hub={hub} id={id} course={course} />}
      </div>
    </section>
  );
}

interface LiveProps {
  readonly tool: Tool;
  readonly hub: Hub;
  readonly id: string;
}

/** The group's own view: it shows whatever state it is given. */
function InRoom({ tool, room, hub, id }: LiveProps & { readonly room: NonNullable<Tool['room']> }) {
  const kept = hub.tool(tool.id);
  return useMemo(
    () =>
      h(room.Room, {
        spec: tool.spec,
        id,
        state: room.readState(kept, tool.spec),
        share: (state: unknown) => void hub.share(tool.id, state),
      }),
    [kept],
  );
}

/** The view of somebody alone: it holds its own state, so it is made anew when another window has changed the answer. */
function AsAlone({ tool, hub, id, course }: LiveProps & { readonly course: CourseContext }) {
  const place = useRef<HTMLDivElement>(null);
  const changes = hub.outsideChanges(tool.id);
  const [shown, setShown] = useState(changes);
  useLayoutEffect(() => {
    const within = place.current?.contains(document.activeElement);
    // Somebody at work here sees the news when they leave the exercise.
    if (changes === shown || (within && document.hasFocus())) return;
    setShown(changes);
    // What had focus is gone: it waits on the exercise itself.
    if (within) document.getElementById(`${id}-heading`)?.focus({ preventScroll: true });
  });
  const view = useMemo(() => {
    const logic = logicFor(tool.view.logic, tool.spec);
    const save = (answer: unknown) =>
      hub.share(tool.id, write(logic, withKept(logic, answer, read(logic, hub.tool(tool.id), tool.spec)), tool.spec));
    const saved = read(logic, hub.tool(tool.id), tool.spec);
    return h(tool.view.View, { key: shown, spec: tool.spec, id, course, saved, save });
  }, [shown]);
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && place.current?.contains(relatedTarget))) setShown(hub.outsideChanges(tool.id));
  };
  return (
    <div ref={place} onFocusOut={leave}>
      {view}
    </div>
  );
}

type AnyLogic = Logic<unknown, unknown>;

/** The answer in a kept state; undefined for what is none. */
function read(logic: AnyLogic, kept: unknown, spec: unknown): unknown {
  if (logic.residence === 'device') return kept === undefined ? undefined : logic.parse(kept, spec);
  return typeof kept === 'string' ? logic.codec.decode(kept, spec) : undefined;
}

/** The state to keep of an answer: itself, or its code. */
function write(logic: AnyLogic, answer: unknown, spec: unknown): unknown {
  return logic.residence === 'device' ? answer : logic.codec.encode(answer, spec);
}

function withKept(logic: AnyLogic, answer: unknown, kept: unknown): unknown {
  return kept === undefined ? answer : (logic.reconcile?.(answer, kept) ?? answer);
}
