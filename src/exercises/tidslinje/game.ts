/** The order game: which cards a game deals, where they belong on the line, and how an answer changes. Pure, runs everywhere. */
import type { Answer, Spec } from './logic.ts';

/** Games that deal different cards; after them the first one comes again. A game's number is one character of base 36. */
export const GAMES = 36;

/** The pages of an answer that are not an area. */
export const GAME = 0;
export const WHOLE = 1;

export const UNTOUCHED: Answer = { game: 0, gaps: [], turned: false, points: undefined, read: false, page: GAME };

/** One card that has been laid. */
export interface Turn {
  /** Index of its event. */
  readonly event: number;
  /** The different years on the line before it was laid, rising. */
  readonly years: readonly number[];
  /** The gap it was laid in: 0 lies before the first year, 1 after it. */
  readonly gap: number;
  readonly right: boolean;
}

/** The events that a game deals, in order. Games take turns along one fixed order, so that what has not been played comes first. */
export function dealt({ order, hand }: Pick<Spec, 'order' | 'hand'>, game: number): readonly number[] {
  return Array.from({ length: hand }, (_, card) => order[(game * hand + card) % order.length] ?? 0);
}

/** The different years on the line when `count` cards have been laid, rising; it has one gap more than years. */
export function yearsOnLine(spec: Spec, game: number, count: number): readonly number[] {
  const laid = [spec.starter, ...dealt(spec, game).slice(0, count)];
  return [...new Set(laid.map((event) => yearOf(spec, event)))].sort((a, b) => a - b);
}

export const yearOf = ({ events }: Spec, event: number): number => events[event]?.year ?? 0;

/** True when something of that year may lie in the gap; next to its own year it may lie on either side. */
export function fits(years: readonly number[], gap: number, year: number): boolean {
  return (years[gap - 1] ?? year) <= year && year <= (years[gap] ?? year);
}

/** The first gap where something of that year may lie. */
export const rightGap = (years: readonly number[], year: number): number => years.filter((other) => other < year).length;

/** The cards that have been laid in the game at hand, in the order they were dealt. */
export function turnsOf(spec: Spec, { game, gaps }: Pick<Answer, 'game' | 'gaps'>): readonly Turn[] {
  const events = dealt(spec, game);
  return gaps.map((gap, card) => {
    const event = events[card] ?? 0;
    const years = yearsOnLine(spec, game, card);
    return { event, years, gap, right: fits(years, gap, yearOf(spec, event)) };
  });
}

/** How many cards of the game at hand were laid right. */
export const countRight = (spec: Spec, answer: Pick<Answer, 'game' | 'gaps'>): number =>
  turnsOf(spec, answer).filter(({ right }) => right).length;

/** True when every card of the game at hand has been laid. */
export const isOver = ({ hand }: Spec, { gaps }: Answer): boolean => gaps.length === hand;

/** Lays the next card in a gap and turns it; the last one settles the points. */
export function layCard(spec: Spec, answer: Answer, gap: number): Answer {
  const next = { ...answer, gaps: [...answer.gaps, gap], turned: true };
  return isOver(spec, next) ? { ...next, points: countRight(spec, next) } : next;
}

/** A game with other cards; what is known of earlier games stays. */
export const newGame = (answer: Answer): Answer => ({ ...answer, game: (answer.game + 1) % GAMES, gaps: [], turned: false });
