import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { numberWord } from '../../texts/sv/numbers.ts';
import { codecContract } from '../codec-contract.ts';
import { loadExamples } from '../examples.ts';
import { logicFor } from '../residence.ts';
import { exerciseTypeContract, root } from '../type-contract.ts';
import { type Answer, countRight, hasRightAnswer, logic, mirrorText, type Spec } from './logic.ts';
import { sortera } from './schema.ts';
import { Static } from './static.tsx';

const examples = loadExamples(root, sortera);

exerciseTypeContract(sortera, {
  Static,
  shown: ({ cards, categories, instruction }) => [...cards.map(({ text }) => text), ...categories, ...(instruction ? [instruction] : [])],
  folded: ({ cards, mirror }) => [
    ...cards.flatMap(({ feedback }) => (feedback ? [feedback] : [])),
    // The number is the reader's own, so the text stands there from where it goes on.
    ...(mirror?.texts.map(({ text }) => text.replace('{antal}', '')) ?? []),
  ],
});

/** Every way to lay the cards where they are few; otherwise 500 ways, the same ones in every run. */
function manyAnswers({ cards, categories }: Spec): Answer[] {
  const places = [-1, ...categories.keys()];
  const total = places.length ** cards.length;
  const random = seededRandom(3);
  const nth = (n: number) => cards.map((_, index) => places[Math.floor(n / places.length ** index) % places.length] ?? -1);
  const some = () => cards.map(() => pick(random, places));
  const placed = total <= 500 ? Array.from({ length: total }, (_, n) => nth(n)) : [nth(total - 1), ...Array.from({ length: 500 }, some)];
  const different = new Map(placed.map((one) => [one.join(), one]));
  return [...different.values()].flatMap((one) => [
    { placed: one, checked: false },
    ...(one.includes(-1) ? [] : [{ placed: one, checked: true }]),
  ]);
}

for (const { data, spec } of examples) {
  const n = spec.cards.length;
  codecContract(data.id, logic, spec, manyAnswers(spec), [
    '0'.repeat(n - 1),
    '0'.repeat(n + 1),
    String(spec.categories.length).repeat(n),
    `${'0'.repeat(n - 1)}-_`,
    `${'0'.repeat(n)}__`,
    `_${'0'.repeat(n - 1)}`,
    '٠'.repeat(n),
    '🙂'.repeat(n),
    ' '.repeat(n),
  ]);
}

const card = (text: string, category?: number) => ({ text, category, feedback: category === undefined ? undefined : `Därför: ${text}` });
const judged: Spec = {
  question: 'Norm eller vana?',
  instruction: undefined,
  categories: ['Norm', 'Vana'],
  cards: [card('skratta med', 0), card('fika tio', 1), card('bära tungt', 0), card('sitta vid fönstret', 1)],
  mirror: undefined,
};
const mirrored: Spec = {
  ...judged,
  cards: judged.cards.map(({ text }) => card(text)),
  mirror: {
    category: 1,
    texts: [
      { upTo: 0, text: 'Inget kort.' },
      { upTo: 2, text: '{antal} kort, {antal} frågor.' },
      { upTo: 4, text: 'Hela {antal} kort.' },
    ],
  },
};

describe('points for sorting', () => {
  test.each([
    ['all cards in their piles give all points', [0, 1, 0, 1], 4],
    ['each card in a wrong pile takes one point away', [0, 1, 1, 1], 3],
    ['all cards in wrong piles give no point', [1, 0, 1, 0], 0],
  ])('%s', (_, placed, raw) => {
    expect(countRight({ placed, checked: true }, judged)).toBe(raw);
    expect(logic.score?.({ placed, checked: true }, judged)).toEqual({ raw, max: 4 });
  });

  test('there are no points until the learner has asked how it went', () => {
    expect(logic.score?.({ placed: [0, 1, 0, 1], checked: false }, judged)).toBeUndefined();
  });

  test('there are never points where no answer is right', () => {
    expect(hasRightAnswer(mirrored)).toBe(false);
    expect(logic.score?.({ placed: [0, 1, 0, 1], checked: true }, mirrored)).toBeUndefined();
  });

  test('a card in the hand counts as right nowhere', () => {
    expect(countRight({ placed: [-1, -1, -1, -1], checked: false }, judged)).toBe(0);
    expect(countRight({ placed: [-1, -1, -1, -1], checked: false }, mirrored)).toBe(0);
  });

  test('sorting is done when the learner has asked how it went', () => {
    expect(logic.done({ placed: [0, 1, 0, 1], checked: false }, judged)).toBe(false);
    expect(logic.done({ placed: [1, 0, 1, 0], checked: true }, judged)).toBe(true);
  });
});

