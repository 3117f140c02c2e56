import { useRef } from 'preact/hooks';
import { workplace } from '../texts/sv/workplace.ts';
import { workplaceTools as words } from '../texts/sv/workplace-tools.ts';
import { LineField } from './fields.tsx';
import { FoundFile } from './found-file.tsx';
import { nameOf } from './names.ts';
import type { Workplaces } from './places.ts';
import { RemoveButton } from './remove-button.tsx';
import { type PlaceTools, usePlaceTools } from './use-place-tools.ts';

export { saveAsFile } from './use-place-tools.ts';

interface PanelProps {
  /** Unique in the document; prefix for every id. */
  readonly id: string;
  readonly workplaces: Workplaces;
  /** Another workplace is chosen somewhere else on the page. */
  readonly chosenElsewhere?: boolean;
}

/** The workplace's name, and all that can be done with workplaces. */
export function Panel({ id, workplaces, chosenElsewhere = false }: PanelProps) {
  const root = useRef<HTMLDivElement>(null);
  const tools = usePlaceTools(workplaces);
  const file = useRef<HTMLInputElement>(null);
  const place = workplaces.current();
  const all = workplaces.all();
  /** After the next drawing, since what is wanted may not be there yet. */
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => {
      const wanted = root.current?.querySelector<HTMLElement>(selector);
      wanted?.focus();
      if (wanted instanceof HTMLInputElement) wanted.select();
    });
  const open = async (field: HTMLInputElement) => {
    const [chosen] = field.files ?? [];
    if (chosen && (await tools.open(chosen))) focusOn('.workplace-found .workplace-title');
    // The same file can be chosen again.
    field.value = '';
  };
  return (
    <div class="workplace-panel" ref={root}>
      <LineField
        id={`${id}-workplace-name`}
        label={workplace.name}
        value={place.name}
        onText={(name) => workplaces.change((now) => ({ ...now, name }))}
      />
      {all.length > 1 && !chosenElsewhere && (
        <div class="field">
          <label for={`${id}-workplace-other`}>{words.other}</label>
          <select id={`${id}-workplace-other`} value={place.id} onChange={({ currentTarget }) => tools.choose(currentTarget.value)}>
            {all.map((one) => (
              <option key={one.id} value={one.id} dir="auto">
                {nameOf(one)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="actions">
        <button class="button button-quiet" type="button" onClick={() => tools.add() && focusOn(`[id="${id}-workplace-name"]`)}>
          {words.add}
        </button>
        <button class="button button-quiet" type="button" onClick={tools.save}>
          {words.save}
        </button>
        <button class="button button-quiet" type="button" onClick={() => file.current?.click()}>
          {words.open}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.open}
          onChange={({ currentTarget }) => void open(currentTarget)}
        />
        {all.length > 0 && (
          <RemoveButton id={id} place={place} onSave={tools.save} onRemove={() => tools.remove(place.id) && focusOn('[data-undo]')} />
        )}
      </div>
      {tools.found && (
        <FoundFile
          id={id}
          found={tools.found}
          onAnswer={(way) => {
            tools.answer(way);
            focusOn('[data-said]');
          }}
        />
      )}
      <News tools={tools} onUndo={() => focusOn('[data-said]')} />
      <p class="tool-note">
        {words.here} {words.pass}
      </p>
    </div>
  );
}

/** What came of the last thing that was done, and the way to take it back. */
function News({ tools: { said, undo }, onUndo }: { readonly tools: PlaceTools; onUndo(): void }) {
  return (
    <div class="workplace-news">
      <p role="status" tabIndex={-1} data-said>
        {said}
      </p>
      {undo && (
        <button
          class="button button-quiet"
          type="button"
          data-undo
          onClick={() => {
            undo();
            onUndo();
          }}
        >
          {words.undo}
        </button>
      )}
    </div>
  );
}
