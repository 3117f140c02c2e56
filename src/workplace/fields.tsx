import { useState } from 'preact/hooks';
import { workplace as words } from '../texts/sv/workplace.ts';
import { LINE, TEXT } from './model.ts';

interface FieldProps {
  /** Id of the control. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Called with what was typed, never longer than the field takes; cheap changes, so call `change` of the workplace. */
  onText(text: string): void;
  /** One line under the label. */
  readonly hint?: string | undefined;
  /** Pointed out as missing, in a sentence under the field. */
  readonly missing?: string | undefined;
}

/** One line of text, as a person types it. What is pasted and too long is cut, and said so. */
export function LineField(props: FieldProps) {
  return <Field {...props} most={LINE} long={false} />;
}

/** A text of several lines. */
export function TextField(props: FieldProps) {
  return <Field {...props} most={TEXT} long />;
}

/** `data-text` is what a printer prints of it. */
function Field({ id, label, value, onText, hint, missing, most, long }: FieldProps & { readonly most: number; readonly long: boolean }) {
  const [cut, setCut] = useState(false);
  const notes = [hint && `${id}-hint`, missing && `${id}-missing`].filter(Boolean).join(' ');
  const take = (field: HTMLInputElement | HTMLTextAreaElement, typed: string) => {
    const kept = long ? typed.slice(0, most) : typed.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ').slice(0, most);
    if (kept !== field.value) field.value = kept;
    setCut(typed.length > most);
    onText(kept);
  };
  const shared = {
    id,
    value,
    dir: 'auto' as const,
    'aria-describedby': notes === '' ? undefined : notes,
    'aria-invalid': missing ? ('true' as const) : undefined,
    // No maxlength: it cuts what is pasted without a word.
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      take(currentTarget, currentTarget.value),
    // A browser that lays out megabytes only for them to be cut stands still for a minute.
    onPaste: (event: ClipboardEvent & { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (pasted.length <= most) return;
      event.preventDefault();
      const { currentTarget: field } = event;
      const { value: before, selectionStart, selectionEnd } = field;
      take(field, before.slice(0, selectionStart ?? 0) + pasted.slice(0, most + 1) + before.slice(selectionEnd ?? 0));
    },
  };
  return (
    <div class="field" data-text={value}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {long ? <textarea {...shared} rows={3} /> : <input type="text" {...shared} />}
      {missing && (
        <p class="field-missing" id={`${id}-missing`}>
          {missing}
        </p>
      )}
      <p class="field-cut" role="status">
        {cut ? words.cut(most) : ''}
      </p>
    </div>
  );
}

interface DayFieldProps extends Omit<FieldProps, 'onText'> {
  /** A day, `2026-06-07`, or '' when none is chosen. */
  onDay(day: string): void;
}

/** A day by the browser's own calendar. */
export function DayField({ id, label, value, onDay, hint, missing }: DayFieldProps) {
  const notes = [hint && `${id}-hint`, missing && `${id}-missing`].filter(Boolean).join(' ');
  return (
    <div class="field field-day" data-text={value}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="date"
        min="2020-01-01"
        max="2099-12-31"
        value={value}
        aria-describedby={notes === '' ? undefined : notes}
        aria-invalid={missing ? 'true' : undefined}
        onChange={({ currentTarget }) => onDay(currentTarget.value)}
      />
      {missing && (
        <p class="field-missing" id={`${id}-missing`}>
          {missing}
        </p>
      )}
    </div>
  );
}
