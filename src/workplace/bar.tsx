import { workplace as words } from '../texts/sv/workplace.ts';
import { LINE } from './model.ts';
import type { Workplaces } from './places.ts';

interface WorkplaceBarProps {
  /** Unique in the document; prefix for every id. */
  readonly id: string;
  readonly workplaces: Workplaces;
}

/** Which workplace a tool writes to, above the tool. */
export function WorkplaceBar({ id, workplaces }: WorkplaceBarProps) {
  const place = workplaces.current();
  return (
    <div class="workplace-bar">
      <label for={`${id}-name`}>{words.name}</label>
      <input
        id={`${id}-name`}
        maxLength={LINE}
        value={place.name}
        onChange={({ currentTarget }) => workplaces.change((now) => ({ ...now, name: currentTarget.value }))}
      />
    </div>
  );
}
