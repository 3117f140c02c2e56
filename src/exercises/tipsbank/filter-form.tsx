import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { tipsbank as words } from '../../texts/sv/tipsbank.ts';
import { canShare, shareable } from './address.ts';
import { type Filter, NO_FILTER, WORDS_LENGTH } from './filter.ts';
import { EFFORTS, ROLES, TIP_AREAS } from './logic.ts';

interface FilterFormProps {
  readonly id: string;
  readonly filter: Filter;
  onFilter(filter: Filter): void;
}

/** What to filter by: three choices and a word, each with a key press or two. The list follows at once. */
export function FilterForm({ id, filter, onFilter }: FilterFormProps) {
  return (
    <form class="tips-filter" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={words.role}
        all={words.allRoles}
        values={ROLES}
        names={words.roles}
        chosen={filter.role}
        onChoose={(role) => onFilter({ ...filter, role })}
      />
      <Choice
        label={words.area}
        all={words.allAreas}
        values={TIP_AREAS}
        names={words.areas}
        chosen={filter.area}
        onChoose={(area) => onFilter({ ...filter, area })}
      />
      <Choice
        label={words.effort}
        all={words.allEfforts}
        values={EFFORTS}
        names={words.efforts}
        chosen={filter.effort}
        onChoose={(effort) => onFilter({ ...filter, effort })}
      />
      <div class="field">
        <label for={`${id}-words`}>{words.search}</label>
        <input
          id={`${id}-words`}
          type="search"
          dir="auto"
          autocomplete="off"
          maxLength={WORDS_LENGTH}
          value={filter.words}
          onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value })}
        />
      </div>
      <Actions id={id} filter={filter} onFilter={onFilter} />
    </form>
  );
}

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  /** Words of the choice that lets all through. */
  readonly all: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly chosen: Value | undefined;
  onChoose(value: Value | undefined): void;
}

function Choice<Value extends string | number>({ label, all, values, names, chosen, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(values.find((value) => String(value) === currentTarget.value))}
      >
        <option value="">{all}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Clears the filter, and copies its address; where the browser does not let us, the address stands in a field. */
function Actions({ id, filter, onFilter }: FilterFormProps) {
  const [copied, setCopied] = useState<string>();
  /** How often the browser has refused. */
  const [refused, setRefused] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [refused]);
  const address = shareable(window, filter, id);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(address);
      setRefused(0);
    } catch {
      setRefused((times) => times + 1);
    }
  };
  return (
    <>
      <div class="actions">
        <button class="button button-quiet" type="button" onClick={() => onFilter(NO_FILTER)}>
          {words.clear}
        </button>
        {canShare(document) && (
          <button class="button button-quiet" type="button" onClick={copy}>
            {words.copy}
          </button>
        )}
      </div>
      <p class="tips-copied" role="status">
        {refused > 0 ? words.copyYourself : copied === address ? words.copied : ''}
      </p>
      {refused > 0 && (
        <input
          class="tips-address"
          id={`${id}-address`}
          aria-label={words.link}
          readOnly
          value={address}
          ref={field}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}
