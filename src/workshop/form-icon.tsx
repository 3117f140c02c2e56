import type { Form } from './script.ts';

/** Heads as circles, by who is together; the biggest ring is everybody's table. */
const HEADS: Readonly<Record<Form, readonly (readonly [x: number, y: number])[]>> = {
  ensam: [[16, 16]],
  par: [
    [9, 16],
    [23, 16],
  ],
  grupp: [
    [16, 7.5],
    [8, 22],
    [24, 22],
  ],
  helgrupp: [
    [16, 5],
    [25.5, 10.5],
    [25.5, 21.5],
    [16, 27],
    [6.5, 21.5],
    [6.5, 10.5],
  ],
};
const SIZE: Readonly<Record<Form, number>> = { ensam: 7, par: 5.5, grupp: 5, helgrupp: 3.6 };

/** Who is together, as a small picture beside the word. */
export function FormIcon({ form }: { readonly form: Form }) {
  return (
    <svg class="form-icon" viewBox="0 0 32 32" aria-hidden="true">
      {HEADS[form].map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={SIZE[form]} fill="currentColor" />
      ))}
    </svg>
  );
}
