import { useState } from 'preact/hooks';
import { aktivaAtgarder as words } from '../../texts/sv/aktiva-atgarder.ts';
import { common } from '../../texts/sv/common.ts';
import { LineField } from '../../workplace/fields.tsx';
import { readEmployees, type Size } from './logic.ts';
import type { Work } from './use-measures.ts';

/** How many they are and when it is for, and what must then be there in writing. */
export function SizeSection({ work, size }: { readonly work: Work; readonly size: Size | undefined }) {
  const { id, measures, change } = work;
  return (
    <section aria-labelledby={`${id}-basics`}>
      <h4 id={`${id}-basics`}>{words.basics}</h4>
      <div class="measures-pair">
        <EmployeesField
          id={`${id}-employees`}
          employees={measures.employees}
          onNumber={(employees) => change((now) => ({ ...now, employees }))}
        />
        <LineField
          id={`${id}-period`}
          label={words.period}
          hint={words.periodHint}
          value={measures.period}
          onText={(period) => change((now) => ({ ...now, period }))}
        />
      </div>
      <div class="feedback" role="status">
        {size ? <SizeText size={size} /> : <p>{words.sizeUnknown}</p>}
      </div>
    </section>
  );
}

/** What an employer of a size must have in writing, and who says so. */
export function SizeText({ size: { title, text, must, source } }: { readonly size: Size }) {
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
      {must.length > 0 && (
        <>
          <p>{words.must}</p>
          <ul class="measures-musts">
            {must.map((one) => (
              <li key={one}>{words.musts[one]}</li>
            ))}
          </ul>
        </>
      )}
      {source && (
        <p class="figure-source">
          {common.source}:{' '}
          <a href={source.url} target="_blank" rel="noopener">
            {source.title}
            <span class="visually-hidden"> ({common.newWindow})</span>
          </a>
        </p>
      )}
    </>
  );
}

interface EmployeesFieldProps {
  readonly id: string;
  readonly employees: number | null;
  onNumber(employees: number | null): void;
}

/** A whole number. What is no number is left in the field with a sentence, and the number that was there before still counts. */
function EmployeesField({ id, employees, onNumber }: EmployeesFieldProps) {
  const [typed, setTyped] = useState<string>();
  // What was typed counts as long as it is odd or says the number that is kept, which another window may have changed.
  const read = typed === undefined ? undefined : readEmployees(typed);
  const odd = typed !== undefined && read === undefined;
  const shown = typed !== undefined && (odd || read === employees) ? typed : String(employees ?? '');
  return (
    <div class="field">
      <label for={id}>{words.employees}</label>
      <p class="hint" id={`${id}-hint`}>
        {words.employeesHint}
      </p>
      <input
        id={id}
        inputMode="numeric"
        autocomplete="off"
        value={shown}
        aria-describedby={odd ? `${id}-hint ${id}-missing` : `${id}-hint`}
        aria-invalid={odd ? 'true' : undefined}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          const number = readEmployees(value);
          if (number !== undefined) onNumber(number);
        }}
      />
      {odd && (
        <p class="field-missing" id={`${id}-missing`} role="status">
          {words.employeesOdd} {employees !== null && words.employeesKept(employees)}
        </p>
      )}
    </div>
  );
}
