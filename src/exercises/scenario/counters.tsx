import { scenario as words } from '../../texts/sv/scenario.ts';
import { type Counter, type Spec, wordFor } from './story.ts';
import type { Values } from './walk.ts';

/** Side of one box of the meter, and from one to the next. */
const SIDE = 12;
const PITCH = 16;

interface CountersProps {
  readonly spec: Spec;
  readonly values: Values;
  /** Values before the last choice: given, only what it changed is shown. */
  readonly before?: Values;
}

/** Each counter in words, with a row of boxes that fill up. */
export function Counters({ spec, values, before }: CountersProps) {
  const shown = [...spec.state.entries()].filter(([index]) => !before || before[index] !== values[index]);
  if (shown.length === 0) return null;
  return (
    <ul class="counters">
      {shown.map(([index, counter]) => {
        const old = before?.[index];
        return (
          <li key={counter.label}>
            <Meter counter={counter} value={values[index] ?? counter.start} />
            <span>
              {words.counter(counter.label)} <strong>{wordFor(counter, values[index])}.</strong>{' '}
              {old !== undefined && <span class="meta">{words.before(wordFor(counter, old))}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Meter({ counter: { min, max }, value }: { readonly counter: Counter; readonly value: number }) {
  const boxes = Array.from({ length: max - min }, (_, index) => index);
  return (
    <svg class="meter" width={boxes.length * PITCH} height={PITCH} aria-hidden="true">
      {boxes.map((box) => (
        <rect key={box} class={box < value - min ? 'is-full' : ''} x={box * PITCH + 2} y="2" width={SIDE} height={SIDE} />
      ))}
    </svg>
  );
}
