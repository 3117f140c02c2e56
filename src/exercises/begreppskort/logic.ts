import type { DeviceLogic, ResolvedTerm } from '../definition.ts';

export interface Spec {
  readonly question: string;
  readonly instruction: string | undefined;
  readonly cards: readonly ResolvedTerm[];
}

/** How the learner says it went, once the card is turned. */
export type Verdict = 'known' | 'nearly' | 'missed';

/** A card that has been judged at least once; one that has not is new and lies in no box. */
export interface CardState {
  /** 1–5. */
  readonly box: number;
  /** Number of the local day (see day.ts) on which the box was settled. */
  readonly day: number;
}

export interface Answer {
  /** By term id. */
  readonly cards: Readonly<Record<string, CardState>>;
  /** Sittings finished. */
  readonly sittings: number;
  /** Ids of the cards left in the sitting at hand, the next one first; empty between sittings. */
  readonly queue: readonly string[];
}

/** Most cards in one sitting. */
export const SITTING = 12;

/**
 * Days until a card comes back, by box. What counts is that a card is called to mind again after a pause: spaced retrieval
 * beats massed practice by far, while equal and growing pauses do about equally well. Pauses that double are chosen since
 * they are easily told and keep each day's pile small.
 */
export const INTERVALS: readonly number[] = [1, 2, 4, 8, 16];

/** Where a learner begins: every card is new. */
export const UNTOUCHED: Answer = { cards: {}, sittings: 0, queue: [] };

const dueDay = ({ box, day }: CardState): number => day + (INTERVALS[box - 1] ?? 0);

/** A card from a day that has not come yet was judged under a clock that was wrong: it is due at once. */
const isDue = (card: CardState, today: number): boolean => card.day > today || dueDay(card) <= today;

/** How the cards lie on one day. */
export interface Overview {
  /** Cards never judged. */
  readonly fresh: number;
  readonly due: number;
  /** Cards in box 1, 2, … 5. */
  readonly boxes: readonly number[];
  /** Days until the next card is due: 0 when one is due now, undefined when all are new. */
  readonly wait: number | undefined;
}

export function overview({ cards }: Answer, spec: Spec, today: number): Overview {
  const states = spec.cards.flatMap(({ id }) => cards[id] ?? []);
  const due = states.filter((card) => isDue(card, today)).length;
  return {
    fresh: spec.cards.length - states.length,
    due,
    boxes: INTERVALS.map((_, index) => states.filter(({ box }) => box === index + 1).length),
    wait: states.length === 0 ? undefined : due > 0 ? 0 : Math.min(...states.map(dueDay)) - today,
  };
}

/**
 * The cards of the next sitting: those that are due, least known first, then new ones; when there are neither, the cards
 * that will be due soonest.
 */
export function nextSitting({ cards }: Answer, spec: Spec, today: number): string[] {
  const ids = spec.cards.map(({ id }) => id);
  const seen = ids.flatMap((id) => (cards[id] ? [{ id, card: cards[id] }] : []));
  const due = seen.filter(({ card }) => isDue(card, today)).sort((a, b) => a.card.box - b.card.box);
  const wanted = [...due.map(({ id }) => id), ...ids.filter((id) => !cards[id])];
  const early = seen.sort((a, b) => dueDay(a.card) - dueDay(b.card)).map(({ id }) => id);
  return (wanted.length > 0 ? wanted : early).slice(0, SITTING);
}

/** Begins a sitting. */
export function begin(answer: Answer, spec: Spec, today: number): Answer {
  return { ...answer, queue: nextSitting(answer, spec, today) };
}

/** The answer after the card at hand is judged. A card that was missed comes back last in the same sitting. */
export function judge(answer: Answer, verdict: Verdict, today: number): Answer {
  const [id, ...rest] = answer.queue;
  if (id === undefined) return answer;
  const queue = verdict === 'missed' ? [...rest, id] : rest;
  const cards = { ...answer.cards, [id]: moved(answer.cards[id], verdict, today) };
  return { cards, sittings: answer.sittings + (queue.length === 0 ? 1 : 0), queue };
}

function moved(card: CardState | undefined, verdict: Verdict, today: number): CardState {
  if (verdict === 'missed') return { box: 1, day: today };
  // Knowing a card before its day proves little, so it keeps box and day. The first box is open every day.
  if (card && card.box > 1 && !isDue(card, today)) return card;
  const box = card?.box ?? 1;
  return { box: verdict === 'known' ? Math.min(box + 1, INTERVALS.length) : box, day: today };
}

const isWhole = (value: unknown, least: number): value is number => Number.isSafeInteger(value) && Number(value) >= least;

function parseCard(value: unknown): CardState | undefined {
  if (!value || typeof value !== 'object' || !('box' in value) || !('day' in value)) return undefined;
  const { box, day } = value;
  return isWhole(box, 1) && box <= INTERVALS.length && isWhole(day, 0) ? { box, day } : undefined;
}

export const logic: DeviceLogic<Spec, Answer> = {
  residence: 'device',
  // Cards are known by the ids of their terms: what is gone is dropped, what is added is new.
  outlivesEdits: true,
  parse(value, spec) {
    if (!value || typeof value !== 'object' || !('cards' in value) || !('sittings' in value) || !('queue' in value)) return undefined;
    const { cards: stored, sittings, queue } = value;
    if (!stored || typeof stored !== 'object' || !isWhole(sittings, 0) || !Array.isArray(queue)) return undefined;
    const entries = new Map<string, unknown>(Object.entries(stored));
    const ids = spec.cards.map(({ id }) => id);
    const cards = ids.flatMap((id) => {
      const card = parseCard(entries.get(id));
      return card ? [[id, card] as const] : [];
    });
    return { cards: Object.fromEntries(cards), sittings, queue: [...new Set(queue)].filter((id) => ids.includes(id)) };
  },
  done: ({ sittings }) => sittings > 0,
  // A term more or less leaves it the same exercise.
  meaning: ({ question }) => [question],
};
