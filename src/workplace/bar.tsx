import { useRef } from 'preact/hooks';
import { workplaceBar as words } from '../texts/sv/workplace-bar.ts';
import { nameOf } from './names.ts';
import { Panel } from './panel.tsx';
import type { Workplaces } from './places.ts';
import { usePlaceTools } from './use-place-tools.ts';

interface WorkplaceBarProps {
  /** Unique in the document; prefix for every id. */
  readonly id: string;
  readonly workplaces: Workplaces;
  /** Nothing is folded, as on the page that is about workplaces; there they are chosen from a list beside. */
  readonly unfolded?: boolean;
}

/** Which workplace a tool writes to, above the tool: one line, and folded in it all that can be done with workplaces. */
export function WorkplaceBar({ id, workplaces, unfolded = false }: WorkplaceBarProps) {
  const root = useRef<HTMLDivElement>(null);
  const tools = usePlaceTools(workplaces);
  const trouble = workplaces.outcome;
  /** After the next drawing, since what is wanted may not be there yet. */
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => {
      const wanted = root.current?.querySelector<HTMLElement>(selector);
      wanted?.focus();
      if (wanted instanceof HTMLInputElement) wanted.select();
    });
  const panel = <Panel id={id} workplaces={workplaces} tools={tools} chosenElsewhere={unfolded} focusOn={focusOn} />;
  return (
    <div class="workplace-bar" ref={root}>
      {unfolded ? (
        panel
      ) : (
        <details>
          <summary>
            {words.writesFor} <bdi>{nameOf(workplaces.current())}</bdi> <span class="workplace-change">{words.change}</span>
          </summary>
          {panel}
        </details>
      )}
      <div class="workplace-news">
        <p role="status" tabIndex={-1} data-said>
          {tools.said}
        </p>
        {tools.undo && (
          <button
            class="button button-quiet"
            type="button"
            data-undo
            onClick={() => {
              tools.undo?.();
              focusOn('[data-said]');
            }}
          >
            {words.undo}
          </button>
        )}
      </div>
      <div class="workplace-trouble">
        <p role="status">{trouble === 'saved' ? '' : trouble === 'full' ? words.full : words.blocked}</p>
        {trouble !== 'saved' && !unfolded && (
          <button class="button button-quiet" type="button" onClick={tools.save}>
            {words.save}
          </button>
        )}
      </div>
    </div>
  );
}
