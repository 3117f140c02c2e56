import { useRef } from 'preact/hooks';
import { workplace } from '../texts/sv/workplace.ts';
import { workplaceBar as words } from '../texts/sv/workplace-bar.ts';
import { LineField } from './fields.tsx';
import { FoundFile } from './found-file.tsx';
import { nameOf } from './names.ts';
import type { Workplaces } from './places.ts';
import { RemoveButton } from './remove-button.tsx';
import type { PlaceTools } from './use-place-tools.ts';

interface PanelProps {
  readonly id: string;
  readonly workplaces: Workplaces;
  readonly tools: PlaceTools;
  /** Another workplace is chosen somewhere else on the page. */
  readonly chosenElsewhere: boolean;
  /** Moves the focus within the bar when the next drawing is done. */
  focusOn(selector: string): void;
}

/** The workplace's name, and all that can be done with workplaces. */
export function Panel({ id, workplaces, tools, chosenElsewhere, focusOn }: PanelProps) {
  const file = useRef<HTMLInputElement>(null);
  const place = workplaces.current();
  const all = workplaces.all();
  const open = async (field: HTMLInputElement) => {
    const [chosen] = field.files ?? [];
    if (chosen && (await tools.open(chosen))) focusOn('.workplace-found .workplace-title');
    // The same file can be chosen again.
    field.value = '';
  };
  return (
    <div class="workplace-panel">
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
      <p class="tool-note">
        {words.here} {words.pass}
      </p>
    </div>
  );
}
