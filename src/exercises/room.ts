/** An exercise as a group does it together, on a projector. Shared by all types that have a room.tsx; imports types only. */
import type { ComponentType } from 'preact';

/** What the group's view of an exercise gets. */
export interface RoomProps<Spec, State> {
  readonly spec: Spec;
  /** Unique in the document; prefix for every id the view makes. */
  readonly id: string;
  /** Where the group is. The same in the room's window and the leader's; plain JSON that never leaves the computer. */
  readonly state: State;
  /** Keeps a new state and shows it in both windows. */
  share(state: State): void;
}

/** What `room.tsx` exports, for types that a group does in another way than somebody alone. Others use their view. */
export interface RoomModule<Spec, State> {
  readonly Room: ComponentType<RoomProps<Spec, State>>;
  /** A kept state, or the one to begin with when `value` is no possible state. Never throws. */
  readState(value: unknown, spec: Spec): State;
  /** False for an exercise of the type that a group does with the view. All of them have a room when left out. */
  hasRoom?(spec: Spec): boolean;
}
