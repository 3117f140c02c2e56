import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../tests/random.ts';
import { numberWord } from '../../texts/sv/numbers.ts';
import { codecContract } from '../codec-contract.ts';
import { loadExamples } from '../examples.ts';
import { FieldError } from '../field-error.ts';
import { fingerprint } from '../fingerprint.ts';
import { logicFor } from '../residence.ts';
import { exerciseTypeContract, readHtml, root } from '../type-contract.ts';
import { printDecks } from './cards.ts';
import { type Answer, countRight, hasRightAnswer, logic, mirrorText, type Spec } from './logic.ts';
import { hasRoom, Room, readState, type State } from './room.tsx';
import { sortera } from './schema.ts';
import { Static } from './static.tsx';
import { View } from './view.tsx';

const examples = loadExamples(root, sortera);

exerciseTypeContract(sortera, {
  Static,
  shown: ({ cards, categories, instruction }) => [...cards.map(({ text }) => text), ...categories, ...(instruction ? [instruction] : [])],
  folded: ({ cards, mirror }) => [
    ...cards.flatMap(({ feedback, comment, source }) => [feedback ?? [], comment ?? [], source?.title ?? []].flat()),
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

// Only answers that an LMS may hold have a code.
for (const { data, spec } of examples.filter((example) => !example.spec.scale)) {
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

const found = examples.find((example) => example.spec.scale);
if (!found) throw new Error('An example has a scale');
const { data: scaleData, spec: scale } = found;

describe('a scale', () => {
  const own = logicFor(logic, scale);
  if (own.residence !== 'device') throw new Error('not on the device');
  const laid = scale.cards.map((_, index) => index % scale.categories.length);
  const live = (saved: Answer | undefined) => renderToString(h(View, { spec: scale, id: 'prov', saved, save: () => true }));
  const comments = scale.cards.map(({ comment = '?' }) => comment);

  test('shows no comment before the learner has laid all cards and asked for them', () => {
    for (const saved of [undefined, { placed: laid, checked: false }])
      for (const comment of comments) expect(live(saved)).not.toContain(comment);
    expect(readHtml(live({ placed: laid, checked: false })).open).toContain('Visa vad lag och policy säger');
  });

  test('shows each card with its comment and source, step by step, once it is asked for', () => {
    const { open } = readHtml(live({ placed: laid, checked: true }));
    const order = scale.categories.flatMap((_, step) => comments.filter((_comment, card) => laid[card] === step));
    const places = order.map((comment) => open.indexOf(comment));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(open).toContain('Källa: Arbetsmiljöverket');
  });

  test('lets a card be moved afterwards, without taking the comments away', () => {
    const moving = { placed: laid.with(0, -1), checked: true };
    expect(own.parse(moving, scale)).toEqual(moving);
    expect(own.done(moving, scale)).toBe(true);
    const { open } = readHtml(live(moving));
    expect(comments.map((comment) => open.includes(comment))).toEqual([false, true, true, true]);
    expect(live({ placed: laid, checked: true }).match(/Flytta kortet/g)).toHaveLength(scale.cards.length);
  });

  test('keeps the answers when a comment is mended, and drops them when an act is another', () => {
    const mended = scale.cards.map((one) => ({ ...one, comment: 'Ny.', source: undefined }));
    expect(logic.meaning({ ...scale, scale: { commentLabel: 'Ny' }, cards: mended })).toEqual(logic.meaning(scale));
    expect(logic.meaning({ ...scale, cards: scale.cards.with(0, card('en annan')) })).not.toEqual(logic.meaning(scale));
  });

  test('gives cards for the acts and for the steps; other sortings have nothing to cut out', () => {
    expect(printDecks(judged)).toEqual([]);
    const [acts, steps] = printDecks(scale);
    expect([acts?.title, acts?.cards.length, acts?.cards[0]?.foot]).toEqual(['Handlingar', 4, 'Handling 1']);
    expect([steps?.title, steps?.cards.at(-1)]).toEqual(['Skalan', { text: 'Inte okej', foot: 'Steg 3 av 3' }]);
  });
});

test('the fingerprints of exercises that are released stay as they are, since saved answers hang on them', () => {
  const prints = examples.slice(0, 3).map(({ spec }) => fingerprint(['sortera', ...logic.meaning(spec)]));
  expect(prints).toEqual(['t9bk', 'z30n', 'gpic']);
});

describe('a scale in a room', () => {
  const begin = readState(undefined, scale);
  const shown = (state: State) => readHtml(renderToString(h(Room, { spec: scale, id: 'prov', state, share: () => {} }))).open;
  const at = (index: number, counts: (number | null)[], comment: boolean): State => ({
    at: index,
    acts: begin.acts.with(index, { counts, shown: comment }),
  });

  test('is there for scales only', () => {
    expect([hasRoom(scale), hasRoom(judged), hasRoom(mirrored)]).toEqual([true, false, false]);
  });

  test('begins with the first act in large type, and keeps its comment until it is asked for', () => {
    const [first, second] = scale.cards;
    expect(shown(begin)).toContain(first?.text);
    expect(shown(begin)).not.toContain(second?.text);
    expect(shown(begin)).not.toContain(first?.comment);
    expect(shown(at(0, [null, null, null], true))).toContain(first?.comment);
  });

  test('speaks of the spread when hands are counted', () => {
    expect(shown(at(1, [4, 0, 3], false))).toContain('Två steg av skalan fick händer.');
    expect(shown(at(1, [4, null, 0], false))).toContain('Alla händer hamnade på samma steg.');
    expect(shown(at(1, [0, null, 0], false))).not.toMatch(/händer hamnade|fick händer/);
  });

  test('has a list of all acts to pick from', () => {
    for (const { text } of scale.cards) expect(shown({ ...begin, at: null })).toContain(text);
  });

  test('keeps a state that can be, and begins anew with anything else', () => {
    for (const state of [at(3, [1, null, 0], true), { ...begin, at: null }])
      expect(readState(JSON.parse(JSON.stringify(state)), scale)).toEqual(state);
    for (const value of [
      null,
      'x',
      7,
      [],
      {},
      { at: 4 },
      { at: -1 },
      { at: '1' },
      { at: 0.5 },
      { acts: [1] },
      { acts: [null, 1, 'x', {}] },
    ])
      expect(readState(value, scale)).toEqual(begin);
  });
});

describe('an author who writes a scale', () => {
  const problems = (change: object) =>
    sortera.schema.safeParse({ ...scaleData, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const [first, ...rest] = scaleData.cards;

  test('is told of a card without a comment, and of one that is said to be right', () => {
    expect(problems({ cards: [{ text: 'Vinka' }, ...rest] })).toEqual([
      'cards.0: lacks a comment: say what there is to know about "Vinka"',
    ]);
    expect(problems({ cards: scaleData.cards.map((one) => ({ ...one, category: 'okej', feedback: 'Så.' })) })).toContain(
      'cards.0.category: cannot be right on a scale: take it away',
    );
  });

  test('is told when it lacks the line over the comments', () => {
    expect(problems({ commentLabel: undefined })).toEqual([
      ': is a scale without a commentLabel: write what the comments are, e.g. Vad lag och policy säger',
    ]);
  });

  test('is told that comments and facts belong to a scale', () => {
    const alone = 'belongs to a scale: write "scale: true" under the question, or take it away';
    const cards = [{ ...first, fact: 'b-x' }, ...rest.map(({ text }) => ({ text }))];
    expect(problems({ scale: false, cards })).toEqual([
      `commentLabel: ${alone}`,
      `cards.0.comment: ${alone}`,
      `cards.0.fact: ${alone}`,
      ': has no right answer and no mirror: give cards a category, or add "mirror"',
    ]);
  });

  test('may write twenty-four cards and add a mirror', () => {
    const cards = (n: number) => Array.from({ length: n }, (_, index) => ({ text: `Nummer ${index}`, comment: 'Så.' }));
    const mirror = {
      category: 'inte',
      texts: [
        { upTo: 0, text: 'Inga.' },
        { upTo: 24, text: '{antal} kort.' },
      ],
    };
    expect([24, 25].map((n) => problems({ cards: cards(n), mirror }) === undefined)).toEqual([true, false]);
  });

  test('names the card whose fact is not there', () => {
    const none = {
      fact: () => {
        throw new FieldError('fact', 'is not there');
      },
      term: () => {
        throw new Error();
      },
    };
    expect(sortera.facts(scaleData)).toEqual(['b-dodsolyckor-2024']);
    expect(() => sortera.resolve(scaleData, none)).toThrow(expect.objectContaining({ path: ['cards', 1, 'fact'] }));
  });
});
