import { useState } from 'preact/hooks';

export interface CheckedDay {
  /** For a DayField. */
  readonly field: { readonly value: string; readonly missing: string | undefined; onDay(day: string): void };
  /** What is wrong with what stands in the field; '' when nothing is. */
  readonly wrong: string;
}

/**
 * A day that is kept only when it makes sense. One that does not stays in the field with what is wrong, since a year that is being
 * typed begins as another, and what was kept before stays.
 * @param check says what is wrong with a day, '' when nothing is
 */
export function useCheckedDay(kept: string, check: (day: string) => string, keep: (day: string) => void): CheckedDay {
  const [typed, setTyped] = useState<string>();
  const value = typed ?? kept;
  const wrong = check(value);
  return {
    field: {
      value,
      missing: wrong === '' ? undefined : wrong,
      onDay(day) {
        const sensible = check(day) === '';
        setTyped(sensible ? undefined : day);
        if (sensible) keep(day);
      },
    },
    wrong,
  };
}
