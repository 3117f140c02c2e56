import { paraIhop as words } from '../../texts/sv/para-ihop.ts';

interface PoolProps {
  /** Name of the group: which row the texts are chosen for. */
  readonly label: string;
  /** Heading of the right column. */
  readonly heading: string;
  /** What can be chosen, in the order of the pool: index and text. */
  readonly choices: readonly (readonly [number, string])[];
  onChoose(right: number): void;
  onDrag(event: PointerEvent & { currentTarget: HTMLElement }, right: number): void;
}

/** The right-hand texts that lie with no row yet, each a button that lays it on the open row. */
export function Pool({ label, heading, choices, onChoose, onDrag }: PoolProps) {
  return (
    <div class="pool" role="group" aria-label={label}>
      <p class="pair-heading" aria-hidden="true">
        {words.choose(heading)}
      </p>
      <ul>
        {choices.map(([right, text]) => (
          <li key={right}>
            <button class="pool-choice" type="button" onClick={() => onChoose(right)} onPointerDown={(event) => onDrag(event, right)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
