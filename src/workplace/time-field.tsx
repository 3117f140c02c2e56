interface TimeFieldProps {
  /** Id of the control. */
  readonly id: string;
  readonly label: string;
  /** `09:30`, or '' when none is chosen. */
  readonly value: string;
  onTime(time: string): void;
  /** One line under the label. */
  readonly hint?: string | undefined;
}

/** A time of day by the browser's own clock. */
export function TimeField({ id, label, value, onTime, hint }: TimeFieldProps) {
  return (
    <div class="field field-day">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="time"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => {
          const [time = ''] = /^([01]\d|2[0-3]):[0-5]\d/.exec(currentTarget.value) ?? [];
          onTime(time);
        }}
      />
    </div>
  );
}
