import { SCALE, type ScaleEnds } from './scale.ts';

interface ScaleRowProps extends ScaleEnds {
  /** Name of the radio buttons, unique in the document. */
  readonly name: string;
  /** The step chosen, or null. */
  readonly value: number | null;
  onChoose(value: number): void;
}

/** Five numbers to choose among, with what the first and the last mean below them. Belongs in a fieldset that names it. */
export function ScaleRow({ name, low, high, value, onChoose }: ScaleRowProps) {
  const meaning = (n: number) => (n === 1 ? low : n === SCALE.length ? high : undefined);
  return (
    <>
      <div class="rating-row">
        {SCALE.map((n) => (
          <label key={n}>
            <input type="radio" name={name} value={n} checked={value === n} onChange={() => onChoose(n)} />
            <span>{n}</span>
            {meaning(n) && <span class="visually-hidden">: {meaning(n)}</span>}
          </label>
        ))}
      </div>
      <p class="rating-ends" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </>
  );
}

/** Five boxes to tick with a pen. */
export function PenRow() {
  return (
    <span class="rating-row" aria-hidden="true">
      {SCALE.map((n) => (
        <span key={n}>{n}</span>
      ))}
    </span>
  );
}
