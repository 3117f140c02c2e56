import { useState } from 'preact/hooks';
import { workplaceBar as words } from '../texts/sv/workplace-bar.ts';
import { nameOf } from './names.ts';
import type { Workplaces } from './places.ts';

interface WorkplaceBarProps {
  /** Unique in the document; prefix for every id. */
  readonly id: string;
  readonly workplaces: Workplaces;
}

/** What is folded in the bar weighs as much as all the rest of it, and few unfold it. */
const loadPanel = () => import('./panel.tsx').catch(() => undefined);
type PanelModule = NonNullable<Awaited<ReturnType<typeof loadPanel>>>;

/** Which workplace a tool writes to, above the tool: one line, and folded in it all that can be done with workplaces. */
export function WorkplaceBar({ id, workplaces }: WorkplaceBarProps) {
  const [panel, setPanel] = useState<PanelModule>();
  const [said, setSaid] = useState('');
  const trouble = workplaces.outcome;
  const load = async () => {
    const loaded = await loadPanel();
    setPanel(loaded);
    setSaid(loaded ? '' : words.notFetched);
    return loaded;
  };
  const save = async () => {
    const loaded = await load();
    if (loaded) setSaid(loaded.saveAsFile(workplaces.current()));
  };
  return (
    <div class="workplace-bar">
      <details onToggle={({ currentTarget }) => void (currentTarget.open && load())}>
        <summary>
          {words.writesFor} <bdi>{nameOf(workplaces.current())}</bdi> <span class="workplace-change">{words.change}</span>
        </summary>
        {panel && <panel.Panel id={id} workplaces={workplaces} />}
      </details>
      <div class="workplace-trouble">
        <p role="status">{trouble === 'saved' ? '' : trouble === 'full' ? words.full : words.blocked}</p>
        {trouble !== 'saved' && (
          <button class="button button-quiet" type="button" onClick={save}>
            {words.save}
          </button>
        )}
      </div>
      <p class="workplace-said" role="status">
        {said}
      </p>
    </div>
  );
}
