import { TextField } from '../../workplace/fields.tsx';
import type { Duty, Must, Size } from './logic.ts';
import { Mark } from './mark.tsx';
import type { DUTY_FIELDS } from './missing.ts';
import type { Work } from './use-measures.ts';

interface WrittenProps {
  readonly work: Work;
  readonly size: Size | undefined;
  readonly duty: Duty;
  readonly must: Must;
  readonly field: 'cooperation' | (typeof DUTY_FIELDS)[keyof typeof DUTY_FIELDS];
  onText(text: string): void;
}

/** A heading, what it is about, and the field for it. */
export function Written({ work, size, duty: { title, text, hint }, must, field, onText }: WrittenProps) {
  const id = `${work.id}-${field}`;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{title}</h4>
      <Mark size={size} parts={[must]} />
      <p>{text}</p>
      <TextField id={id} label={hint} value={work.measures[field]} onText={onText} />
    </section>
  );
}
