import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cardProblems, cropMarks, layDeck, MOST_CHARACTERS, PAPER, sheetCount } from './card-sheets.ts';
import { loadExamples } from './examples.ts';
import type { PrintCard } from './print-deck.ts';
import { registry } from './registry.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cards = (count: number): PrintCard[] => Array.from({ length: count }, (_, n) => ({ text: `Kort ${n + 1}` }));
const lay = (list: readonly PrintCard[]) => layDeck({ title: 'Kort', cards: list });
const sized = (length: number) => lay([{ heading: 'Ett', text: 'a'.repeat(length - 6), foot: 'Tre' }]).sheets[0]?.cards[0]?.size;

describe('cards on sheets', () => {
  test('eight stand on each, in order, and the last sheet has what is left', () => {
    const deck = lay(cards(19));
    expect(deck.sheets.map((sheet) => sheet.cards.map(({ text }) => text))).toEqual([
      cards(8).map(({ text }) => text),
      cards(16)
        .slice(8)
        .map(({ text }) => text),
      ['Kort 17', 'Kort 18', 'Kort 19'],
    ]);
    expect(deck.count).toBe(19);
    expect(sheetCount([deck, lay(cards(8)), lay([])])).toBe(4);
  });

  test('a card with much text has smaller letters, counting heading and foot', () => {
    expect(sized(330)).toBe('usual');
    expect(sized(331)).toBe('small');
    expect(sized(MOST_CHARACTERS)).toBe('small');
  });

  test('a card that cannot fit is named, with how much too long it is', () => {
    const cards = [{ heading: 'Ett', text: 'a'.repeat(418) }, { text: 'a'.repeat(MOST_CHARACTERS) }, { text: 'b'.repeat(500) }];
    expect(cardProblems([{ title: 'Kort', cards }])).toEqual([
      'the card "Ett" has 421 characters, but 420 fit on paper: shorten it',
      `the card "${'b'.repeat(40)} …" has 500 characters, but 420 fit on paper: shorten it`,
    ]);
  });

  test('the other side of a card has a limit of its own', () => {
    const other = (length: number): PrintCard => ({ text: 'norm', back: 'a'.repeat(length) });
    expect(cardProblems([{ title: 'Kort', cards: [other(MOST_CHARACTERS), other(MOST_CHARACTERS + 1)] }])).toEqual([
      'the other side of the card "norm" has 421 characters, but 420 fit on paper: shorten it',
    ]);
  });

  test('cards and marks fit on an A4, and the marks never stand on a card but where cards meet', () => {
    const { width, height, columns, rows, cardWidth, cardHeight } = PAPER;
    const [left, top] = [(width - columns * cardWidth) / 2, (height - rows * cardHeight) / 2];
    expect(Math.min(left, top)).toBeGreaterThan(10);
    const strokes = [...cropMarks().matchAll(/M([\d.]+) ([\d.]+)([hv])(-?[\d.]+)/g)].map(([, x, y, way, length]) => {
      const [fromX, fromY, by] = [Number(x), Number(y), Number(length)];
      return { x: [fromX, fromX + (way === 'h' ? by : 0)], y: [fromY, fromY + (way === 'v' ? by : 0)] };
    });
    expect(strokes.map(({ x, y }) => `M${x[0]} ${y[0]}`).length).toBe(cropMarks().split('M').length - 1);
    const onCut = (value: number, start: number, size: number) =>
      Math.abs((value - start) / size - Math.round((value - start) / size)) < 1e-9;
    for (const { x, y } of strokes) {
      for (const one of x) expect(one >= 5 && one <= width - 5).toBe(true);
      for (const one of y) expect(one >= 5 && one <= height - 5).toBe(true);
      // Every stroke lies along a line that scissors follow.
      expect(x[0] === x[1] ? onCut(x[0] ?? 0, left, cardWidth) : onCut(y[0] ?? 0, top, cardHeight)).toBe(true);
    }
  });
});

describe.each([...registry.values()].filter(({ printDecks }) => printDecks))('cards of $name', (type) => {
  test('fit on paper, in every example', () => {
    const decks = loadExamples(root, type).flatMap(({ spec }) => type.printDecks?.(spec) ?? []);
    expect(decks.flatMap(({ cards }) => cards).length).toBeGreaterThan(0);
    expect(cardProblems(decks)).toEqual([]);
  });
});
