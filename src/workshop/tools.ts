/** The exercises that a workshop's steps use, brought to life from the page. */
import type { ViewModule } from '../exercises/definition.ts';
import type { RoomModule } from '../exercises/room.ts';
import type { ToolData } from './script.ts';

type View = ViewModule<unknown, unknown>;
/** `hasRoom` says whether a group does this exercise in the room; all of the type are when it is left out. */
type Room = RoomModule<unknown, unknown> & { readonly hasRoom?: (spec: unknown) => boolean };

/** A tool with the code that shows it. */
export interface Tool extends ToolData {
  readonly view: View;
  /** The group's own view, where the exercise has one. */
  readonly room: Room | undefined;
}

/** The code of the types that the course's workshops use, by the types' names; put together by bundle.ts. */
export interface Code {
  readonly views: Readonly<Record<string, View>>;
  readonly rooms: Readonly<Record<string, Room>>;
}

/** The tools by id. One whose data and static form do not belong together is left out. */
export function findTools(list: readonly ToolData[], code: Code, document: Document): ReadonlyMap<string, Tool> {
  const found = list.flatMap((data) => findTool(data, code, document) ?? []);
  return new Map(found.map((tool) => [tool.id, tool]));
}

function findTool(data: ToolData, { views, rooms }: Code, document: Document): Tool | undefined {
  const [view, room] = [views[data.type], rooms[data.type]];
  const form = document.querySelector(`[data-static="${data.anchor}"]`);
  if (!view || !form) return undefined;
  try {
    const spec = view.complete?.(data.spec, form) ?? data.spec;
    return { ...data, spec, view, room: room && (room.hasRoom?.(spec) ?? true) ? room : undefined };
  } catch {
    return undefined;
  }
}
