/** Cards for paper, laid out on A4: the same sheets on the page for print and in later packs. All measures are millimetres. */
import type { PrintCard, PrintDeck } from './print-deck.ts';

/** Two columns of four cards, in the middle of an A4. */
export const PAPER = { width: 210, height: 297, columns: 2, rows: 4, cardWidth: 90, cardHeight: 64 } as const;

const CARDS_PER_SHEET = PAPER.columns * PAPER.rows;

/** Characters of one side of a card from which its text is set smaller, and the most that fit at all. */
const SMALL = 330;
export const MOST_CHARACTERS = 420;

/** A card with the size of its text. */
export interface LaidCard extends PrintCard {
  readonly size: 'usual' | 'small';
}

/** Up to eight cards, row by row. */
export interface Sheet {
  readonly cards: readonly LaidCard[];
}

/** A deck on its sheets. */
export interface LaidDeck {
  readonly title: string;
  /** How many cards there are on all sheets. */
  readonly count: number;
  readonly sheets: readonly Sheet[];
}

const lengthOf = ({ heading = '', text, foot = '' }: PrintCard): number => heading.length + text.length + foot.length;

/** What is wrong with the cards that have more text than fits, one by one. */
export function cardProblems(decks: readonly PrintDeck[]): string[] {
  const fit = `but ${MOST_CHARACTERS} fit on paper: shorten it`;
  return decks
    .flatMap(({ cards }) => cards)
    .flatMap((card) => {
      const [front, back] = [lengthOf(card), card.back?.length ?? 0];
      return [
        ...(front > MOST_CHARACTERS ? [`the card "${cardName(card)}" has ${front} characters, ${fit}`] : []),
        ...(back > MOST_CHARACTERS ? [`the other side of the card "${cardName(card)}" has ${back} characters, ${fit}`] : []),
      ];
    });
}

/** Lays the cards of a deck on sheets; all of them fit, since the course has been checked by cardProblems. */
export function layDeck({ title, cards }: PrintDeck): LaidDeck {
  const laid = cards.map((card): LaidCard => ({ ...card, size: lengthOf(card) > SMALL ? 'small' : 'usual' }));
  const sheets = Array.from({ length: Math.ceil(laid.length / CARDS_PER_SHEET) }, (_, index) => ({
    cards: laid.slice(index * CARDS_PER_SHEET, (index + 1) * CARDS_PER_SHEET),
  }));
  return { title, count: cards.length, sheets };
}

const cardName = ({ heading, text }: PrintCard): string => heading ?? (text.length > 40 ? `${text.slice(0, 40)} …` : text);

/** Sheets of several decks together. */
export const sheetCount = (decks: readonly LaidDeck[]): number => decks.reduce((sum, { sheets }) => sum + sheets.length, 0);

/** How long a mark outside the cards is, and how far from them; how far a cross between cards reaches. */
const MARK = { length: 6, gap: 2, cross: 2 } as const;

/** Crop marks of a sheet as the `d` of an SVG path: where scissors begin at the edges, and a cross wherever four cards meet. */
export function cropMarks(): string {
  const { width, height, columns, rows, cardWidth, cardHeight } = PAPER;
  const [left, top] = [(width - columns * cardWidth) / 2, (height - rows * cardHeight) / 2];
  const [right, bottom] = [width - left, height - top];
  const xs = Array.from({ length: columns + 1 }, (_, n) => left + n * cardWidth);
  const ys = Array.from({ length: rows + 1 }, (_, n) => top + n * cardHeight);
  const { length, gap, cross } = MARK;
  const outer = [
    ...xs.map((x) => `M${x} ${top - gap - length}v${length}M${x} ${bottom + gap}v${length}`),
    ...ys.map((y) => `M${left - gap - length} ${y}h${length}M${right + gap} ${y}h${length}`),
  ];
  const inner = xs.flatMap((x) => ys.map((y) => ({ x, y }))).filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
  const sides = [
    ...ys.slice(1, -1).flatMap((y) => [`M${left} ${y}h${cross}`, `M${right} ${y}h${-cross}`]),
    ...xs.slice(1, -1).flatMap((x) => [`M${x} ${top}v${cross}`, `M${x} ${bottom}v${-cross}`]),
  ];
  const crosses = inner.map(({ x, y }) => `M${x - cross} ${y}h${2 * cross}M${x} ${y - cross}v${2 * cross}`);
  return [...outer, ...sides, ...crosses].join('');
}
