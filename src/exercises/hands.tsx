/** Counts that a group types after a show of hands, and the spread they make. */
import { hands as words } from '../texts/sv/rounds.ts';
import { BarChart } from './chart.tsx';

/** One count per label; null where nothing is typed. */
export type Counts = readonly (number | null)[];

/** Most hands in a room. */
export const MOST_HANDS = 200;

/** What somebody typed as a count: nothing, or a whole number from 0 to 200. */
export function readCount(typed: string): number | null {
  const count = Number.parseInt(typed, 10);
  return Number.isNaN(count) ? null : Math.min(MOST_HANDS, Math.max(0, count));
}

/** One hand more or less; nothing counts as none. */
export function addHands(count: number | null, by: 1 | -1): number {
  return Math.min(MOST_HANDS, Math.max(0, (count ?? 0) + by));
}

/** Kept counts for `length` labels, or blank ones when `value` is none such. */
export function readCounts(value: unknown, length: number): Counts {
  const possible = (count: unknown) => count === null || (Number.isInteger(count) && Number(count) >= 0 && Number(count) <= MOST_HANDS);
  if (Array.isArray(value) && value.length === length && value.every(possible)) return value;
  return Array.from({ length }, () => null);
}

/** True when at least one hand is counted. */
export const anyHands = (counts: Counts): boolean => counts.some((count) => count !== null && count > 0);

export interface HandsProps {
  /** Unique in the document. */
  readonly id: string;
  readonly labels: readonly string[];
  readonly counts: Counts;
  /** What there is to know before one counts. */
  readonly hint?: string;
  onCount(counts: Counts): void;
}

/** A field per label, with a button on each side: fewer and more. */
export function Hands({ id, labels, counts, hint = words.hint, onCount }: HandsProps) {
  const set = (index: number, count: number | null) => onCount(counts.with(index, count));
  return (
    <fieldset class="hands" aria-describedby={`${id}-hint`}>
      <legend>{words.legend}</legend>
      <p class="hands-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {labels.map((label, index) => {
        const count = counts[index] ?? null;
        return (
          <div class="hands-row" key={label}>
            <label for={`${id}-${index}`}>{label}</label>
            <div class="hands-count">
              <button type="button" aria-label={words.fewer(label)} onClick={() => set(index, addHands(count, -1))}>
                −
              </button>
              <input
                id={`${id}-${index}`}
                type="number"
                inputMode="numeric"
                min={0}
                max={MOST_HANDS}
                value={count ?? ''}
                onInput={(event) => set(index, readCount(event.currentTarget.value))}
              />
              <button type="button" aria-label={words.more(label)} onClick={() => set(index, addHands(count, 1))}>
                +
              </button>
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

/** The spread: each bar is a share of all hands. The fields say the same to those who do not see it. Nothing before a hand is counted. */
export function HandsChart({ labels, counts }: { readonly labels: readonly string[]; readonly counts: Counts }) {
  if (!anyHands(counts)) return null;
  const bars = labels.map((label, index) => {
    const value = counts[index] ?? 0;
    return { label, value, text: words.count(value), tone: 'plain' as const };
  });
  return <BarChart bars={bars} max={bars.reduce((sum, { value }) => sum + value, 0)} />;
}
