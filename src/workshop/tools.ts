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

const views = import.meta.glob<View>('../exercises/*/view.tsx');
const rooms = import.meta.glob<Room>('../exercises/*/room.tsx');

/** Fetches every tool at once, so that a session that has begun needs no network. A tool that cannot be had is left out. */
export async function loadTools(list: readonly ToolData[], document: Document): Promise<ReadonlyMap<string, Tool>> {
  const found = await Promise.all(list.map((data) => loadTool(data, document).catch(() => undefined)));
  return new Map(found.flatMap((tool) => (tool ? [[tool.id, tool]] : [])));
}

async function loadTool(data: ToolData, document: Document): Promise<Tool | undefined> {
  const [view, room] = await Promise.all([
    views[`../exercises/${data.type}/view.tsx`]?.(),
    rooms[`../exercises/${data.type}/room.tsx`]?.(),
  ]);
  const form = document.querySelector(`[data-static="${data.key}"]`);
  if (!view || !form) return undefined;
  const spec = view.complete?.(data.spec, form) ?? data.spec;
  return { ...data, spec, view, room: room && (room.hasRoom?.(spec) ?? true) ? room : undefined };
}
