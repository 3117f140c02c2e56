import type { Codec } from '../definition.ts';
import { countRight, GAMES, isOver, layCard, UNTOUCHED, yearsOnLine } from './game.ts';
import type { Answer, Spec } from './logic.ts';

/** Three characters of base 36 (game; points and whether it is read; page and whether a card is turned), then the gaps as one number. */
const CODE = /^([0-9a-z])([0-9a-z])([0-9a-z])([0-9a-z]{1,10})$/;

/** How many gaps each card of a game can be laid in. */
const choices = (spec: Spec, game: number): number[] =>
  Array.from({ length: spec.hand }, (_, card) => yearsOnLine(spec, game, card).length + 1);

/** Gaps as digits, each in a base of its own, after a leading 1 that tells how many they are. At most 2 × 13!, so a number holds it. */
const pack = (gaps: readonly number[], bases: readonly number[]): number =>
  gaps.reduce((packed, gap, card) => packed * (bases[card] ?? 1) + gap, 1);

function unpack(packed: number, bases: readonly number[]): number[] | undefined {
  let [product, count] = [1, 0];
  for (const base of bases) {
    if (packed < 2 * product) break;
    product *= base;
    count++;
  }
  // Numbers of so many gaps lie in a range of their own: [product, 2 × product).
  if (packed < product || packed >= 2 * product) return undefined;
  const gaps: number[] = [];
  let rest = packed;
  for (const base of bases.slice(0, count).toReversed()) {
    gaps.unshift(rest % base);
    rest = Math.floor(rest / base);
  }
  return gaps;
}

function encode(answer: Answer, spec: Spec): string {
  const { game, gaps, turned, points = -1, read, page } = answer;
  const head = [game, (points + 1) * 2 + Number(read), page * 2 + Number(turned)];
  return [...head, pack(gaps, choices(spec, game))].map((number) => number.toString(36)).join('');
}

function decode(code: string, spec: Spec): Answer | undefined {
  const [game = -1, points = 0, page = 0, packed = 0] = (CODE.exec(code)?.slice(1) ?? []).map((part) => Number.parseInt(part, 36));
  const gaps = game < 0 ? undefined : unpack(packed, choices(spec, game));
  if (!gaps) return undefined;
  const answer: Answer = {
    game,
    gaps,
    turned: page % 2 === 1,
    points: points < 2 ? undefined : (points >> 1) - 1,
    read: points % 2 === 1,
    page: page >> 1,
  };
  return isPossible(answer, spec) && encode(answer, spec) === code ? answer : undefined;
}

function isPossible(answer: Answer, spec: Spec): boolean {
  const { game, gaps, turned, points, page } = answer;
  if (page > spec.areas.length + 1 || (turned && gaps.length === 0)) return false;
  // A new game follows upon one that came to its end.
  if (points === undefined) return game === 0 && !isOver(spec, answer);
  return points <= spec.hand && (!isOver(spec, answer) || points === countRight(spec, answer));
}

/** The game with every card in the last gap, turned. */
function fullGame(spec: Spec, game: number): Answer {
  const start: Answer = { ...UNTOUCHED, game, read: true, page: spec.areas.length + 1 };
  return choices(spec, game).reduce((answer, count) => layCard(spec, answer, count - 1), start);
}

export const codec: Codec<Spec, Answer> = {
  encode,
  decode,
  longest(spec) {
    const games = Array.from({ length: GAMES }, (_, game) => fullGame(spec, game));
    // Years that events share leave some games fewer gaps than others.
    return games.reduce((longest, one) => (encode(one, spec).length > encode(longest, spec).length ? one : longest));
  },
};