describe('the mirror', () => {
  const mirror = (placed: number[], spec = mirrored) => mirrorText({ placed, checked: true }, spec, numberWord);

  test('speaks of the number of cards in its own pile, in words and with a capital letter first', () => {
    expect([mirror([0, 0, 0, 0]), mirror([1, 0, 0, 0]), mirror([1, 1, 0, 0]), mirror([1, 1, 1, 0]), mirror([1, 1, 1, 1])]).toEqual([
      'Inget kort.',
      'Ett kort, ett frågor.',
      'Två kort, två frågor.',
      'Hela tre kort.',
      'Hela fyra kort.',
    ]);
  });

  test('says nothing when the exercise has none', () => {
    expect(mirror([0, 1, 0, 1], judged)).toBe('');
  });

  test('has a text for every number of cards in each example', () => {
    for (const { spec } of examples.filter((example) => example.spec.mirror)) {
      for (let count = 0; count <= spec.cards.length; count++) {
        const placed = spec.cards.map((_, index) => (index < count ? (spec.mirror?.category ?? 0) : -1));
        expect(mirror(placed, spec)).toMatch(/^[A-ZÅÄÖ][^{}]+$/);
      }
    }
  });
});

describe('where a sorting lives', () => {
  const own = logicFor(logic, mirrored);

  test('with right answers it may be held by an LMS, and without them it stays on the device', () => {
    expect(logicFor(logic, judged).residence).toBe('lms');
    expect(own.residence).toBe('device');
    expect(Object.keys(own)).not.toContain('codec');
  });

  test('what the device holds is read only when it is a possible answer', () => {
    if (own.residence !== 'device') throw new Error('not on the device');
    const laid = { placed: [0, 1, -1, 1], checked: false };
    expect(own.parse(JSON.parse(JSON.stringify(laid)), mirrored)).toEqual(laid);
    const garbage = [null, 'x', [], {}, { placed: [0, 1, 0], checked: true }, { placed: [0, 1, 0, 2], checked: true }];
    const more = [
      { placed: [0, 1, 0, 1], checked: 'yes' },
      { placed: [0, 1, 0, -1], checked: true },
      { placed: ['0', 1, 0, 1], checked: true },
    ];
    for (const value of [...garbage, ...more]) expect(own.parse(value, mirrored)).toBeUndefined();
  });
});

describe('what a sorting hangs on', () => {
  test('a mended comment or instruction keeps the answers', () => {
    const mended = { ...judged, instruction: 'Ta tid.', cards: judged.cards.map((one) => ({ ...one, feedback: 'Ny kommentar.' })) };
    expect(logic.meaning(mended)).toEqual(logic.meaning(judged));
  });

  test.each([
    ['another question', { ...judged, question: 'Regel eller vana?' }],
    ['another name of a pile', { ...judged, categories: ['Regel', 'Vana'] }],
    ['piles in another order', { ...judged, categories: ['Vana', 'Norm'] }],
    ['another card', { ...judged, cards: [card('sjunga', 0), ...judged.cards.slice(1)] }],
    ['cards in another order', { ...judged, cards: judged.cards.toReversed() }],
    ['another right pile', { ...judged, cards: [card('skratta med', 1), ...judged.cards.slice(1)] }],
    ['right piles taken away', { ...judged, cards: mirrored.cards }],
  ])('%s drops the answers', (_, changed) => {
    expect(logic.meaning(changed)).not.toEqual(logic.meaning(judged));
  });
});
