import { spelregler as words } from '../../texts/sv/spelregler.ts';
import { LINES, RowButton, stepOf } from '../moving-rows.tsx';
import { LENGTH } from './logic.ts';
import type { Row } from './use-rules.ts';

interface RuleRowProps {
  /** Prefix for the ids of the row. */
  readonly id: string;
  readonly row: Row;
  /** From 0. */
  readonly place: number;
  readonly total: number;
  /** The rules were called finished while this one was empty. */
  readonly missing: boolean;
  onText(text: string): void;
  onMove(to: number): void;
  onRemove(): void;
}

/** One rule: its number, its words to change, and the buttons that move it and take it away. */
export function RuleRow({ id, row, place, total, missing, onText, onMove, onRemove }: RuleRowProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (step === undefined) return;
    event.preventDefault();
    onMove(place + step);
  };
  return (
    <li class={missing ? 'rules-row is-missing' : 'rules-row'} data-rule={row.key} onKeyDown={onKeyDown}>
      <label class="rules-place" for={id}>
        <span class="visually-hidden">{words.rule} </span>
        {place + 1}
      </label>
      <RuleField id={id} text={row.text} describedBy={missing ? `${id}-missing` : undefined} onText={onText} onEnter={() => {}} />
      <span class="rules-buttons">
        <RowButton label={words.up(place + 1)} line={LINES.up} off={place === 0} onPress={() => onMove(place - 1)} />
        <RowButton label={words.down(place + 1)} line={LINES.down} off={place === total - 1} onPress={() => onMove(place + 1)} />
        <RowButton label={words.remove(place + 1)} line={LINES.cross} onPress={onRemove} />
      </span>
      {missing && (
        <p class="rules-missing" id={`${id}-missing`}>
          {words.empty}
        </p>
      )}
    </li>
  );
}

interface RuleFieldProps {
  readonly id: string;
  readonly text: string;
  readonly describedBy?: string | undefined;
  onText(text: string): void;
  onEnter(): void;
}

/** Characters in a line of the field on a small screen, for browsers that cannot let a field grow with its text. */
const COLUMNS = 28;

/** A field for one rule. It grows with its text and has no line breaks: Enter is not written but passed on. */
export function RuleField({ id, text, describedBy, onText, onEnter }: RuleFieldProps) {
  return (
    <textarea
      id={id}
      rows={Math.max(1, Math.ceil(text.length / COLUMNS))}
      maxLength={LENGTH}
      dir="auto"
      value={text}
      aria-describedby={describedBy}
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
